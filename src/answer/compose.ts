import type { Excerpt } from '../search/excerpt.js'
import type { Answer, AnswerNode, Asked, Choice, ChoicesNode, HeadingNode, LineNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
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
}

/** Makes an answer: the page asked for of its hits, frozen. */
export function compose(draft: Draft, context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const groups = draft.groups ?? []
  const total = groups.reduce((sum, group) => sum + group.hits.length, 0)
  const { limit, page } = context.paging
  const size = limit === 'all' ? Math.max(1, total) : limit
  const last = Math.max(1, Math.ceil(total / size))
  const hits = page > last ? [line(t('page-empty', { page, last }))] : pageOf(groups, (page - 1) * size, size)
  const nodes = [...(draft.opening ?? []), ...hits, ...(page >= last ? (draft.closing ?? []) : [])]
  return Object.freeze({
    command: draft.command,
    asked: askedOf(draft, context),
    outcome: draft.outcome,
    title: draft.title,
    scope: scopeOf(draft, nodes, context),
    nodes,
    total,
    page,
    pages: last,
    language: context.language,
    audience: draft.audience ?? 'asker',
  })
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

function excerptsIn(node: AnswerNode): readonly Excerpt[] {
  if (node.kind === 'pair') return [...node.left, ...node.right]
  return node.kind === 'excerpt' || node.kind === 'figure' ? [node.excerpt] : []
}

/** The hits from one to another, each group with its heading where any of its hits is shown. */
function pageOf(groups: readonly Group[], from: number, size: number): readonly AnswerNode[] {
  let before = 0
  return groups.flatMap(({ heading, hits }) => {
    const shown = hits.slice(Math.max(0, from - before), Math.max(0, from + size - before))
    before += hits.length
    if (shown.length === 0) return []
    return [...(heading === null ? [] : [heading]), ...shown.flatMap((hit) => hit())]
  })
}
