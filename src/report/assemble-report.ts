import type { Block, HeadingBlock, ParagraphBlock } from './block.js'
import { hashWords } from './fingerprint.js'
import { nameLinked } from './note-ids.js'
import type { FootnoteCall, Note, Paragraph, Section } from './report.js'
import { splitSentences } from './sentences.js'

/** What blocks become: sections with numbered paragraphs, calls and notes with ids. */
export interface Assembled {
  readonly sections: readonly Section[]
  readonly notes: readonly Note[]
}

/** Puts the blocks of a file together; sections without a heading before them have an empty title. */
export function assembleReport(blocks: readonly Block[]): Assembled {
  const texts = blocks.filter((block) => block.kind === 'paragraph')
  const notes = blocks.filter((block) => block.kind === 'note')
  const names = nameLinked(
    texts.flatMap(({ calls }) => calls),
    notes,
  )
  return {
    sections: gatherSections(blocks, numberParagraphs(texts, names.calls)),
    notes: notes.map(({ label, content }, index) => {
      return { ...content, id: names.notes[index] ?? '', label, hash: hashWords(content.text) }
    }),
  }
}

function numberParagraphs(blocks: readonly ParagraphBlock[], names: readonly string[]): readonly Paragraph[] {
  const ids = names.values()
  return blocks.map(({ content, calls, page, doubts }, index): Paragraph => {
    const footnotes = calls.map(({ label, at }): FootnoteCall => ({ label, at, id: ids.next().value ?? '' }))
    const sentences = splitSentences(
      content.text,
      calls.map(({ at }) => at),
    )
    const read = { ...content, number: index + 1, hash: hashWords(content.text), footnotes, sentences }
    return { ...read, ...(page === undefined ? {} : { page }), ...(doubts.length === 0 ? {} : { doubts }) }
  })
}

function gatherSections(blocks: readonly Block[], paragraphs: readonly Paragraph[]): readonly Section[] {
  const sections: { heading: HeadingBlock | null; paragraphs: Paragraph[] }[] = []
  const rest = paragraphs.values()
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, paragraphs: [] })
    if (block.kind !== 'paragraph') continue
    const paragraph = rest.next().value
    if (sections.length === 0) sections.push({ heading: null, paragraphs: [] })
    if (paragraph) sections.at(-1)?.paragraphs.push(paragraph)
  }
  const paths = pathsOf(sections.map(({ heading }) => heading))
  return sections.map(({ heading, paragraphs: own }, index) => ({
    number: heading?.number ?? null,
    title: heading?.title ?? '',
    path: paths[index] ?? [],
    paragraphs: own,
  }))
}

/** The titles of the headings that each heading stands in, and its own. */
function pathsOf(headings: readonly (HeadingBlock | null)[]): readonly (readonly string[])[] {
  let open: readonly HeadingBlock[] = []
  return headings.map((heading) => {
    open = heading ? [...open.filter(({ level }) => level < heading.level), heading] : []
    return heading ? open.map(({ title }) => title) : ['']
  })
}
