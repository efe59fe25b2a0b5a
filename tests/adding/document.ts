import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readReport } from '../../src/report/read-report.js'
import type { Report } from '../../src/report/report.js'
import { sampleRecord } from '../report/sample-record.js'
import { PAGE, widthOf, type Placed } from './write-pdf.js'
import { escaped } from './write-docx.js'

/** A document that tests write in every format. */
export interface Document {
  readonly title: string
  readonly sections: readonly {
    readonly heading: string
    readonly paragraphs: readonly DocumentParagraph[]
  }[]
  readonly notes: readonly { readonly label: string; readonly text: string }[]
}

export interface DocumentParagraph {
  readonly text: string
  readonly calls: readonly { readonly label: string; readonly at: number }[]
}

const shipped = path.join(import.meta.dirname, '../../content/ru-korea-2017/source.txt')

/** The report that is shipped, as it is read from its own text. */
export const shippedReport = (): Report =>
  readReport(readFileSync(shipped, 'utf8'), sampleRecord, { format: 'text' })

/** A report as a document, with a note for each call. */
export function documentOf({ record, sections }: Report): Document {
  const all = sections.flatMap(({ paragraphs }) => paragraphs)
  return {
    title: record.title,
    sections: sections.map(({ number, title, paragraphs }) => ({
      heading: [number && `${number}.`, title].filter(Boolean).join(' '),
      paragraphs: paragraphs.map(({ text, footnotes }) => ({ text, calls: footnotes })),
    })),
    notes: all.flatMap(({ footnotes }) =>
      footnotes.map(({ label }) => ({
        label,
        text: `注${label}の資料、2016年9月${label}日付の外務省発表を参照。`,
      })),
    ),
  }
}

const withCalls = ({ text, calls }: DocumentParagraph, mark: (label: string) => string): string =>
  [...calls]
    .reverse()
    .reduce((words, { label, at }) => words.slice(0, at) + mark(label) + words.slice(at), text)

export const writeMarkdown = ({ title, sections, notes }: Document): string =>
  [
    `---\ntitle: ${title}\n---`,
    ...sections.flatMap(({ heading, paragraphs }) => [
      `## ${heading.replace('.', '\\.')}`,
      ...paragraphs.map((paragraph) => withCalls(paragraph, (label) => `[^${label}]`)),
    ]),
    ...notes.map(({ label, text }) => `[^${label}]: ${text}`),
  ].join('\n\n')

