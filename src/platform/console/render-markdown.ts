import type { Answer } from '../../answer/answer.js'
import { outlineOf, type ChoicesPart, type Part, type QuotationPart } from '../../answer/outline.js'
import { markdownCode, markdownFence, markdownText } from './markdown-text.js'
import { messagesFor } from './messages.js'

/** An answer as a Markdown document, with a line end at its end: each quotation is a block quote, its citation below. */
export function renderMarkdown(answer: Answer): string {
  const { title, scope, parts, searched } = outlineOf(answer)
  const { page, pages, language } = answer
  const blocks = [
    `# ${markdownText(title)}`,
    markdownText(scope),
    ...parts.flatMap(renderPart),
    ...(page < pages ? [markdownText(messagesFor(language).pageOf(page, pages))] : []),
    '---',
    ...(searched === '' ? [] : [`*${markdownText(searched)}*`]),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function renderPart(part: Part): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return [`## ${markdownText(part.text)}`]
    case 'lines':
      return part.lines.map(markdownText)
    case 'quotation':
      return renderQuotation(part)
    case 'copy':
      return [quoted(part)]
    case 'written':
      return [markdownFence(part.lines)]
    case 'choices':
      return [renderChoices(part)]
  }
}

function renderQuotation(part: QuotationPart): readonly string[] {
  const { headlines, notes, glosses, again } = part
  const told = headlines.filter(Boolean).map((headline) => `**${markdownText(headline)}**`)
  const head = told.length > 0 ? [told.join('\\\n')] : []
  if (again !== null) return [...head, `— ${markdownText(again)}`]
  return [...head, quoted(part), ...[...notes, glosses].filter(Boolean).map(markdownText)]
}

/** The words and their citation, whose ref can be typed. */
function quoted({ excerpt, citation }: Pick<QuotationPart, 'excerpt' | 'citation'>): string {
  const { ref, link } = excerpt.citation
  const [before = '', after = ''] = citation.split(ref)
  const place = citation.includes(ref)
    ? markdownText(before) + linked(markdownCode(ref), link) + markdownText(after)
    : markdownText(citation)
  return `> ${markdownText(excerpt.text)}\n>\n> — ${place}`
}

const linked = (words: string, link: string | undefined): string =>
  link === undefined ? words : `[${words}](${link})`

function renderChoices({ prompt, choices }: ChoicesPart): string {
  const items = choices.map(({ label, words }) => {
    const meaning = label === words ? '' : ` ${markdownText(label)}`
    return `- ${markdownCode(words)}${meaning}`
  })
  return [markdownText(prompt), '', ...items].join('\n')
}
