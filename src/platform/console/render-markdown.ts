import type { Answer, AnswerNode, ChoicesNode, Gloss, PairNode } from '../../answer/answer.js'
import { formatCitation } from '../../answer/citation-line.js'
import { editorNotes } from '../../answer/review-words.js'
import type { Excerpt } from '../../search/excerpt.js'
import { markdownCode, markdownText } from './markdown-text.js'
import { messagesFor } from './messages.js'
import { headlinesOf, quotedIn, runsOf } from './runs.js'

/** An answer as a Markdown document, with a line end at its end: each quotation is a block quote, its citation below. */
export function renderMarkdown(answer: Answer): string {
  const { title, scope, nodes, language } = answer
  const words = messagesFor(language)
  const { reports } = answer.asked
  const searched = reports.length === 0 ? [] : [`*${markdownText(words.searched(reports.join(', ')))}*`]
  const blocks = [
    `# ${markdownText(title)}`,
    markdownText(scope),
    ...runsOf(nodes).flatMap((run) => renderRun(run, language)),
    ...(answer.page < answer.pages ? [markdownText(words.pageOf(answer.page, answer.pages))] : []),
    '---',
    ...searched,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** Excerpts of the same words are quoted once, under all their headlines. */
function renderRun(run: readonly AnswerNode[], language: Answer['language']): readonly string[] {
  const quoted = quotedIn(run)
  const [first] = quoted
  if (first === undefined) return run.flatMap((node) => renderNode(node, language))
  return renderExcerpt(headlinesOf(quoted), first.excerpt, first.glosses ?? [], language)
}

function renderNode(node: AnswerNode, language: Answer['language']): readonly string[] {
  switch (node.kind) {
    case 'heading':
      return [`## ${markdownText(node.text)}`]
    case 'line':
      return [markdownText(node.text)]
    case 'excerpt':
    case 'figure':
      return renderExcerpt([node.headline], node.excerpt, node.glosses ?? [], language)
    case 'pair':
      return renderPair(node, language)
    case 'choices':
      return [renderChoices(node)]
  }
}

function renderExcerpt(
  headlines: readonly string[],
  excerpt: Excerpt,
  glosses: readonly Gloss[],
  language: Answer['language'],
): readonly string[] {
  const { text, citation } = excerpt
  const cited = formatCitation(citation, language)
  const place = cited.includes(citation.ref)
    ? markdownText(cited)
    : `${markdownText(cited)} · ${markdownCode(citation.ref)}`
  const meanings = glosses.map(({ quoted, meaning }) => `${quoted} = ${meaning}`).join(' · ')
  const shown = headlines.filter((headline) => headline.trim() !== '')
  return [
    ...(shown.length > 0 ? [shown.map((headline) => `**${markdownText(headline)}**`).join('\\\n')] : []),
    `> ${markdownText(text)}\n>\n> — ${place}`,
    ...editorNotes(excerpt, language).map(markdownText),
    ...(meanings === '' ? [] : [markdownText(`${messagesFor(language).glosses}: ${meanings}`)]),
  ]
}

function renderPair({ left, right, headlines }: PairNode, language: Answer['language']): readonly string[] {
  const side = (excerpts: readonly Excerpt[], told: readonly string[]): readonly AnswerNode[] =>
    excerpts.map((excerpt, at) => ({ kind: 'excerpt', headline: told[at] ?? '', excerpt }))
  const runs = runsOf([...side(left, headlines[0]), ...side(right, headlines[1])])
  return runs.flatMap((run) => renderRun(run, language))
}

function renderChoices({ prompt, choices }: ChoicesNode): string {
  const items = choices.map(({ label, words }) => {
    const meaning = label === words ? '' : ` ${markdownText(label)}`
    return `- ${markdownCode(words)}${meaning}`
  })
  return [markdownText(prompt), '', ...items].join('\n')
}
