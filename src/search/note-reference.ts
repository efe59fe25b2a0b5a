import type { Note, Report } from '../report/report.js'

/** What a note says that only stands for another note. */
export interface NoteReference {
  /** As written: 同上, ibid., op. cit. */
  readonly words: string
  /** The note that has the source itself; null: it is not certain which. */
  readonly note: Note | null
}

/** The source of the note right before. */
const sameAsBefore =
  /^[\s　]*(?:see\s+)?(?<words>同上書?|同前|同書|同(?=[、，,（(]|\d)|ibid\.?|ibidem|id\.(?=[\s,]|$)|idem)(?=[\s　、，,。.．：:（()）;]|[\d頁p]|$)/iu
/** A note named by its number. */
const byNumber =
  /(?<words>(?:前掲|supra|above)[\s,、]*(?:[（(]?(?:脚注|注|註)|notes?|n\.|fn\.?)[\s　]*[（(]?(?<label>\d{1,4})[)）]?)/iu
/** A work that was named before, by its author or title. */
const byName = /(?<words>前掲(?:書|論文|稿|資料|注)?|op\.\s?cit\.?|loc\.\s?cit\.?)/iu

/** Several sources stand in one note. */
const several = /[;；]|。.+[。.]/u
const longestChain = 50

/**
 * What a note refers to instead of naming a source. Null: it names its own.
 * A reference is followed only where it can lead to one note alone.
 */
export function noteReferenceOf(report: Report, note: Note): NoteReference | null {
  const found = findReference(note.text)
  return found && { words: found.words, note: follow(report.notes, note, longestChain) }
}

type Found =
  | { readonly kind: 'before'; readonly words: string }
  | { readonly kind: 'number'; readonly words: string; readonly label: string }
  | { readonly kind: 'name'; readonly words: string; readonly at: number }

function findReference(text: string): Found | null {
  const before = sameAsBefore.exec(text)?.groups?.['words']
  if (before !== undefined) return { kind: 'before', words: before }
  const number = byNumber.exec(text)?.groups
  if (number) return { kind: 'number', words: number['words'] ?? '', label: number['label'] ?? '' }
  const name = byName.exec(text)
  return name && { kind: 'name', words: name[0], at: name.index }
}

/** The note with the source itself, along a chain of references. */
function follow(notes: readonly Note[], note: Note, left: number): Note | null {
  const found = findReference(note.text)
  if (!found) return note
  const earlier = notes.slice(0, notes.indexOf(note))
  const next = nextIn(earlier, found, note.text)
  return next === null || left === 0 ? null : follow(notes, next, left - 1)
}

function nextIn(earlier: readonly Note[], found: Found, text: string): Note | null {
  switch (found.kind) {
    case 'before': {
      const last = earlier.at(-1)
      return last === undefined || several.test(last.text.trim()) ? null : last
    }
    case 'number':
      return earlier.findLast(({ label }) => label === found.label) ?? null
    case 'name':
      return namedIn(earlier, text, found)
  }
}

/** The one earlier note that names the work: by the title quoted, else by the author before the words. */
function namedIn(
  earlier: readonly Note[],
  text: string,
  { at, words }: { at: number; words: string },
): Note | null {
  const names = namesAround(text.slice(0, at), text.slice(at + words.length))
  for (const name of names) {
    const sources = earlier.filter(
      (note) => findReference(note.text) === null && squeezed(note.text).includes(squeezed(name)),
    )
    if (sources.length > 0) return sources.length === 1 ? (sources[0] ?? null) : null
  }
  return null
}

/** What a work is called beside `op. cit.` and 前掲, the most telling first. */
function namesAround(before: string, after: string): readonly string[] {
  const titles = Array.from(
    `${before} ${after}`.matchAll(/[「『“"](?<title>[^」』”"]{3,})[」』”"]/gu),
    (match) => match[1] ?? '',
  )
  const english = Array.from(before.matchAll(/\p{Lu}[\p{L}’'-]{2,}/gu), ([name]) => name).reverse()
  const japanese = /(?<name>[\p{Script=Han}々ァ-ヶー]{2,})[\s　、，,・]*$/u.exec(before)?.groups?.['name']
  return [...titles, ...(japanese === undefined ? [] : [japanese]), ...english]
}

const squeezed = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '')
