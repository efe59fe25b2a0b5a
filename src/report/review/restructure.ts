import type { Block, ParagraphBlock } from '../block.js'
import type { Warning } from '../report.js'
import type { Span } from '../span.js'
import { markCall, unmarkCall } from './change-calls.js'
import { findWords, inFile, squeeze, type Squeezed } from './find-words.js'
import { joinParagraphs, splitParagraph } from './move-breaks.js'
import { isStructural, type ReviewEntry } from './review-entry.js'

/** Blocks after an editor has had a say in them. */
export interface Restructured {
  readonly blocks: readonly Block[]
  readonly warnings: readonly Warning[]
}

/** Follows the entries that say where paragraphs begin, which numbers are footnotes' and on what pages words stand. */
export function restructure(
  blocks: readonly Block[],
  entries: readonly ReviewEntry[],
  file: string,
): Restructured {
  const structural = entries.filter(isStructural)
  const warnings: Warning[] = []
  if (structural.length === 0) return { blocks, warnings }
  const source = { file, squeezed: squeeze(file), ofBlocks: new WeakMap() }
  let changed = blocks
  for (const entry of structural) {
    const done = follow(entry, changed, source)
    if (typeof done !== 'string') changed = done
    else warnings.push({ code: 'review-unused', message: done, at: entry.line })
  }
  return { blocks: changed, warnings }
}

interface File {
  readonly file: string
  readonly squeezed: Squeezed
  /** Of blocks whose words have been looked through: most stay as they are from entry to entry. */
  readonly ofBlocks: WeakMap<Block, Squeezed>
}

/** The blocks as the entry has them, or a sentence that says why it cannot be followed. */
function follow(entry: ReviewEntry, blocks: readonly Block[], source: File): readonly Block[] | string {
  const span = placeOf(entry, blocks, source)
  if (typeof span === 'string') return span
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && holds(block, span))
  const block = blocks[at]
  if (block?.kind !== 'paragraph')
    return `${quoted(entry)} stands in no paragraph: an entry can change paragraphs only.`
  const changed = change(entry, { blocks, at, block, span, file: source.file })
  if (typeof changed === 'string') return changed
  return [...blocks.slice(0, at - changed.taken), ...changed.blocks, ...blocks.slice(at + 1)]
}

/** A paragraph's block that an entry is about, and where its words stand in the file. */
interface Subject {
  readonly blocks: readonly Block[]
  readonly at: number
  readonly block: ParagraphBlock
  readonly span: Span
  readonly file: string
}

/** What stands instead of a block, and of how many blocks before it. */
interface Change {
  readonly blocks: readonly Block[]
  readonly taken: number
}

function change({ revision, ...entry }: ReviewEntry, subject: Subject): Change | string {
  const { blocks, at, block, span, file } = subject
  const alone = (changed: readonly Block[]): Change => ({ blocks: changed, taken: 0 })
  if (revision.kind === 'page') return alone([{ ...block, page: revision.page }])
  if (revision.kind === 'call') {
    const change = revision.isCall ? markCall : unmarkCall
    const changed = change(block, span, { label: revision.label, file })
    return typeof changed === 'string' ? `${quoted(entry)} ${changed}` : alone([changed])
  }
  if (revision.kind !== 'paragraph') return alone([block])
  if (revision.begins) return alone(splitParagraph(block, span.start))
  if (block.content.offsets[0] !== span.start) return alone([block])
  const before = blocks[at - 1]
  if (before?.kind !== 'paragraph')
    return `${quoted(entry)} cannot go on with a paragraph: none stands directly before it.`
  return { blocks: [joinParagraphs(before, block, file)], taken: 1 }
}

const holds = ({ content: { offsets } }: ParagraphBlock, { start, end }: Span): boolean =>
  (offsets[0] ?? Infinity) < end && start <= (offsets.at(-1) ?? -1)

const quoted = ({ words }: Pick<ReviewEntry, 'words'>): string =>
  `「${words.length > 40 ? `${words.slice(0, 40)}…` : words}」`

/** Where the words stand in the file, as it is or as it was unwrapped; or a sentence that says why that is not known. */
function placeOf(entry: ReviewEntry, blocks: readonly Block[], { squeezed, ofBlocks }: File): Span | string {
  const raw = findWords(squeezed, entry.words)
  const found = raw.length > 0 ? raw : blocks.flatMap((block) => inBlock(block, entry.words, ofBlocks))
  const { occurrence } = entry
  if (found.length === 0) return `${quoted(entry)} is not found in the text; quote it as it stands there.`
  if (occurrence === undefined && found.length > 1)
    return `${quoted(entry)} stands ${found.length} times in the text; say which by occurrence: 1 to ${found.length}, or quote more words.`
  const chosen = found[(occurrence ?? 1) - 1]
  return (
    chosen ??
    `${quoted(entry)} stands ${found.length === 1 ? 'once' : `${found.length} times`} only, but occurrence is ${occurrence ?? 1}.`
  )
}

function inBlock(block: Block, words: string, known: File['ofBlocks']): readonly Span[] {
  if (block.kind !== 'paragraph') return []
  const squeezed = known.get(block) ?? squeeze(block.content.text)
  known.set(block, squeezed)
  return findWords(squeezed, words).map((span) => inFile(block.content, span))
}
