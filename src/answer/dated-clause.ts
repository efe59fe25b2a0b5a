import { contains, cut, type Span } from '../report/span.js'
import type { DatedEvent } from './events.js'

/**
 * The words of the clause in which a date stands, verbatim, where the sentence tells of no position that could be
 * named: 決議は成立した. Null where no clause can be told from the rest.
 */
export function clauseOfDate({ report, paragraph, sentence, date }: DatedEvent): Span | null {
  const whole = paragraph.sentences[sentence - 1]
  const dates = report.annotations[paragraph.number - 1]?.dates ?? []
  const mention = dates.find(
    (each) => whole !== undefined && contains(whole, each) && each.edtf === date.edtf,
  )
  if (whole === undefined || mention === undefined) return null
  const words = { text: paragraph.text, whole, mention }
  const span = report.language === 'ja' ? japaneseClause(words) : englishClause(words)
  return span !== null && span.end - span.start <= LONGEST[report.language] ? span : null
}

interface Words {
  readonly text: string
  /** The sentence. */
  readonly whole: Span
  readonly mention: Span
}

/**
 * To the next predicate: from behind a date that opens the clause, 9月11日に|決議は成立した; else with what stands before
 * it, |採決は3月18日に行われ, or what it modifies, |9月11日の決議は.
 */
function japaneseClause({ text, whole, mention }: Words): Span | null {
  const after = cut(text, { start: mention.end, end: whole.end })
  const particle = /^\s*(?:に(?:は|も)?|は|、|,)?[、,]?\s*/u.exec(after)?.[0] ?? ''
  const before = cut(text, { start: whole.start, end: mention.start })
  const lead = /[^、。,]*$/u.exec(before)?.[0].trimStart() ?? ''
  const isFirst = lead === '' && particle.trim() !== ''
  const start = isFirst ? mention.end + particle.length : mention.start - lead.length
  const rest = cut(text, { start: mention.end + particle.length, end: whole.end })
  const ends = [...rest.matchAll(/[、,]|[。.]?$/gu)]
  const end = ends.find(({ index, 0: mark }) => !/[、,]/u.test(mark) || endsClause(rest.slice(0, index)))
  return end === undefined ? null : { start, end: mention.end + particle.length + end.index }
}

/** Not within a quotation. */
const endsClause = (words: string): boolean =>
  predicate.test(words) && words.split('「').length === words.split('」').length

/** What a Japanese clause ends with before a comma: an inflected word, not the particle of a noun. */
const predicate =
  /(?:[\p{sc=Han}][いきぎしちびみりえけげせてねべめれ]|[\p{sc=Han}\p{sc=Katakana}ー](?:し|され)|[っいんし][ただ]|[ただるい]が|[るただ]と|[りれ]|って|[いしえれん][てで])$/u

/** Between the commas and conjunctions about the date; a date alone takes what follows, or what stands before. */
function englishClause({ text, whole, mention }: Words): Span | null {
  const pieces = piecesOf(text, whole)
  const at = pieces.findIndex((piece) => contains(piece, mention))
  const own = pieces[at]
  if (own === undefined) return null
  const bare = cut(text, own).replace(cut(text, mention), '')
  if (wordsIn(bare) >= FEWEST_WORDS) return own
  return (
    [pieces[at + 1], pieces[at - 1]].find((piece) => piece && wordsIn(cut(text, piece)) >= FEWEST_WORDS) ??
    null
  )
}

function piecesOf(text: string, whole: Span): readonly Span[] {
  const words = cut(text, whole)
  const marks = [...words.matchAll(/[,;:](?=\s)|\s(?:and|but|while|whereas|although)\s|[.!?]?$/gu)]
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  return marks.map(({ index }, order) => {
    const start = starts[order] ?? 0
    const blank = /^\s*/u.exec(words.slice(start))?.[0].length ?? 0
    return { start: whole.start + start + blank, end: whole.start + Math.max(index, start + blank) }
  })
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** A subject and what it does. */
const FEWEST_WORDS = 3
/** In characters: a headline is read at a glance. */
const LONGEST = { ja: 50, en: 110 } as const
