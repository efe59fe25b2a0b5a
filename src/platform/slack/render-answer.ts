import type { Answer } from '../../answer/answer.js'
import { outlineOf, type Part } from '../../answer/outline.js'
import type { Reply } from '../../command/exchange/reply.js'
import { escapeText } from './escape-text.js'
import { packBlocks, type Group } from './pack-blocks.js'
import { renderButtons, type NumberedButton } from './render-buttons.js'
import { renderPart, renderSmall, renderTitle, type Block } from './render-parts.js'

/** A message to Slack. */
export interface SlackMessage {
  readonly blocks: readonly Block[]
  /** What a notification shows: never a report's or a user's words. */
  readonly text: string
}

/**
 * A reply as messages, in order: one, or several where one cannot hold it. Reports' and users' words stand in
 * rich_text and plain_text alone, which know no mention, no link and no markup.
 */
export function renderAnswer(reply: Reply, name: string): readonly SlackMessage[] {
  const text = notificationOf(reply.answer, name)
  return packBlocks(groupsOfAnswer(reply)).map((blocks) => ({ blocks, text }))
}

/** What a notification shows of an answer. */
export const notificationOf = ({ command }: Answer, name: string): string =>
  escapeText(`${name} · /${command}`)

/** The blocks of an answer, those that stand together in one group. */
export function groupsOfAnswer({ answer, buttons }: Pick<Reply, 'answer' | 'buttons'>): readonly Group[] {
  const outline = outlineOf(answer)
  const numbered = buttons.map((button, at): NumberedButton => ({ button, number: at + 1 }))
  const choices = numbered.filter(({ button }) => button.action === 'ask')
  const groups: readonly Group[] = [
    [...renderTitle(outline.title), ...renderSmall(outline.scope)],
    ...groupsOf(outline.parts, choices),
    renderSmall(outline.closing),
    renderButtons(numbered.filter(({ button }) => button.action !== 'ask')),
  ]
  return groups.filter(({ length }) => length > 0)
}

/** Each part, with its heading before it and the buttons of its choices below. */
function groupsOf(parts: readonly Part[], choices: readonly NumberedButton[]): readonly Group[] {
  const groups: Group[] = []
  let heading: readonly Block[] = []
  let taken = 0
  for (const part of parts) {
    const blocks = [...heading, ...renderPart(part)]
    heading = part.kind === 'heading' ? blocks : []
    if (part.kind === 'choices') {
      blocks.push(...renderButtons(choices.slice(taken, taken + part.choices.length)))
      taken += part.choices.length
    }
    if (part.kind !== 'heading') groups.push(blocks)
  }
  return [...groups, heading, renderButtons(choices.slice(taken))]
}