export function writeHtml({ title, sections, notes }: Document): string {
  const call = (label: string): string => `\u0001${label}\u0002`
  const body = sections.flatMap(({ heading, paragraphs }) => [
    `<h2>${escaped(heading)}</h2>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(withCalls(paragraph, call))}</p>`),
  ])
  const marked = body.join('\n').replace(/\u0001(\d+)\u0002/gu, '<sup id="r$1"><a href="#n$1">[$1]</a></sup>')
  const list = notes.map(
    ({ label, text }) => `<li id="n${label}"><p>${text} <a href="#r${label}">↩</a></p></li>`,
  )
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><script>document.write('never')</script></head><body><nav><a href="/">Home</a></nav><main>${marked}<ol>${list.join('')}</ol></main></body></html>`
}

const SIZE = 10
const NOTE = 7
const LEADING = 16
const COLUMNS = [60, 310] as const
const COLUMN_WIDTH = 225
const TOP = 760
const FOOT = 200

/** The document as pages of two columns: heads and numbers, notes at the foot, one of them over a page's end. */
export function layOut({ sections, notes }: Document): readonly (readonly Placed[])[] {
  const lines = sections.flatMap(({ heading, paragraphs }) => [
    { placed: [{ dx: 0, dy: 0, size: 14, text: heading }], labels: [] as string[], space: 14 },
    ...paragraphs.flatMap((paragraph) => wrap(paragraph)),
  ])
  const pages: Placed[][] = []
  let [column, y] = [1, 0]
  let labels: string[] = []
  let rest: string[] = []
  const finish = (): void => {
    const page = pages.at(-1)
    if (!page) return
    const isLast = false
    const own = labels.map((label) => `${label} ${notes.find((note) => note.label === label)?.text ?? ''}`)
    const wrapped = [...rest, ...own.flatMap((text) => cutToWidth(text, NOTE, 470))]
    // The last line of a page's notes goes over to the next page.
    rest = wrapped.length > 2 && !isLast ? wrapped.splice(-1) : []
    wrapped.forEach((text, index) => page.push({ x: 60, y: FOOT - 40 - index * 9, size: NOTE, text }))
    labels = []
  }
  for (const line of lines) {
    if (pages.length === 0 || y - line.space < FOOT) {
      column = pages.length === 0 || column === 1 ? 0 : 1
      if (column === 0) {
        finish()
        pages.push([
          { x: 60, y: 800, size: 8, text: '中間報告書 2017年度' },
          { x: 290, y: 30, size: 9, text: String(pages.length + 11) },
        ])
      }
      y = TOP
    }
    y -= line.space
    for (const { dx, dy, size, text } of line.placed)
      pages.at(-1)?.push({ x: (COLUMNS[column] ?? 60) + dx, y: y + dy, size, text })
    labels.push(...line.labels)
  }
  finish()
  if (rest.length > 0) {
    const page: Placed[] = [{ x: 60, y: 800, size: 8, text: '中間報告書 2017年度' }]
    rest.forEach((text, index) => page.push({ x: 60, y: FOOT - 40 - index * 9, size: NOTE, text }))
    pages.push([...page, { x: 60, y: TOP, size: SIZE, text: '（了）' }])
  }
  return pages.map((page) => page.filter(({ x }) => x < PAGE.width))
}

interface LaidLine {
  readonly placed: readonly {
    readonly dx: number
    readonly dy: number
    readonly size: number
    readonly text: string
  }[]
  readonly labels: string[]
  readonly space: number
}

/** The lines of a paragraph: its first is indented, calls are small and raised, the first kanji carry furigana. */
function wrap({ text, calls }: DocumentParagraph): readonly LaidLine[] {
  const lines: { placed: LaidLine['placed'][number][]; labels: string[]; space: number }[] = []
  let [dx, run, from] = [SIZE, '', SIZE]
  const open = (): (typeof lines)[number] => {
    const line = lines.at(-1) ?? { placed: [], labels: [], space: LEADING }
    if (lines.length === 0) lines.push(line)
    return line
  }
  const flush = (): void => {
    if (run !== '') open().placed.push({ dx: from, dy: 0, size: SIZE, text: run })
    run = ''
  }
  const breakLine = (): void => {
    flush()
    lines.push({ placed: [], labels: [], space: LEADING })
    dx = from = 0
  }
  Array.from(text).forEach((character, index) => {
    for (const { label } of calls.filter(({ at }) => at === index)) placeCall(label)
    if (dx + widthOf(character, SIZE) > COLUMN_WIDTH) breakLine()
    run += character
    dx += widthOf(character, SIZE)
  })
  for (const { label } of calls.filter(({ at }) => at === text.length)) placeCall(label)
  flush()
  const [first] = lines
  first?.placed.splice(1, 0, { dx: SIZE, dy: SIZE, size: 4, text: 'ふりがな' })
  return lines

  function placeCall(label: string): void {
    flush()
    open().placed.push({ dx, dy: 4, size: 6, text: label })
    open().labels.push(label)
    dx += widthOf(label, 6)
    from = dx
  }
}

function cutToWidth(text: string, size: number, width: number): readonly string[] {
  const lines = ['']
  for (const character of text) {
    if (widthOf((lines.at(-1) ?? '') + character, size) > width) lines.push('')
    lines.push((lines.pop() ?? '') + character)
  }
  return lines
}
