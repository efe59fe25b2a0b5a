import { distance } from 'fastest-levenshtein'
import type { Library } from './library.js'

/** Words that stand in the reports, and how often. */
export interface Standing {
  readonly words: string
  readonly count: number
}

/**
 * The words of the reports that are spelt most like some that do not stand there: of Japanese ones those which share half
 * of their characters (六者協議 for 六者会合), of others those with a letter or two wrong.
 */
export async function nearestSpellings(
  words: string,
  library: Pick<Library, 'search' | 'count' | 'reports'>,
  most: number,
): Promise<readonly Standing[]> {
  const wanted = words.normalize('NFKC').toLowerCase()
  const candidates = await candidatesFor(wanted, library)
  const near = candidates.flatMap((candidate) => {
    const apart = distance(wanted, candidate.toLowerCase())
    return isSpeltLike(wanted, candidate) ? [{ words: candidate, apart }] : []
  })
  const nearest = near.toSorted((a, b) => a.apart - b.apart || a.words.length - b.words.length).slice(0, most)
  const standing = nearest.map(async (each) => ({
    words: each.words,
    count: await library.count(each.words),
  }))
  return (await Promise.all(standing)).filter(({ count }) => count > 0)
}

/** So many passages are read: those with pairs of the same characters come first. */
const MOST_READ = 200

/** Runs of one script that stand in passages with some of the words' characters; of letters, in any passage. */
async function candidatesFor(
  words: string,
  library: Pick<Library, 'search' | 'reports'>,
): Promise<readonly string[]> {
  const pattern = LATIN.test(words) ? /[\p{sc=Latin}'’-]{3,}/gu : /\p{sc=Han}{2,}|[\p{sc=Katakana}ー]{3,}/gu
  const texts = LATIN.test(words)
    ? library.reports.flatMap(({ sections }) =>
        sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      )
    : (await library.search(words, { limit: MOST_READ })).map(({ paragraph }) => paragraph.text)
  const runs = texts.slice(0, MOST_LATIN).flatMap((text) => text.match(pattern) ?? [])
  return [...new Set(runs)]
}

/** So many passages in letters are read: more would keep others waiting. */
const MOST_LATIN = 3000

const LATIN = /^[\p{sc=Latin}'’ -]+$/u

/** Whether other words are spelt like some: of letters one or two are wrong, of Japanese half and one end are the same. */
export function isSpeltLike(words: string, other: string): boolean {
  const [wanted, candidate] = [words.toLowerCase(), other.toLowerCase()]
  if (wanted === candidate) return false
  if (LATIN.test(wanted)) {
    const slack = wanted.length < LONG ? 1 : 2
    const isAsLong = Math.abs(wanted.length - candidate.length) <= slack
    return wanted.length > 3 && isAsLong && distance(wanted, candidate) <= slack
  }
  const shared = [...wanted].filter((character) => candidate.includes(character)).length
  const begins = wanted.slice(0, 2) === candidate.slice(0, 2) || wanted.slice(-2) === candidate.slice(-2)
  return wanted.length > 2 && begins && shared * 2 >= wanted.length && candidate.length <= wanted.length + 3
}

/** In a word of so many letters two may be wrong. */
const LONG = 8
