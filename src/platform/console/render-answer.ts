import type { Answer, AnswerNode, ChoicesNode, PairNode } from '../../answer/answer.js'
import type { Excerpt } from '../../search/excerpt.js'
import { displayWidth } from './display-width.js'
import { figureHeadline } from './figure-headline.js'
import { messagesFor } from './messages.js'
import { printableLine } from '../../answer/printable.js'
import { renderExcerpt } from './render-excerpt.js'
import type { RenderOptions } from './render-options.js'
import { styled } from './style.js'

/** An answer as text for a terminal or a pipe, without a line end at its end. */
export function renderAnswer(answer: Answer, options: RenderOptions): string {
  const blocks = [renderHead(answer, options)]
  let number = 0
  for (const run of runsOf(answer.nodes)) {
    blocks.push(renderRun(run, { answer, options, number }))
    number += run.flatMap(excerptsIn).length
  }
  return [...blocks, renderClosing(answer, options)].filter(Boolean).join('\n\n')
}

/** Nodes that stand together: lines, and excerpts of the same words, which are shown once under all their headlines. */
function runsOf(nodes: readonly AnswerNode[]): readonly (readonly AnswerNode[])[] {
  const runs: AnswerNode[][] = []
  for (const node of nodes) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before !== undefined && standsWith(before, node)) run.push(node)
    else runs.push([node])
  }
  return runs
}

function standsWith(before: AnswerNode, node: AnswerNode): boolean {
  if (before.kind === 'line' && node.kind === 'line') return true
  if (before.kind !== 'excerpt' || node.kind !== 'excerpt') return false
  return (
    before.excerpt.citation.ref === node.excerpt.citation.ref && before.excerpt.text === node.excerpt.text
  )
}

function renderRun(run: readonly AnswerNode[], place: Place): string {
  const excerpts = run.flatMap((node) => (node.kind === 'excerpt' ? [node] : []))
  const [first] = excerpts
  if (first === undefined) return run.map((node) => renderNode(node, place)).join('\n')
  const highlights = excerpts.flatMap(({ excerpt }) => excerpt.highlights)
  const headlines = excerpts.map(({ headline }) => headline)
  const shown = { ...first, headlines, excerpt: { ...first.excerpt, highlights }, number: place.number + 1 }
  return renderExcerpt(shown, place.answer.language, place.options)
}

/** Where a node stands. */
interface Place {
  readonly answer: Answer
  readonly options: RenderOptions
  /** How many excerpts stand before it. */
  readonly number: number
}

/** The question as understood on the left, what was searched on the right, or below where both do not fit. */
function renderHead(
  { title, scope, asked, nodes, language }: Answer,
  { width, colour }: RenderOptions,
): string {
  const words = messagesFor(language)
  const says = asked.reports.length === 1 ? words.says : words.sayMany
  const hasExcerpts = nodes.some((node) => excerptsIn(node).length > 0)
  const right = [hasExcerpts ? says : '', printableLine(scope)].filter(Boolean).join(' · ')
  const left = printableLine(title)
  const gap = width === Infinity ? 0 : width - displayWidth(left) - displayWidth(right)
  const between = gap < NARROWEST_GAP ? '\n' : ' '.repeat(gap)
  return styled(left, 'bold', colour) + (right && between) + styled(right, 'dim', colour)
}

function renderNode(node: AnswerNode, place: Place): string {
  const { answer, options, number } = place
  switch (node.kind) {
    case 'heading':
      return styled(printableLine(node.text), 'underline', options.colour)
    case 'line':
      return printableLine(node.text)
    case 'excerpt':
      return renderExcerpt(
        { ...node, headlines: [node.headline], number: number + 1 },
        answer.language,
        options,
      )
    case 'figure':
      return renderExcerpt(
        { ...node, number: number + 1, headlines: [figureHeadline(node.figure, answer.language)] },
        answer.language,
        options,
      )
    case 'pair':
      return renderPair(node, place)
    case 'choices':
      return renderChoices(node, options)
    case 'copy':
      return renderExcerpt({ ...node, headlines: [], number: number + 1 }, answer.language, options)
  }
}

/** Both sides under their names; words that tell both are shown once. */
function renderPair({ left, right, names }: PairNode, place: Place): string {
  const side = (excerpts: readonly Excerpt[], headline: string): readonly AnswerNode[] =>
    excerpts.map((excerpt) => ({ kind: 'excerpt', headline, excerpt }))
  const nodes = [...side(left, names[0]), ...side(right, names[1])]
  let { number } = place
  const blocks = runsOf(nodes).map((run) => {
    const block = renderRun(run, { ...place, number })
    number += run.length
    return block
  })
  return blocks.join('\n\n')
}

function renderChoices({ prompt, choices }: ChoicesNode, { colour }: RenderOptions): string {
  const lines = choices.map(({ label, words }) => {
    const meaning = label === words ? '' : styled(printableLine(label), 'dim', colour)
    const typed = styled(printableLine(words), 'bold', colour)
    return CHOICE_INDENT + [typed, meaning].filter(Boolean).join('  ')
  })
  return [printableLine(prompt), ...lines].join('\n')
}

/** What was searched, and how to see what is not shown. */
function renderClosing(answer: Answer, { limit = 'all', turnTo, colour }: RenderOptions): string {
  const words = messagesFor(answer.language)
  const { reports } = answer.asked
  const named = [...reports.slice(0, MOST_NAMED), ...restOf(reports.length - MOST_NAMED, words.andMore)]
  const searched = reports.length > 0 ? words.searched(printableLine(named.join(', '))) : ''
  const left = limit === 'all' ? 0 : Math.max(0, answer.total - answer.page * limit)
  const how = turnTo ? `: ${turnTo(answer.page + 1)}` : ''
  const more = left > 0 ? `${words.more(left)}${how}` : ''
  return styled([searched, more].filter(Boolean).join(' '), 'dim', colour)
}

function restOf(count: number, say: (count: number) => string): readonly string[] {
  return count > 0 ? [say(count)] : []
}

function excerptsIn(node: AnswerNode): readonly Excerpt[] {
  switch (node.kind) {
    case 'excerpt':
    case 'figure':
    case 'copy':
      return [node.excerpt]
    case 'pair':
      return [...node.left, ...node.right]
    case 'heading':
    case 'line':
    case 'choices':
      return []
  }
}

/** Less than a quotation's, which is told by it. */
const CHOICE_INDENT = '  '
const NARROWEST_GAP = 3
const MOST_NAMED = 3
