import { z } from 'zod'
import { ShuttenError } from '../../errors.js'
import { hashWords } from '../fingerprint.js'
import type { Span } from '../span.js'
import type { EarlierWords } from './earlier-words.js'

/** What was kept of an earlier version, and who might see it. */
export interface EarlierVersion {
  readonly visibleTo: readonly string[] | null
  readonly words: readonly EarlierWords[]
}

const offset = z.int().min(0)
const schema = z.object({
  version: z.literal(1),
  source: z.string(),
  visibleTo: z.array(z.string()).nullable(),
  places: z.array(
    z.object({
      at: z.string().regex(/^n?\d{1,6}(?:-\d{1,3})?$/u),
      hash: z.string().regex(/^[0-9a-f]{12}$/u),
      start: offset,
      end: offset,
      sentences: z.array(offset),
    }),
  ),
})

/**
 * Reads what was kept of an earlier version.
 * @param files the text's name in the report's folder, and the name that faults are reported under
 * @throws ShuttenError `source-unreadable` where the words are not those that were kept
 */
export function readEarlier(
  text: string,
  places: string,
  files: { readonly text: string; readonly places: string },
): EarlierVersion {
  const read = schema.safeParse(jsonOf(places))
  if (!read.success) throw fault(files.places)
  const words = read.data.places.map(({ at, hash, start, end, sentences }): EarlierWords => {
    const own = text.slice(start, end)
    const spans = spansOf(sentences)
    const isInside = spans.every((span) => span.start <= span.end && span.end <= own.length)
    if (hashWords(own) !== hash || !isInside) throw fault(files.places)
    return { at, hash, text: own, sentences: spans, file: files.text, start }
  })
  return { visibleTo: read.data.visibleTo, words }
}

const fault = (file: string): ShuttenError =>
  new ShuttenError(
    'source-unreadable',
    `${file} does not fit the words beside it, which must never be edited; take both files away, or put back what was there.`,
  )

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const spansOf = (flat: readonly number[]): readonly Span[] =>
  flat.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: flat[at + 1] ?? -1 }] : []))
