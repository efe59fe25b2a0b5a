/** What becomes of a hyphen at a line's end: dropped, kept without a space after it, or there is none. */
export type Mended = 'joined' | 'kept' | 'none'

const brokenWord = /(?<before>[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)[-‐]$/u
const restOfWord = /^[\p{L}\p{N}]+/u
const lower = /^\p{Ll}+$/u

/** Beginnings that are no words of their own and are joined in ordinary spelling. */
const boundBeginnings = new Set(
  (
    'inter intra trans dis un con com col cor im ir il mis sub sur syn sym tele micro hyper para per pre re de ex ' +
    'ac ad af ap as at ab ob op sup en em be ne ge gov pro mo po lo po cor coun eco na'
  ).split(' '),
)
/** Endings that are no words of their own. */
const boundEnding =
  /^(?:tions?|sions?|tional|sional|tive(?:ly)?|ments?|mental|ness|ings?|ed|ers?|ly|ally|ty|ity|ities|ties|ble|bly|ance|ence|ances|ences|ture|tures|tures|ical|cal|ism|ists?|ships?|tory|tary|cies|cy|gram|grams|ous|ious|tial|cial|lished|tain|tains|tained|dent|dents|tors?|ters?|ering|ered|able|ably|ized|izes|ization|ized)$/u

/** Decides from the words of the file, then from the halves, whether a word was hyphenated by its line's end. */
export function mendHyphen(before: string, after: string, words: ReadonlySet<string>): Mended {
  if (!/[-‐]$/u.test(before)) return 'none'
  const first = brokenWord.exec(before.slice(-80))?.groups?.['before']
  const second = restOfWord.exec(after.slice(0, 80))?.[0]
  if (first === undefined || second === undefined) return 'none'
  if (!lower.test(first.slice(-1)) || !lower.test(second)) return 'kept'
  if (words.has(`${first}-${second}`.toLowerCase())) return 'kept'
  const last = first.toLowerCase()
  const isBroken = words.has(last + second) || boundBeginnings.has(last) || boundEnding.test(second)
  return isBroken ? 'joined' : 'kept'
}

/** All words of a text in lower case, hyphened ones whole. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu), ([word]) => word.toLowerCase()))
}
