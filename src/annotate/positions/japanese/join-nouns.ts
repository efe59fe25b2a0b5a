import type { ActorMention } from '../../annotations.js'
import { isSubjectLike } from './attach.js'
import { countsActors, standsForActor } from './representatives.js'
import type { Noun, Token } from './tokens.js'

/**
 * Joins nouns that make one: a modifier to what it modifies (国連安保理の決議), actors that stand side by side
 * (中国とロシアが; 米国、英国、フランスは), and a list to what counts it or stands for it (日本など3カ国が; ドイツの首脳は).
 */
export function joinNouns(tokens: readonly Token[], text: string): readonly Token[] {
  const words = (noun: Noun): string => text.slice(noun.head.start, noun.head.end)
  const whole = joined(tokens, (before, noun) => modifiedPair(before, noun, words(noun)))
  const isChronicle = !whole.some((token) => token.kind === 'noun' && isSubjectLike(token))
  return joined(whole, (before, noun) => listedPair(before, noun, words(noun), isChronicle))
}

function joined(tokens: readonly Token[], join: (before: Noun, noun: Noun) => Noun | null): readonly Token[] {
  const all: Token[] = []
  for (const token of tokens) {
    const before = all.at(-1)
    const one = token.kind === 'noun' && before?.kind === 'noun' ? join(before, token) : null
    if (one === null) all.push(token)
    else all.splice(-1, 1, one)
  }
  return all
}

/** A modifier and its noun, and two names that と or や joins before anything modifies them. */
function modifiedPair(before: Noun, noun: Noun, words: string): Noun | null {
  if (before.modifies && !before.comma) return modified(before, noun, words)
  if (!conjunctions.includes(before.particle) || before.comma || before.actors.length === 0) return null
  return noun.actors.length > 0 || isNameThatActs(noun, words) ? sideBySide(before, noun) : null
}

/** Names set side by side by commas; ソ連、韓国と国交を樹立 has a subject and a partner. */
function listedPair(before: Noun, noun: Noun, words: string, isChronicle: boolean): Noun | null {
  if (before.actors.length === 0 || before.date !== null) return null
  if (listEnds.includes(before.particle) && noun.actors.length === 0 && countsActors(words))
    return { ...modified(before, noun, words), actors: before.actors }
  if (before.particle !== '' || noun.actors.length === 0) return null
  return isChronicle && partners.includes(noun.particle) ? null : sideBySide(before, noun)
}

const conjunctions = ['と', 'や', 'か']
const partners = ['と', 'に', 'を', 'から', 'へ', 'で']
const listEnds = ['など', 'ら', '']

function modified(modifier: Noun, noun: Noun, words: string): Noun {
  const represents = modifier.particle === 'の' && noun.actors.length === 0 && standsForActor(words)
  return {
    ...noun,
    span: { start: modifier.span.start, end: noun.span.end },
    actors: represents ? modifier.actors : inOffice(modifier, noun),
    within: [...modifier.within, ...(represents ? [] : modifier.actors), ...noun.within],
    modifiedBy: [
      ...modifier.modifiedBy,
      ...(modifier.date === null ? [] : [modifier.date]),
      ...noun.modifiedBy,
    ],
  }
}

/**
 * EUのトゥスク議長: who is known to speak for one speaks for the state or body that is named before; and サダト大統領と,
 * before イスラエルのベギン首相, stays one more who acts.
 */
function inOffice(modifier: Noun, noun: Noun): readonly ActorMention[] {
  const office = modifier.actors.at(-1)
  const [person, ...more] = noun.actors
  if (modifier.particle !== 'の' || office?.form !== 'name' || person?.form !== 'person' || more.length > 0)
    return [...listedBefore(modifier, noun), ...noun.actors]
  return [...modifier.actors.slice(0, -1), { ...person, id: office.id }]
}

/** サダト大統領と, before イスラエルのベギン首相: the last of a list is the state of the person after it. */
function listedBefore({ actors, particle }: Noun, noun: Noun): readonly ActorMention[] {
  const isOwner = particle === 'の' && actors.length > 1 && actors.at(-1)?.id === noun.actors[0]?.id
  return isOwner ? actors.slice(0, -1) : []
}

const sideBySide = (before: Noun, noun: Noun): Noun => ({
  ...noun,
  ...spanning(before, noun),
  actors: [...before.actors, ...noun.actors],
})

/** イスラエルとPLOは: a name that is no known actor, beside one that acts. */
const isNameThatActs = (noun: Noun, words: string): boolean =>
  /^[\p{sc=Katakana}\p{sc=Latin}ー・]{2,}$/u.test(words) &&
  (['は', 'が', 'も'].includes(noun.particle) || (noun.particle === '' && noun.comma))

function spanning(before: Noun, noun: Noun): Pick<Noun, 'span' | 'head' | 'within' | 'modifiedBy'> {
  return {
    span: { start: before.span.start, end: noun.span.end },
    head: { start: before.head.start, end: noun.head.end },
    within: [...before.within, ...noun.within],
    modifiedBy: [...before.modifiedBy, ...noun.modifiedBy],
  }
}
