import type { SentenceReading } from '../act.js'
import { generalForm } from './general-verbs.js'
import type { Token, TokenKind } from './tokens.js'
import type { EnglishVerb } from './verbs.js'
import { kindOf } from './word-kinds.js'

const quotation = /“[^“”]*”|"[^"]*"/uy
const mark = /[^\s\p{L}\p{N}]/uy
const plainWord = /[\p{L}\p{N}]+(?:[.'’&,/-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/uy
/** Words that are one adverb, wherever they stand. */
const phrase =
  /(?:it (?:would |might |may )?(?:seems?|appears?)(?=[,.;])|by (?:then|now)|at (?:last|once|first|length|least|most)|in (?:turn|effect|fact|essence|part|practice|principle|public|private|secret|vain)(?!\s+\p{Ll}+(?:s|ing|ion)\b)|of late|so far|once (?:more|again)|for (?:now|once|good)|no longer|all but|as usual|by and large|more or less|time and again)\b/iuy
const genitive = /['’]s?(?![\p{L}\p{N}])/uy
const space = /\s+/uy
/** Brackets that only give the short form of the name before them: (PLO), (KCNA). */
const shortForm = /\s*[([][\p{Lu}][\p{L}\d&.’'-]{0,11}[)\]](?!\s*[:—])/uy

/** Cuts an English sentence into words, marks, names of actors, dates, verbs and quotations. */
export function tokenize(reading: SentenceReading, verbs: readonly EnglishVerb[]): readonly Token[] {
  const actors = new Map(
    reading.actors.filter((actor) => !isHyphened(reading.text, actor)).map((actor) => [actor.start, actor]),
  )
  const dates = new Map(reading.dates.map((date) => [date.start, date]))
  const known = new Map(verbs.map((verb) => [verb.start, verb]))
  const tokens: Token[] = []
  for (let at = skipSpace(reading.text, 0); at < reading.text.length;) {
    const actor = actors.get(at)
    const date = dates.get(at)
    const token =
      actor !== undefined
        ? plain(reading.text, actor, 'actor', { actor })
        : date !== undefined
          ? plain(reading.text, date, 'date', { date })
          : (wordAt(reading.text, at, { actors, dates }, known.get(at)) ?? markAt(reading, at))
    tokens.push(token)
    at = skipSpace(reading.text, skipShortForm(reading.text, token, Math.max(token.end, at + 1)))
  }
  return tokens
}

function skipShortForm(text: string, { kind }: Token, at: number): number {
  shortForm.lastIndex = at
  const found = kind === 'actor' || kind === 'word' || kind === 'people' ? shortForm.exec(text) : null
  return found !== null && /\p{Lu}.*\p{Lu}/u.test(found[0]) ? at + found[0].length : at
}

/** French-built, anti-Russian: no actor, but a word. */
const isHyphened = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /^[-–][\p{L}]/u.test(text.slice(end, end + 2)) ||
  /[\p{L}][-–]$/u.test(text.slice(Math.max(0, start - 2), start))

function skipSpace(text: string, at: number): number {
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

function plain(
  text: string,
  { start, end }: { start: number; end: number },
  kind: TokenKind,
  more: Partial<Token> = {},
): Token {
  const words = text.slice(start, end)
  return { start, end, kind, word: words.toLowerCase(), isGenitive: /(?:['’]s|s['’])$/u.test(words), ...more }
}

function wordAt(text: string, at: number, starts: Starts, verb: EnglishVerb | undefined): Token | null {
  if (verb !== undefined) return knownVerb(text, verb)
  phrase.lastIndex = at
  const adverbial = phrase.exec(text)
  if (adverbial !== null) return plain(text, { start: at, end: at + adverbial[0].length }, 'adverb')
  plainWord.lastIndex = at
  const match = plainWord.exec(text)
  if (match === null) return null
  const end = wordEnd(at, at + match[0].length, starts)
  const written = text.slice(at, end).replace(/['’]s$/u, '')
  const kind = kindOf(written)
  if (kind !== null) return plain(text, { start: at, end }, kind)
  const form = /^\p{Lu}/u.test(text.slice(at)) && at > 0 ? null : generalForm(written.toLowerCase())
  return form === null
    ? plain(text, { start: at, end }, 'word')
    : plain(text, { start: at, end }, 'verb', { form })
}

/** A particle makes another verb of it: backed down, called off. */
function knownVerb(text: string, verb: EnglishVerb): Token {
  const isOther = /^\s+(?:away|down|off|up|short|out(?!\s+of))\b/u.test(text.slice(verb.end, verb.end + 12))
  return plain(text, verb, 'verb', isOther ? { form: verb.form } : { row: verb.row, form: verb.form })
}

type Starts = Readonly<Record<'actors' | 'dates', ReadonlyMap<number, unknown>>>

/** A word ends at the latest where a name or a date begins. */
function wordEnd(start: number, end: number, { actors, dates }: Starts): number {
  for (let at = start + 1; at < end; at += 1) if (actors.has(at) || dates.has(at)) return at
  return end
}

function markAt({ text }: SentenceReading, at: number): Token {
  genitive.lastIndex = at
  const owner = /[\p{L}.]/u.test(text.charAt(at - 1)) ? genitive.exec(text) : null
  if (owner !== null) return plain(text, { start: at, end: at + owner[0].length }, 'genitive')
  quotation.lastIndex = at
  const quoted = quotation.exec(text)
  if (quoted !== null) return plain(text, { start: at, end: at + quoted[0].length }, 'quote')
  mark.lastIndex = at
  const end = at + (mark.exec(text)?.[0].length ?? 1)
  return plain(text, { start: at, end }, markKind(text.slice(at, end), text.slice(at - 1, at + 2)))
}

function markKind(sign: string, around: string): TokenKind {
  if (sign === ',') return 'comma'
  if (/^[—–]$/u.test(sign) || (sign === '-' && / - /u.test(around))) return 'comma'
  if (/^[;:?!]$/u.test(sign)) return 'stop'
  if (/^[([]$/u.test(sign)) return 'open'
  return /^[)\]]$/u.test(sign) ? 'close' : 'quote'
}
