import { createHash } from 'node:crypto'
import type { AnnotatedReport, Annotations } from '../../src/annotate/annotations.js'
import type { Note, Paragraph } from '../../src/report/report.js'

/** A report made by hand, and the text file that its offsets refer to. */
export interface MadeReport {
  readonly report: AnnotatedReport
  readonly source: string
}

/** What a report is made of. In a sentence, `^4^` is where note 4 is called. */
export interface Making {
  readonly id?: string
  readonly visibleTo?: readonly string[] | null
  /** Sentences of paragraphs of sections. */
  readonly sections: readonly {
    readonly title: string
    readonly paragraphs: readonly (readonly string[])[]
  }[]
  readonly notes?: Readonly<Record<string, string>>
  /** By paragraph number. */
  readonly annotations?: Readonly<Record<number, Partial<Annotations>>>
  /** What stands between sentences: nothing in Japanese. */
  readonly between?: string
}

/** Makes a report whose source wraps its lines after every ten characters, so that no offset is trivial. */
export function makeReport(making: Making): MadeReport {
  const { id = 'made', visibleTo = null, notes = {}, annotations = {}, between = '' } = making
  const file = startFile()
  let number = 0
  const sections = making.sections.map(({ title, paragraphs }, index) => ({
    number: `${index + 1}`,
    title,
    path: [title],
    paragraphs: paragraphs.map((sentences) => makeParagraph((number += 1), sentences, between, file)),
  }))
  const report: AnnotatedReport = {
    id,
    record: { title: `Report ${id}`, supplied: ['title'], visibleTo },
    language: 'ja',
    file: 'source.txt',
    sections,
    notes: Object.entries(notes).map(([label, text]) => makeNote(label, text, file)),
    warnings: [],
    hash: hashOf(file.text()),
    annotations: Array.from({ length: number }, (_, index) => ({
      dates: [],
      actors: [],
      positions: [],
      figures: [],
      ...annotations[index + 1],
    })),
  }
  return { report, source: file.text() }
}

interface File {
  text(): string
  /** Writes words and tells where each code unit of them went. */
  write(words: string): readonly number[]
}

const LINE = 10

function startFile(): File {
  let written = ''
  return {
    text: () => written,
    write: (words) => {
      written += '\n\n '
      return Array.from({ length: words.length }, (_, at) => {
        if (at > 0 && at % LINE === 0) written += '\n\n'
        written += words.charAt(at)
        return written.length - 1
      })
    },
  }
}

function makeParagraph(number: number, marked: readonly string[], between: string, file: File): Paragraph {
  const footnotes: { id: string; label: string; at: number }[] = []
  const sentences: { start: number; end: number }[] = []
  let text = ''
  for (const sentence of marked) {
    if (text !== '') text += between
    const start = text.length
    for (const [index, part] of sentence.split('^').entries())
      if (index % 2 === 1) footnotes.push({ id: `n${part}`, label: part, at: text.length })
      else text += part
    sentences.push({ start, end: text.length })
  }
  return { number, text, offsets: file.write(text), hash: hashOf(text), footnotes, sentences }
}

function makeNote(label: string, text: string, file: File): Note {
  return { id: `n${label}`, label, text, offsets: file.write(text), hash: hashOf(text) }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
