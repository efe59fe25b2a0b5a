import type { Answer, AnswerNode, ChoicesNode, PairNode } from '../../answer/answer.js'
import { showDate } from '../../answer/show-date.js'
import { wordsFor } from '../../answer/words.js'
import type { Excerpt } from '../../search/excerpt.js'
import { displayWidth } from './display-width.js'
import { figureHeadline } from './figure-headline.js'
import { messagesFor } from './messages.js'
import { printableLine } from './printable.js'
import { renderExcerpt } from './render-excerpt.js'
import type { RenderOptions } from './render-options.js'
import { styled } from './style.js'

/** An answer as text for a terminal or a pipe, without a line end at its end. */
export function renderAnswer(answer: Answer, options: RenderOptions): string {
  const blocks = [renderHead(answer, options)]
  let number = 0
  for (const node of answer.nodes) {
    blocks.push(renderNode(node, { answer, options, number }))
    number += excerptsIn(node).length
  }
  return [...blocks, renderClosing(answer, options)].filter(Boolean).join('\n\n')
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
      return renderExcerpt({ ...node, number: number + 1 }, answer.language, options)
    case 'figure':
      return renderExcerpt(
        { ...node, number: number + 1, headline: figureHeadline(node.figure, answer.language) },
        answer.language,
        options,
      )
    case 'pair':
      return renderPair(node, place)
    case 'choices':
      return renderChoices(node, options)
  }
}

function renderPair({ left, right, period }: PairNode, { answer, options, number }: Place): string {
  const [first = '', second = ''] = answer.asked.actors
  const side = (excerpts: readonly Excerpt[], actor: string, from: number): readonly string[] =>
    excerpts.map((excerpt, index) => {
      const shown = { number: from + index + 1, headline: actor, excerpt }
      return renderExcerpt(shown, answer.language, options)
    })
  const heading = styled(dateOf(period, answer.language), 'underline', options.colour)
  return [heading, ...side(left, first, number), ...side(right, second, number + left.length)].join('\n\n')
}

function dateOf(period: string | null, language: Answer['language']): string {
  return period === null ? wordsFor(language)('date-none') : showDate(period, language)
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
