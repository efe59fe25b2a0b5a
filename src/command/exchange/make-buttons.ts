import type { Answer, AnswerNode } from '../../answer/answer.js'
import { wordsFor, type MessageKey } from '../../answer/words.js'
import type { QueryStore } from '../ports.js'
import type { ButtonIds } from './button-id.js'
import type { Action, Button } from './reply.js'

/** What buttons are made with. */
export interface ButtonMaker {
  readonly queries: QueryStore
  readonly ids: ButtonIds
  readonly now: () => number
}

/** The buttons of an answer to words: those of the answer, then one for each choice that it offers. */
export async function makeButtons(
  words: string,
  answer: Answer,
  { queries, ids, now }: ButtonMaker,
): Promise<readonly Button[]> {
  const offered = answer.nodes.flatMap((node) => (node.kind === 'choices' ? node.choices : []))
  const actions = actionsOf(answer)
  if (actions.length + offered.length === 0) return []
  const { language, page } = answer
  const asked = [words, ...offered.map((choice) => choice.words)].map((each) => ({ words: each, language }))
  const [key, ...keys] = await queries.keep(asked, now())
  // The store is away: a button could not say what it asks.
  if (key === undefined) return []
  const t = wordsFor(language)
  const own = actions.map((action): Button => {
    const label = t(LABELS[action], { count: answer.more })
    return { action, label, id: ids.make({ action, key, page }, now()) }
  })
  const choices = offered.map(({ label }, at): Button => {
    return { action: 'ask', label, id: ids.make({ action: 'ask', key: keys[at] ?? '', page: 1 }, now()) }
  })
  return [...own, ...choices]
}

/** In the order in which they stand. */
function actionsOf(answer: Answer): readonly Exclude<Action, 'ask'>[] {
  const hasExcerpts = answer.nodes.some(holdsExcerpt)
  if (UNDRESSED.has(answer.command)) return hasExcerpts && answer.more > 0 ? ['more'] : []
  return [
    ...(hasExcerpts ? (['context'] as const) : []),
    ...(answer.more > 0 ? (['more'] as const) : []),
    ...(hasExcerpts ? (['copy'] as const) : []),
    ...(hasExcerpts && answer.audience === 'asker' ? (['share'] as const) : []),
    ...(hasExcerpts ? (['report'] as const) : []),
  ]
}

const holdsExcerpt = ({ kind }: AnswerNode): boolean =>
  kind === 'excerpt' || kind === 'figure' || kind === 'pair'

/** Answers to a button, and to settings: what they show has its buttons already. */
const UNDRESSED = new Set(['context', 'copy', 'status', 'report', 'language'])

const LABELS = {
  context: 'button-context',
  more: 'button-more',
  copy: 'button-copy',
  share: 'button-share',
  report: 'button-report',
} as const satisfies Record<Exclude<Action, 'ask'>, MessageKey>
