import { z } from 'zod'
import type { Block, CallMark } from './block.js'
import { ShuttenError } from '../errors.js'
import { hashText } from './fingerprint.js'
import type { MappedText } from './mapped-text.js'

/**
 * What stands where in the text that was taken out of a PDF, a DOCX or an HTML file: `layout.json`, beside `text.txt`.
 * All offsets are UTF-16 code units of that text.
 */
export interface LayoutFile {
  readonly version: 1
  /** The file that the text was taken out of, in the same folder. */
  readonly original: string
  /** SHA-256 of the text's bytes in UTF-8, in hex: offsets hold for no other text. */
  readonly text: string
  /** Where each page begins and the number printed on it; empty where the original has no pages. */
  readonly pages: readonly { readonly label: string; readonly start: number }[]
  readonly blocks: readonly LayoutBlock[]
}

/** Stretches of the text, flat: start, end, start, end, … Joined they are the words, each white space a space. */
export type Pieces = readonly number[]

/** A part of the text, in reading order. */
export type LayoutBlock =
  | {
      readonly kind: 'heading'
      readonly number: string | null
      /** 1 is outermost. */
      readonly level: number
      readonly pieces: Pieces
    }
  | {
      readonly kind: 'paragraph'
      readonly page?: string
      readonly pieces: Pieces
      readonly calls: readonly LayoutCall[]
    }
  | { readonly kind: 'note'; readonly label: string; readonly pieces: Pieces }

/** A footnote's mark: `at` is an offset in the paragraph's words, `note` the index of its note among the notes. */
export interface LayoutCall {
  readonly label: string
  readonly at: number
  readonly note?: number
}

const count = z.int().min(0)
const pieces = z.array(count).min(2)
const schema = z.object({
  version: z.literal(1),
  original: z.string(),
  text: z.string(),
  pages: z.array(z.object({ label: z.string(), start: count })),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('heading'),
        number: z.string().nullable(),
        level: z.int().min(1).max(12),
        pieces,
      }),
      z.object({
        kind: z.literal('paragraph'),
        page: z.string().exactOptional(),
        pieces,
        calls: z.array(z.object({ label: z.string(), at: count, note: count.exactOptional() })),
      }),
      z.object({ kind: z.literal('note'), label: z.string(), pieces }),
    ]),
  ),
})

/**
 * Reads a `layout.json`.
 * @param file the name that faults are reported under
 * @throws ShuttenError `source-unreadable` when it is none, or belongs to another text
 */
export function readLayoutFile(json: string, text: string, file: string): LayoutFile {
  const layout = parse(json, file)
  if (layout.text !== hashText(text))
    throw unreadable(`${file} belongs to another text than the text.txt beside it; add the original again.`)
  for (const block of layout.blocks)
    if (!areInOrder(block.pieces, text.length))
      throw unreadable(`${file} names a place that text.txt does not have; add the original again.`)
  return layout
}

/** The blocks that a layout finds in its text. */
export function blocksIn(text: string, { blocks }: LayoutFile): readonly Block[] {
  let notes = 0
  return blocks.map((block): Block => {
    const content = wordsAt(text, block.pieces)
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', number: block.number, title: content.text.trim(), level: block.level }
      case 'note':
        return { kind: 'note', label: block.label, content, key: notes++ }
      case 'paragraph': {
        const page = block.page === undefined ? {} : { page: block.page }
        return { kind: 'paragraph', content, calls: block.calls.map(markOf), doubts: [], ...page }
      }
    }
  })
}

const markOf = ({ label, at, note }: LayoutCall): CallMark => ({
  label,
  at,
  ...(note === undefined ? {} : { key: note }),
})

function parse(json: string, file: string): LayoutFile {
  try {
    return schema.parse(JSON.parse(json)) satisfies LayoutFile
  } catch (cause) {
    throw new ShuttenError('source-unreadable', `${file} is no layout; add the original again.`, { cause })
  }
}

const unreadable = (message: string): ShuttenError => new ShuttenError('source-unreadable', message)

function areInOrder(all: Pieces, length: number): boolean {
  const isRising = all.every((offset, index) => {
    const before = all[index - 1] ?? 0
    return index % 2 === 1 ? offset > before : offset >= before
  })
  return isRising && all.length % 2 === 0 && (all.at(-1) ?? 0) <= length
}

function wordsAt(text: string, all: Pieces): MappedText {
  const offsets = all.flatMap((start, index) =>
    index % 2 === 1 ? [] : Array.from({ length: (all[index + 1] ?? start) - start }, (_, at) => start + at),
  )
  return { text: offsets.map((offset) => text.charAt(offset).replace(/\s/u, ' ')).join(''), offsets }
}
