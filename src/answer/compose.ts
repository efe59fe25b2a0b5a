import type { Answer, AnswerNode, Asked, Choice, ChoicesNode, HeadingNode, LineNode } from './answer.js'
import { excerptsIn } from './excerpts-of.js'
import type { AnswerContext } from './answer-context.js'
import type { Picture } from './picture/picture.js'
import { isReviewed } from './review-words.js'
import { wordsFor } from './words.js'

/** Hits under one heading, in the order in which they are said. */
export interface Group {
  readonly heading: HeadingNode | null
  /** Each makes one node, or a few that belong together; made only when it is shown. */
  readonly hits: readonly (() => AnswerNode | readonly AnswerNode[])[]
}

/** What an answer is made of, before it is cut into pages. */
export interface Draft {
  readonly command: string
  readonly asked: Partial<Asked>
  readonly outcome: Answer['outcome']
  readonly title: string
  /** Counts of what was found: `2 positions`. */
  readonly found?: readonly string[]
  /** Said before the hits. */
  readonly opening?: readonly AnswerNode[]
  readonly groups?: readonly Group[]
  /** Said after the hits, on the last page. */
  readonly closing?: readonly AnswerNode[]
  readonly audience?: Answer['audience']
  /** Made for the first page alone. */
  readonly picture?: () => Picture | null
}

/** Makes an answer: the page asked for of its hits, frozen. */
export function compose(draft: Draft, context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const groups = draft.groups ?? []
  const total = groups.reduce((sum, group) => sum + group.hits.length, 0)
  const { page, last, from, to } = shownOf(total, context.paging)
  const hits = page > last ? [line(t('page-empty', { page, last }))] : pageOf(groups, from, to)
  const nodes = [...(draft.opening ?? []), ...hits, ...(page >= last ? (draft.closing ?? []) : [])]
  const picture = page === 1 ? (draft.picture?.() ?? null) : null
  return Object.freeze({
    command: draft.command,
    asked: askedOf(draft, context),
    outcome: draft.outcome,
    title: draft.title,
    scope: scopeOf(draft, nodes, context),
    nodes,
    total,
    page,
    more: Math.max(0, total - to),
    pages: last,
    language: context.language,
    ...(picture !== null && { picture }),
    audience: draft.audience ?? 'asker',
  })
}

/** Which hits a page holds, and which page is the last. */
function shownOf(
  total: number,
  { limit, page, first }: AnswerContext['paging'],
): Readonly<Record<'page' | 'last' | 'from' | 'to', number>> {
  if (limit === 'all') return { page, last: 1, from: 0, to: total }
  const opening = first ?? limit
  const last = 1 + Math.max(0, Math.ceil((total - opening) / limit))
  const to = opening + (page - 1) * limit
  return { page, last, from: page === 1 ? 0 : to - limit, to }
}

/** A sentence of Shutten's own. */
export const line = (text: string): LineNode => ({ kind: 'line', text })

/** Commands that work, to choose from; none where there are none. */
export function choices(prompt: string, offered: readonly Choice[]): readonly ChoicesNode[] {
  return offered.length === 0 ? [] : [{ kind: 'choices', prompt, choices: offered }]
}

/** A choice whose label is the command itself. */
export const asTyped = (words: string): Choice => ({ label: words, words })

function askedOf({ asked }: Draft, { words, library }: AnswerContext): Asked {
  const reports = library.reports.map((report) => report.id)
  return { words, actors: [], period: null, text: null, reports, ...asked }
}

/** What was searched and found; and where an editor has had a say in what is shown, that all else has none. */
function scopeOf(
  { found = [] }: Draft,
  nodes: readonly AnswerNode[],
  { library, language }: AnswerContext,
): string {
  const t = wordsFor(language)
  const count = nodes.flatMap(excerptsIn).filter(isReviewed).length
  const reviewed = count === 0 ? [] : [t('review-scope', { count })]
  return [t('scope-reports', { count: library.reports.length }), ...found, ...reviewed].join(' · ')
}

/** The hits from one to before another, each group with its heading where any of its hits is shown. */
function pageOf(groups: readonly Group[], from: number, to: number): readonly AnswerNode[] {
  let before = 0
  return groups.flatMap(({ heading, hits }) => {
    const shown = hits.slice(Math.max(0, from - before), Math.max(0, to - before))
    before += hits.length
    if (shown.length === 0) return []
    return [...(heading === null ? [] : [heading]), ...shown.flatMap((hit) => hit())]
  })
}
