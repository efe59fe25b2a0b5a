import type { ActorMention, Label } from '../../annotations.js'
import { isTopic, type Clause } from './attach.js'
import type { Span } from '../../../report/span.js'
import { pronouns, wholeClauseNouns } from './function-words.js'
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

/** The words that say about what an act is, or null. An actor is a target, a date no object. */
export function aboutOf(clause: Clause, label: Label, text: string): Span | null {
  const noun = objectOf(clause, label, text)
  return noun === null ? null : widened(noun.span, text)
}

function objectOf(clause: Clause, label: Label, text: string): Noun | null {
  const candidates = clause.nouns.filter((noun) => isThing(noun, label, text))
  for (const particle of aboutParticles[label]) {
    const found = candidates.findLast((noun) => baseOf(noun.particle) === particle && !isOccasion(noun, text))
    if (found !== undefined) return found
  }
  const { head, verb } = clause
  const isObject =
    head !== null &&
    verb.form === 'modifier' &&
    isThing(head, label, text) &&
    !wholeClauseNouns.test(verb.rest)
  return candidates.find((noun) => isTopic(noun) && baseOf(noun.particle) === '') ?? (isObject ? head : null)
}

/** には, にも are に. */
const baseOf = (particle: string): string => particle.replace(/[はも]$/u, '')

/** A city that is visited or taken is what the act is about. */
const isThing = (noun: Noun, label: Label, text: string): boolean =>
  noun.date === null &&
  (noun.actors.length === 0 || (/^(?:act|meet)$/u.test(label) && (isPlace(noun) || isEnvoy(noun, text)))) &&
  !isVague(noun, text)

/** カナダの大使を追放した: what is done to, as well as at whom. */
const isEnvoy = ({ span }: Noun, text: string): boolean =>
  /(?:大使|公使|外交官|領事|艦|船|機)$/u.test(text.slice(span.start, span.end))

const isPlace = ({ actors }: Noun): boolean =>
  actors.length > 0 && actors.every(({ form }) => form === 'place')

/** 交渉で合意した, 採決で棄権した: where, and not about what. */
const isOccasion = ({ particle, head }: Noun, text: string): boolean =>
  baseOf(particle) === 'で' && occasionNouns.test(text.slice(head.start, head.end))

const occasionNouns =
  /(?:交渉|会談|会合|協議|総会|会議|採決|投票|会見|演説|委員会|議会|国会|サミット|声明|書簡)$/u

/** With what stands before a noun and belongs to it: この合意, 二つの文書, 包括的な制裁. */
function widened({ start, end }: Span, text: string): Span {
  const before =
    /(?:この|その|こうした|そうした|これらの|いかなる|あらゆる|[一二三四五六七八九十\d０-９]+つの|\p{sc=Han}{1,4}(?:的|らか|やか)?な)$/u.exec(
      text.slice(Math.max(0, start - 8), start),
    )
  return { start: start - (before?.[0].length ?? 0), end }
}

/** The actor that an act is directed at, or null. Who visits a capital visits its state. */
export function targetOf(clause: Clause, subjects: Subjects, asked: Clause | undefined): string | null {
  const label = clause.verb.match?.row.label ?? ''
  const acting = new Set(subjects.actors.map((actor) => actor.id))
  const named = clause.verb.inflection.passive
    ? patientsOf(clause)
    : targetParticles.flatMap((particle) =>
        clause.nouns
          .filter((noun) => noun.particle === particle && (label === 'meet' || !isPlace(noun)))
          .flatMap((noun) => noun.actors),
      )
  const asking = asked === undefined ? [] : patientsOf(asked)
  const owners = /^(?:act|condemn|demand)$/u.test(label) ? ownersOf(clause) : []
  return [...named, ...asking, ...owners].find((actor) => !acting.has(actor.id))?.id ?? null
}

/** Whose the object is: エジプトの資格を停止した. */
function ownersOf({ nouns }: Clause): readonly ActorMention[] {
  const object = nouns.findLast(({ particle }) => particle === 'を')
  const owners = (object?.within ?? []).filter(({ form }) => form !== 'place')
  return new Set(owners.map(({ id }) => id)).size === 1 ? owners : []
}

function isVague(noun: Noun, text: string): boolean {
  const words = text.slice(noun.span.start, noun.span.end)
  return (
    (pronouns as readonly string[]).includes(words) ||
    /的$|^(?:主|際|時|後|前|一方|他方|結果|上記|限り|場合|正式|完全|共同|公然|次|同時|一斉|一緒|速やか|大幅|独自|国外|国内|海外|未明|早朝|最終的|事実上|明確|強硬|緊急|直接|全会一致|満場一致|多数|賛成多数|反対多数|相次|互い|相互|一貫|平和裏|中心|背景|前提|条件|理由|契機|一環|今後|[^\s]*[前後])$/u.test(
      words,
    )
  )
}
