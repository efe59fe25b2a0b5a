import type { CopyPart, Part, QuotationPart, WrittenPart } from '../../answer/outline.js'
import { printable, printableLine } from '../../answer/printable.js'
import type { Citation } from '../../search/citation.js'
import { EMBED_DESCRIPTION_LENGTH } from './limits.js'
import { escapedOnly } from './markdown.js'
import { piecesOf } from '../../answer/pieces.js'
import { GOES_ON, numberOf, quotedLines } from './quotation.js'

/** Leaves room for what stands above and below a quotation in the same message. */
const QUOTATION_LENGTH = 3000
/** A line of Shutten's own that is longer is shown as several. */
const LINE_LENGTH = 900
/** What stands before a heading, at the beginning of its line. */
const HEADING = '### '

/**
 * A part of an answer as blocks of Markdown, each no longer than a message takes.
 * @param isOffered whether a choice has a button that says all of it
 */
export function renderPart(part: Part, isOffered: (label: string) => boolean): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return joined(linesOf(part.text).map((line) => `${HEADING}${line}`))
    case 'lines':
      return joined(part.lines.flatMap(linesOf))
    case 'quotation':
      return renderQuotation(part)
    case 'copy':
      return renderCopy(part)
    case 'written':
      return renderWritten(part)
    case 'choices': {
      const left = part.choices.filter(({ label }) => !isOffered(label))
      return joined([part.prompt, ...left.map(({ words }) => words)].flatMap(linesOf))
    }
  }
}

/** Words as escaped lines that are not too long. */
export function linesOf(words: string): readonly string[] {
  const text = printableLine(words)
  const shown = (start: number, end: number): string => escapedOnly(text.slice(start, end)).trim()
  const pieces = piecesOf(text, LINE_LENGTH, ({ start, end }) => shown(start, end).length)
  return pieces.map(({ start, end }) => shown(start, end)).filter(Boolean)
}

function renderQuotation(part: QuotationPart): readonly string[] {
  const told = part.headlines.flatMap((headline, at) => headlineOf(headline, part.number + at))
  const { citation } = part.excerpt
  if (part.again !== null) return closed(joined(told), [`— ${part.again}`], citation)
  const [first = '', ...more] = quotedLines(part.excerpt, QUOTATION_LENGTH)
  const goesOn = more.map((line) => `**${numberOf(part, GOES_ON)}**\n${line}`)
  const below = [`— ${part.citation}`, ...part.notes, part.glosses]
  return closed([...joined([...told, first]), ...goesOn], below, citation)
}

/** One headline; what is too long for a line goes on in the next. */
function headlineOf(headline: string, number: number): readonly string[] {
  const [first = '', ...rest] = linesOf(headline)
  return [`**${`${numberOf({ number })} ${first}`.trimEnd()}**`, ...rest]
}

/** In a fence an address is shown whole, and leads nowhere by itself. */
function renderCopy({ excerpt, citation, link }: CopyPart): readonly string[] {
  const plain = { text: excerpt.text, highlights: [] }
  const shown = closed(quotedLines(plain, QUOTATION_LENGTH), [`— ${citation}`])
  return link === undefined ? shown : [...shown, `\`\`\`\n${link}\n\`\`\``]
}

/** Lines to be copied as they stand, in as few fences as hold them: in a fence nothing is markup but what would end it. */
function renderWritten({ lines, ref }: WrittenPart): readonly string[] {
  const shown = lines.flatMap((line) => {
    const text = printable(line).replaceAll('```', "'''")
    return piecesOf(text, LINE_LENGTH, ({ start, end }) => end - start).map(({ start, end }) =>
      text.slice(start, end),
    )
  })
  const fences: string[][] = [[]]
  for (const line of shown) {
    const room = QUOTATION_LENGTH - (fences.at(-1) ?? []).join('\n').length
    if (line.length + 1 > room) fences.push([])
    fences.at(-1)?.push(line)
  }
  return closed(
    fences.map((fence) => `\`\`\`\n${fence.join('\n')}\n\`\`\``),
    [`— ${ref}`],
  )
}

/** Blocks with lines under the last one, in it where there is room. */
function closed(
  blocks: readonly string[],
  below: readonly string[],
  cited?: Pick<Citation, 'ref' | 'link'>,
): readonly string[] {
  const last = joined([blocks.at(-1) ?? '', ...linked(below.flatMap(linesOf), cited)])
  return [...blocks.slice(0, -1), ...last]
}

/** Escaped lines, of which the first that has a citation's ref leads to the page that shows the words. */
function linked(lines: readonly string[], cited?: Pick<Citation, 'ref' | 'link'>): readonly string[] {
  if (cited?.link === undefined) return lines
  const ref = escapedOnly(cited.ref)
  const first = lines.findIndex((line) => line.includes(ref))
  const masked = `[${ref}](${cited.link})`
  // A function, as `$` in words that replace would mean something.
  return lines.map((line, at) => (at === first ? line.replace(ref, () => masked) : line))
}

/** Lines one under the other, as blocks that are not too long. */
function joined(lines: readonly string[]): readonly string[] {
  const blocks: string[] = []
  for (const line of lines) {
    const before = blocks.at(-1)
    if (before !== undefined && before.length + 1 + line.length <= EMBED_DESCRIPTION_LENGTH)
      blocks[blocks.length - 1] = `${before}\n${line}`
    else blocks.push(line)
  }
  return blocks
}
