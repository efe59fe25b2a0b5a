import type { SentenceRange } from './sentence-range.js'

/** A place in a report as a user names it. */
export interface Place {
  /** The report's id; null: not said. */
  readonly report: string | null
  /** The hash of the paragraph as it was cited (all of it, or its beginning); null: not said. */
  readonly hash: string | null
  readonly at:
    | {
        readonly kind: 'text'
        readonly paragraph: number
        /** Null: the whole paragraph. */
        readonly sentences: SentenceRange | null
      }
    | { readonly kind: 'note'; readonly note: string }
}

/**
 * Reads a place: `3.2`, `3.2-3`, `3`, `¶3`, `第3段落`, `n4`, `note 4`, `注4`, with a report and the hash of the words
 * cited before it or without: `ru-korea-2017:3.2`, `ru-korea-2017@1f0c…:n4`. Width does not matter. Null: no place.
 */
export function parseRef(words: string): Place | null {
  const groups = PLACE.exec(words.slice(0, LONGEST).normalize('NFKC').toLowerCase().trim())?.groups
  if (!groups) return null
  const at = groups['note'] === undefined ? textAt(groups) : noteAt(groups['note'])
  return at && { report: groups['report'] ?? null, hash: groups['hash'] ?? null, at }
}

const LONGEST = 200
const PLACE =
  /^(?:(?<report>[a-z0-9-]{1,64})(?:@(?<hash>[0-9a-f]{6,64}))?\s*:\s*)?(?:(?:n|notes?|fn|footnote|脚?注)\.?\s*(?<note>[0-9]{1,5}(?:-[0-9]{1,3})?)|(?:¶|para(?:graph|\.)?|段落|第)?\s*(?<paragraph>[0-9]{1,6})\s*(?:段落)?(?:[.。]\s*(?<first>[0-9]{1,6})\s*(?:[-‐-―−~〜]\s*(?<last>[0-9]{1,6}))?)?)$/u

type Groups = Readonly<Record<string, string | undefined>>

function textAt({ paragraph, first, last }: Groups): Place['at'] | null {
  if (first === undefined) return { kind: 'text', paragraph: Number(paragraph), sentences: null }
  const sentences: SentenceRange = [Number(first), Number(last ?? first)]
  return sentences[1] < sentences[0] ? null : { kind: 'text', paragraph: Number(paragraph), sentences }
}

function noteAt(label: string): Place['at'] {
  return { kind: 'note', note: `n${label}` }
}
