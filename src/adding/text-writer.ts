import type { LayoutBlock, LayoutCall } from '../report/layout-file.js'

/** A stretch of a paragraph: words, or a footnote's call. */
export type Inline = string | { readonly label: string; readonly note?: number }

/** What a block is, without its words. */
export type BlockKind =
  | { readonly kind: 'heading'; readonly number: string | null; readonly level: number }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'note'; readonly label: string }

/** Writes a text block by block and keeps where each stands. */
export interface TextWriter {
  /** Writes a block, a blank line after it; one without words is left out. */
  readonly write: (block: BlockKind, inlines: readonly Inline[]) => void
  readonly finish: () => { readonly text: string; readonly blocks: readonly LayoutBlock[] }
}

/** A writer of a text in which calls stand as `[1]`, and notes begin so. */
export function createTextWriter(): TextWriter {
  let text = ''
  const blocks: LayoutBlock[] = []
  return {
    write(block, inlines) {
      const { words, pieces, calls } = place(tidied(inlines), text.length + leadOf(block).length)
      if (pieces.length === 0) return
      text += `${leadOf(block)}${words}\n\n`
      blocks.push(block.kind === 'paragraph' ? { ...block, pieces, calls } : { ...block, pieces })
    },
    finish: () => ({ text, blocks }),
  }
}

const leadOf = (block: BlockKind): string => {
  if (block.kind === 'note') return `[${block.label}] `
  return block.kind === 'heading' && block.number !== null ? `${block.number} ` : ''
}

/** Runs of white space are one space, also over the edges of stretches; none stands at the ends. */
function tidied(inlines: readonly Inline[]): readonly Inline[] {
  const tidy: Inline[] = []
  let isAfterSpace = true
  for (const inline of inlines) {
    if (typeof inline !== 'string') {
      tidy.push(inline)
      continue
    }
    // Controls, soft hyphens and zero-width spaces are no text.
    const clean = inline.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '').replace(/[\s\p{Cc}]+/gu, ' ')
    const words: string = isAfterSpace ? clean.replace(/^ /u, '') : clean
    if (words === '') continue
    isAfterSpace = words.endsWith(' ')
    tidy.push(words)
  }
  return withoutSpaceAtEnd(tidy)
}

function withoutSpaceAtEnd(inlines: Inline[]): readonly Inline[] {
  const last = inlines.findLastIndex((inline) => typeof inline === 'string')
  const words = inlines[last]
  return typeof words === 'string' ? inlines.with(last, words.trimEnd()) : inlines
}

interface Placed {
  readonly words: string
  readonly pieces: readonly number[]
  readonly calls: readonly LayoutCall[]
}

function place(inlines: readonly Inline[], start: number): Placed {
  const pieces: number[] = []
  const calls: LayoutCall[] = []
  let [words, length] = ['', 0]
  for (const inline of inlines) {
    const from = start + words.length
    if (typeof inline === 'string') {
      if (inline === '') continue
      words += inline
      length += inline.length
      if (pieces.at(-1) === from) pieces.pop()
      else pieces.push(from)
      pieces.push(from + inline.length)
    } else {
      words += `[${inline.label}]`
      calls.push({ ...inline, at: length })
    }
  }
  return { words, pieces, calls }
}
