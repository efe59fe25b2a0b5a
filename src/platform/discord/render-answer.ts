import type { APIEmbed, APIEmbedFooter, RESTPostAPIWebhookWithTokenJSONBody } from 'discord.js'
import { outlineOf, type Outline } from '../../answer/outline.js'
import { printableLine } from '../../answer/printable.js'
import type { Reply } from '../../command/exchange/reply.js'
import { EMBED_DESCRIPTION_LENGTH, EMBED_TITLE_LENGTH, EMBEDS_TOTAL_LENGTH } from './limits.js'
import { escapedLine } from './markdown.js'
import { offeredLabels, renderButtons, type ButtonRow } from './render-buttons.js'
import { linesOf, renderPart } from './render-parts.js'

/** A message as Discord takes it, whether it is public or not aside. */
export interface Message extends Pick<
  RESTPostAPIWebhookWithTokenJSONBody,
  'content' | 'allowed_mentions' | 'flags'
> {
  readonly embeds?: APIEmbed[]
  readonly components?: ButtonRow[]
  readonly attachments?: { readonly id: string; readonly description: string }[]
}

/** Nothing that a message holds notifies anybody. */
export const NO_MENTIONS = { parse: [] }

/** An answer as one message or several: no quotation is cut, and the buttons stand under the last. */
export function renderAnswer({ answer, buttons }: Pick<Reply, 'answer' | 'buttons'>): readonly Message[] {
  const outline = outlineOf(answer)
  const offered = offeredLabels(buttons)
  const title = titleOf(outline)
  const footer = footerOf(outline)
  const blocks = [
    ...(title === null ? linesOf(outline.title) : []),
    ...linesOf(outline.scope),
    ...outline.parts.flatMap((part) => renderPart(part, (label) => offered.has(label))),
    ...(footer === null ? linesOf(outline.closing) : []),
  ]
  const embeds = packed(blocks).map((description): APIEmbed => (description === '' ? {} : { description }))
  const last = embeds.length - 1
  if (title !== null) embeds[0] = { title, ...embeds[0] }
  if (footer !== null) embeds[last] = { ...embeds[last], footer }
  const rows = renderButtons(buttons)
  return embeds.map((embed, at) => ({
    embeds: [
      embed.title === undefined && embed.description === undefined ? { ...embed, title: NOTHING } : embed,
    ],
    ...(at === last && rows.length > 0 && { components: [...rows] }),
    allowed_mentions: NO_MENTIONS,
  }))
}

/** Discord refuses an embed that holds nothing. */
const NOTHING = '…'

/** Null: it is empty, or too long to be an embed's title. */
function titleOf({ title }: Outline): string | null {
  const words = escapedLine(title)
  return words === '' || words.length > EMBED_TITLE_LENGTH ? null : words
}

/** Plain text, in which nothing is markup. Null: it is empty, or too long beside the longest description. */
function footerOf({ closing }: Outline): APIEmbedFooter | null {
  const text = printableLine(closing)
  const room = EMBEDS_TOTAL_LENGTH - EMBED_DESCRIPTION_LENGTH - EMBED_TITLE_LENGTH
  return text === '' || text.length > room ? null : { text }
}

/** Blocks with a blank line between them, as few descriptions as hold them. */
function packed(blocks: readonly string[]): readonly string[] {
  const descriptions = ['']
  for (const block of blocks) {
    const before = descriptions.at(-1) ?? ''
    const joined = before === '' ? block : `${before}\n\n${block}`
    if (joined.length <= EMBED_DESCRIPTION_LENGTH) descriptions[descriptions.length - 1] = joined
    else descriptions.push(block)
  }
  return descriptions
}
