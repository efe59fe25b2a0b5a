import type { Label } from '../../annotations.js'
import { isTopic, type Clause } from './attach.js'
import { pronouns } from './function-words.js'
import { patientsOf, type Subjects } from './subjects.js'
import type { Noun } from './tokens.js'

/** The particles after what an act of each label is about, the likeliest first. */
const aboutParticles: Readonly<Record<Label, readonly string[]>> = {
  veto: ['に', 'に対し', 'に対して', 'で', 'について'],
  oppose: ['に', 'に対し', 'に対して', 'を'],
  abstain: ['で', 'を', 'に'],
  support: ['に', 'を'],
  propose: ['を', 'について', 'で'],
  state: ['を', 'について', 'に関して', 'に関し'],
  condemn: ['を', 'について', 'に'],
  demand: ['を', 'について'],
  agree: ['に', 'で', 'を', 'について'],
  meet: ['について', 'をめぐり', 'をめぐって', 'に関して'],
  act: ['を', 'に'],
}

const targetParticles = [
  'を',
  'に対し',
  'に対して',
  'に対しては',
  'に',
  'には',
  'と',
  'とも',
  'らと',
  'らに',
  'らを',
  'へ',
]

/** The noun that says about what an act is, or null. An actor is a target, a place or a date no object. */
export function aboutOf(clause: Clause, label: Label, text: string): Noun | null {
  const candidates = clause.nouns.filter(
    (noun) => noun.date === null && noun.actors.length === 0 && !isVague(noun, text),
  )
  for (const particle of aboutParticles[label]) {
    const found = candidates.findLast((noun) => noun.particle === particle)
    if (found !== undefined) return found
  }
  return candidates.find(isTopic) ?? null
}

/** The actor that an act is directed at, or null. */
export function targetOf(clause: Clause, subjects: Subjects, asked: Clause | undefined): string | null {
  const acting = new Set(subjects.actors.map((actor) => actor.id))
  const named = clause.verb.inflection.passive
    ? patientsOf(clause)
    : targetParticles.flatMap((particle) =>
        clause.nouns.filter((noun) => noun.particle === particle).flatMap((noun) => noun.actors),
      )
  const asking = asked === undefined ? [] : patientsOf(asked)
  return [...named, ...asking].find((actor) => !acting.has(actor.id))?.id ?? null
}

function isVague(noun: Noun, text: string): boolean {
  const words = text.slice(noun.span.start, noun.span.end)
  return (
    (pronouns as readonly string[]).includes(words) ||
    /的$|^(?:主|際|時|後|前|一方|他方|結果|上記|限り|場合)$/u.test(words)
  )
}
