import type { ActorMention } from '../../annotations.js'
import type { Act, ActsRead, SentenceReading } from '../act.js'
import { agrees, isAsserted, isNegated, isPast, isVerb } from './assertion.js'
import { clauseDate } from './clause-date.js'
import { aboutOf, targetOf } from './objects.js'
import { englishSubjects, isPassive } from './subjects.js'
import type { EnglishVerb, EnglishVerbFinder } from './verbs.js'
import { englishVoice } from './voice.js'

/** Reads who does what in an English sentence. */
export function readEnglishActs(reading: SentenceReading, verbs: EnglishVerbFinder): ActsRead {
  const acts: Act[] = []
  let spokenOf: readonly ActorMention[] = []
  for (const verb of verbs.find(reading.text)) {
    const subjects = isVerb(reading, verb) ? once(englishSubjects(reading, verb, spokenOf)) : []
    if (subjects.length === 0 || !agrees(reading, verb, subjects)) continue
    if (!isPassive(reading, verb)) spokenOf = subjects
    if (isAsserted(reading, verb, acts)) acts.push(actOf(reading, verb, subjects, acts))
  }
  const whole = acts.map((act) => ({ ...act, about: act.about ?? sharedObject(act, acts) }))
  return { acts: withTrailingTeller(whole, reading), carried: spokenOf }
}

/** Each actor once, by the fullest of its names: the Russian ambassador, Vassily Nebenzia. */
const once = (actors: readonly ActorMention[]): readonly ActorMention[] =>
  actors.filter(
    (actor, index) =>
      !actors.some(
        (other, at) =>
          other.id === actor.id &&
          (actor.person === undefined
            ? other.person !== undefined || at < index
            : other.person !== undefined && at < index),
      ),
  )

function actOf(
  reading: SentenceReading,
  verb: EnglishVerb,
  subjects: readonly ActorMention[],
  acts: readonly Act[],
): Act {
  const about = aboutOf(reading, verb)
  const first = subjects[0]?.start ?? verb.start
  return {
    label: verb.row.label,
    negated: isNegated(reading, verb, subjects) !== verb.row.negative,
    trigger: { start: verb.start, end: verb.end },
    clause: { start: Math.min(first, verb.start), end: about?.end ?? verb.end },
    subjects,
    about,
    target: targetOf(reading, verb, subjects),
    voice: englishVoice(reading, verb, subjects, acts),
    date: clauseDate(reading, verb, acts),
    isPast: isPast(reading, verb),
  }
}

/** "China opposed the plan, Tokyo said." */
function withTrailingTeller(acts: readonly Act[], { text }: SentenceReading): readonly Act[] {
  const teller = acts.at(-1)
  const subject = teller?.subjects[0]
  if (teller?.label !== 'state' || subject === undefined) return acts
  const isTrailing =
    /,\s+(?:the\s+)?$/iu.test(text.slice(0, subject.start)) &&
    /^(?:\s+(?:on|in)\s[^,;]*|\s+\w+)?\.?\s*$/u.test(text.slice(teller.trigger.end))
  const isOthers = (act: Act): boolean =>
    !act.subjects.some(({ id }) => teller.subjects.some((one) => one.id === id))
  return acts.map((act) =>
    isTrailing && act !== teller && act.voice === 'actor' && isOthers(act)
      ? { ...act, voice: 'reported' }
      : act,
  )
}

/** What another vote in the sentence is about, for a vote that does not repeat it: "…, while China abstained". */
function sharedObject(act: Act, acts: readonly Act[]): Act['about'] {
  if (act.label !== 'abstain' && act.label !== 'veto') return null
  const votes = acts.filter(({ label }) =>
    ['veto', 'oppose', 'abstain', 'support', 'propose'].includes(label),
  )
  return votes.findLast(({ about }) => about !== null)?.about ?? null
}
