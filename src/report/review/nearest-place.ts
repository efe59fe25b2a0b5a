import type { Paragraph } from '../report.js'
import { cut } from '../span.js'

/** A sentence that holds much of some words. */
export interface NearPlace {
  /** `3.2` */
  readonly ref: string
  /** The sentence, or its beginning. */
  readonly words: string
}

/** How many triples of characters are compared, and the share of them that must stand in a sentence. */
const TRIPLES = 30
const LEAST_SHARE = 0.4
const MOST_SHOWN = 60

/** The sentence that holds most of the words that were looked for; null: none holds much of them. */
export function nearestPlace(words: string, paragraphs: readonly Paragraph[]): NearPlace | null {
  const triples = triplesOf(words)
  let best: NearPlace | null = null
  let most = Math.max(1, triples.length * LEAST_SHARE)
  for (const paragraph of paragraphs)
    for (const [index, sentence] of paragraph.sentences.entries()) {
      const text = cut(paragraph.text, sentence)
      const squeezed = text.replace(/\s+/gu, '')
      const shared = triples.filter((triple) => squeezed.includes(triple)).length
      if (shared <= most && !(best === null && shared === most)) continue
      most = shared
      best = { ref: `${paragraph.number}.${index + 1}`, words: shorten(text) }
    }
  return best
}

function triplesOf(words: string): readonly string[] {
  const text = words.replace(/\s+/gu, '')
  const step = Math.max(1, Math.floor((text.length - 2) / TRIPLES))
  const starts = Array.from(
    { length: Math.min(TRIPLES, Math.max(1, text.length - 2)) },
    (_, index) => index * step,
  )
  return starts.map((start) => text.slice(start, start + 3))
}

const shorten = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)
