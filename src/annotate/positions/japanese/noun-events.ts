import { cut } from '../../../report/span.js'
import type { ActorMention } from '../../annotations.js'
import type { Act, DatedPart, SentenceReading } from '../act.js'
import { isAsserted, isNegated } from './assertion.js'
import { isSubjectLike, type Clause } from './attach.js'
import type { Told } from './tell.js'
import type { Noun } from './tokens.js'

const causes = ['により', 'によって', 'で', 'を受けて', 'を受け', 'に阻まれ']

/** What brings a clause about, dated as the clause is: 12月、ハンガリーの反対により、EUは合意できなかった. */
export const causesOf = (told: readonly Told[]): readonly DatedPart[] =>
  told.flatMap(({ clause, date }) =>
    date === null || clause.verb.form === 'content'
      ? []
      : clause.nouns
          .filter(({ particle }) => causes.includes(particle))
          .map(({ span: { start, end } }) => ({ start, end, date })),
  )

const isHeld = /^(?:行われ|行なわれ|開かれ|開催され|実施され|持たれ|催され|再開され|始ま|開始され|設けられ)/u
const meetings = /(?:会談|会合|協議|交渉|首脳会議|外相会議|対話|サミット|折衝)$/u

/** Meetings told of as something held: 日米首脳会談が行われた, 米国とイランの間接協議が始まった. */
export function meetingsHeld(
  clauses: readonly Clause[],
  told: readonly Told[],
  { text, actors }: SentenceReading,
): readonly Act[] {
  return told.flatMap(({ clause, date }, index): Act[] => {
    const held = meetingOf(clause, text)
    if (held === undefined || !isAsserted(clauses, index, text)) return []
    const subjects = meetersOf(held, actors, text)
    const trigger = { start: subjects.at(-1)?.end ?? held.head.start, end: held.head.end }
    return new Set(subjects.map(({ id }) => id)).size < 2
      ? []
      : [{ ...meeting(clause), trigger, subjects, date }]
  })
}

function meetingOf({ verb, nouns }: Clause, text: string): Noun | undefined {
  if (!isHeld.test(verb.words)) return undefined
  return nouns.find((noun) => isSubjectLike(noun) && meetings.test(cut(text, noun.head)))
}

const meeting = ({ verb, nouns }: Clause): Omit<Act, 'trigger' | 'subjects' | 'date'> => ({
  label: 'meet',
  negated: isNegated(verb, false),
  clause: { start: nouns[0]?.span.start ?? verb.span.start, end: verb.span.end },
  about: null,
  target: null,
  voice: 'actor',
  isPast: verb.inflection.past,
})

/** Those named side by side right before the meeting, the last of them within its name or before の. */
function meetersOf({ span }: Noun, actors: readonly ActorMention[], text: string): readonly ActorMention[] {
  const chain: ActorMention[] = []
  const inside = actors.filter(({ start, end }) => start >= span.start && end <= span.end)
  for (const actor of inside.toReversed()) {
    const next = chain[0]
    const between = text.slice(actor.end, next?.start ?? span.end)
    const isJoined =
      next === undefined
        ? /^(?:両国|両政府)?の?(?:間接|直接|定期|緊急)?[^のとや、]*$/u.test(between)
        : /^[と・、や]?$/u.test(between)
    if (!isJoined) break
    chain.unshift(actor)
  }
  return chain
}
