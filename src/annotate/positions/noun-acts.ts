import type { ActorMention, DateMention } from '../annotations.js'
import type { Act, SentenceReading } from './act.js'
import type { PredicateRow } from './predicate-table.js'

/** Finds acts that a noun names: ロシアの反対, "Russia's veto", "opposition from China". */
export interface NounActFinder {
  readonly find: (reading: SentenceReading) => readonly Act[]
}

const japaneseLink = /^(?:[」』]?)(?:の|による|からの)/u

/** What is blocked, wanted or feared has not been done: "vetoed Macedonia's accession". */
const unrealBefore =
  /\b(?:against|defen[sc]e|demand\w*|calls?|called|seek\w*|sought|want\w*|veto\w*|block\w*|oppos\w*|prevent\w*|await\w*|expect\w*|urg\w*|without|for|need\w*|requir\w*|possible|potential|if|propos\w*|approv\w*|fear\w*|threat of|prospect of|ask\w*|request\w*|w[io]n|gain\w*|secur\w*|no|any)\s+(?:the |a |any )?$/iu

/** Compiles the nouns of positions.yaml. */
export function createNounActFinder(rows: readonly PredicateRow[]): NounActFinder {
  const nouns = rows
    .flatMap((row) => [...row.nouns.ja, ...row.nouns.en].map((noun) => ({ row, noun })))
    .toSorted((a, b) => b.noun.length - a.noun.length)
  const find = (reading: SentenceReading): readonly Act[] =>
    reading.actors.flatMap((actor) => {
      if (unrealBefore.test(reading.text.slice(Math.max(0, actor.start - 30), actor.start))) return []
      const at = nounStart(reading.text, actor)
      const found = at === null ? undefined : nouns.find(({ noun }) => stands(reading.text, noun, at))
      if (at !== null && found !== undefined) return [nounAct(reading, actor, found, at)]
      const before = nounBefore(reading.text, actor)
      const named = nouns.find(({ noun }) => noun === before?.noun)
      return before === null || named === undefined ? [] : [nounAct(reading, actor, named, before.at)]
    })
  return { find }
}

/** Where the noun stands that an actor has: after の, by による, or after 's. */
function nounStart(text: string, actor: ActorMention): number | null {
  if (/[-–—\/]$/u.test(text.slice(0, actor.start)) || /^[-–]/u.test(text.slice(actor.end))) return null
  const after = text.slice(actor.end, actor.end + 8)
  const link = japaneseLink.exec(after) ?? /^(?:['’]s?)\s+/u.exec(after)
  const isPossessive = /['’]s?$/u.test(text.slice(actor.start, actor.end))
  if (link !== null) return actor.end + link[0].length
  return (isPossessive || actor.form === 'adjective') && after.startsWith(' ') ? actor.end + 1 : null
}

/** The English noun before an actor: the veto by Russia, opposition from China. */
function nounBefore(text: string, actor: ActorMention): { noun: string; at: number } | null {
  const from = Math.max(0, actor.start - 40)
  const match = /(?<![\w-])([a-z]+) (?:by|from) (?:the )?$/iu.exec(text.slice(from, actor.start))
  const noun = match?.[1]?.toLowerCase()
  return match === null || noun === undefined ? null : { noun, at: from + match.index }
}

/** Whether a noun stands at a place as a word of its own, and is not the stem of a verb. */
function stands(text: string, noun: string, at: number): boolean {
  if (!text.startsWith(noun, at)) return false
  const after = text.slice(at + noun.length, at + noun.length + 3)
  return /^[a-z]/iu.test(noun)
    ? !/^[a-z]/iu.test(after)
    : !/^(?:し|する|さ|せ|[\p{sc=Han}\p{sc=Katakana}])/u.test(after)
}

function nounAct(
  reading: SentenceReading,
  actor: ActorMention,
  { row, noun }: { row: PredicateRow; noun: string },
  at: number,
): Act {
  return {
    label: row.label,
    negated: row.negative,
    trigger: { start: at, end: at + noun.length },
    clause: { start: Math.min(actor.start, at), end: Math.max(actor.end, at + noun.length) },
    subjects: [...joinedBefore(reading, actor), actor],
    about: null,
    target: null,
    voice: 'actor',
    date: dateBefore(reading, actor, at) ?? dateAfter(reading, at + noun.length, row),
    isPast: false,
  }
}

/** 中国と in 中国とロシアの反対: those named before an actor that act with it. */
function joinedBefore({ text, actors }: SentenceReading, actor: ActorMention): readonly ActorMention[] {
  const before = actors.find(({ end }) => /^(?:[とや]|及び|および)$/u.test(text.slice(end, actor.start)))
  return before === undefined || before.id === actor.id ? [] : [before]
}

/** 4月12日のロシアの拒否権行使, the 12 April veto by Russia: a date that modifies the actor's act. */
function dateBefore({ text, dates }: SentenceReading, actor: ActorMention, at: number): DateMention | null {
  const modifies = (date: DateMention): boolean =>
    text.slice(date.end, actor.start) === 'の' || text.slice(date.end, at) === ' '
  return dates.find(modifies) ?? null
}

/** "Hungary's veto of 30 May"; and of a vote, "its objection to the 5 August resolution". */
function dateAfter(
  { text, dates }: SentenceReading,
  end: number,
  { vote }: PredicateRow,
): DateMention | null {
  const link = vote
    ? /^ (?:(?:of|on|to|against)(?: the)?(?: [a-z]+){0,3} (?:of|on|in)|of|on|to|against)(?: the)? $/u
    : /^(?: (?:from|of|to|on|in|into|for) (?:the )?[\p{Lu}\d][\p{L}\d.’'-]*(?: (?:of |and |the )*[\p{Lu}\d][\p{L}\d.’'-]*){0,5})? (?:of|on|in) $/u
  return dates.find((date) => date.start > end && link.test(text.slice(end, date.start))) ?? null
}
