import type { Act, ActsRead, SentenceReading } from '../act.js'
import type { Event, Frame } from './clause-state.js'
import { aboutOf, targetOf } from './objects.js'
import { rowOf } from './other-acts.js'
import { readClauses } from './read-clauses.js'
import { tokenize } from './tokenize.js'
import type { EnglishVerbFinder } from './verbs.js'
import { voiceOf } from './voice.js'

/** Reads who does what in an English sentence. */
export function readEnglishActs(reading: SentenceReading, verbs: EnglishVerbFinder): ActsRead {
  const { events, tellers, spokenOf } = readClauses(reading, tokenize(reading, verbs.find(reading.text)))
  const isQuestion = reading.text.trimEnd().endsWith('?')
  const voice = voiceOf(reading, tellers)
  const acts = isQuestion
    ? []
    : events.flatMap((event, index) =>
        actOf(reading, event, voice(event), nextClause(event, events[index + 1])),
      )
  return {
    acts: acts.map((act) => ({ ...act, about: act.about ?? sharedObject(act, acts) })),
    carried: spokenOf,
    background: events.flatMap(({ date, isEarlier, frame, kind }) =>
      date !== null && ((isEarlier && kind === 'finite') || frame.kind === 'content' || isAside(frame))
        ? [date]
        : [],
    ),
  }
}

/** ", which began in January 1995": tells of another thing. */
const isAside = ({ kind, opener, subject }: Frame): boolean =>
  kind === 'relative' && opener === 'which' && (subject?.actors.length ?? 0) === 0

/** Where the next clause begins: with who acts in it, or with its verb. */
function nextClause({ verb }: Event, next: Event | undefined): number {
  const subject = next?.kind === 'gerund' ? 0 : (next?.subjects[0]?.start ?? 0)
  return subject > verb.end ? subject : (next?.verb.start ?? Infinity)
}

function actOf(reading: SentenceReading, event: Event, voice: Act['voice'], limit: number): readonly Act[] {
  const { verb, subjects } = event
  const row = rowOf(reading.text, event)
  if (row === null || !event.isAsserted || event.isOnlyLeading || subjects.length === 0) return []
  const about = event.isPassive ? null : aboutOf(reading, verb, limit)
  const first = subjects[0]?.start ?? verb.start
  const isBefore = first < verb.start && first > verb.start - 600
  return [
    {
      label: row.label,
      negated: event.isNegated !== row.negative,
      trigger: { start: verb.start, end: verb.end },
      clause: { start: isBefore ? first : verb.start, end: Math.max(about?.end ?? 0, verb.end) },
      subjects,
      about,
      target: targetOf(reading, event, limit),
      voice,
      date: dateOf(event),
      isPast: event.isPast,
    },
  ]
}

/** Its own date, or what it votes on; else the date that opens its clause; else that of the verb it goes along with. */
const dateOf = (event: Event): Act['date'] =>
  event.date ??
  event.front ??
  event.thing ??
  (event.along === null ? null : (event.along.date ?? event.along.front))

/** What another vote in the sentence is about, for a vote that does not repeat it: "…, while China abstained". */
function sharedObject(act: Act, acts: readonly Act[]): Act['about'] {
  if (act.label !== 'abstain' && act.label !== 'veto') return null
  const votes = acts.filter(({ label }) =>
    ['veto', 'oppose', 'abstain', 'support', 'propose'].includes(label),
  )
  return votes.findLast(({ about }) => about !== null)?.about ?? null
}
