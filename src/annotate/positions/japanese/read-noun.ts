import { contains, cut, overlaps, type Span } from '../../../report/span.js'
import { actorSuffixes, caseParticles, modifyingParticles } from './function-words.js'
import { standsForActor } from './representatives.js'
import { matchAt, oneOf, type Scanned } from './scan.js'
import type { Noun } from './tokens.js'

const modifying = oneOf(modifyingParticles)
const caseParticle = oneOf(caseParticles)
/** The first kana of a verb that looks like a particle: 上がる, 高かった, 増やす, 落とす, 奏でる. */
const verbKana = /が[るりっられろ]|か[るりっうけれずさせ]|かな[いかくけ]|や[すしさせ]|で[るき]/uy
const word =
  /[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}ー々〆ヶ・％%&＆.．-]+|(?<=\p{N}),(?=\p{N})|(?<=[\p{N}億万千]) (?=[\p{N}億万ドル円トン])/uy
const quotation = /「[^「」]*」|『[^『』]*』|“[^“”]*”/uy
const bracket = /（[^（）]*）|\([^()]*\)/uy

/** The noun that begins at a place, up to where its particle would stand; null where none begins. */
export function nounAt(sentence: Scanned, at: number): Span | null {
  let end = at
  for (let next = partEnd(sentence, end, at); next !== null; next = partEnd(sentence, end, at)) {
    end = next
    if (sentence.dates.some((date) => date.end === end)) break
  }
  return end === at ? null : { start: at, end }
}

/** One more part of a noun: a name, a quotation, or a run of letters up to the next date or verb. */
function partEnd(sentence: Scanned, at: number, start: number): number | null {
  const date = sentence.dates.find((mention) => mention.start === at)
  if (date !== undefined) return at === start ? date.end : null
  if (at > start && sentence.verbs.some((verb) => verb.start === at)) return null
  const actor = sentence.actors.find((mention) => mention.start === at)
  if (actor !== undefined) return actor.end
  const quoted = matchAt(quotation, sentence.text, at)
  if (quoted !== null) return quoted.end
  const run = matchAt(word, sentence.text, at)
  return run === null ? null : Math.min(run.end, ...startsWithin(sentence, at, run.end))
}

function startsWithin(sentence: Scanned, at: number, end: number): readonly number[] {
  return [...sentence.dates, ...sentence.verbs, ...sentence.actors]
    .map((mention) => mention.start)
    .filter((start) => start > at && start < end)
}

/** The particle after a noun, brackets between them passed over. */
export interface ParticleAt {
  readonly particle: string
  readonly modifies: boolean
  readonly end: number
}

/** Reads the particle at a place; '' where there is none. */
export function particleAt(text: string, at: number): ParticleAt {
  const start = matchAt(bracket, text, at)?.end ?? at
  const found = [
    { match: matchAt(modifying, text, start), modifies: true },
    {
      match: matchAt(verbKana, text, start) === null ? matchAt(caseParticle, text, start) : null,
      modifies: false,
    },
  ].toSorted((a, b) => (b.match?.end ?? 0) - (a.match?.end ?? 0))[0]
  if (found === undefined || found.match === null) return { particle: '', modifies: false, end: start }
  return { particle: cut(text, found.match), modifies: found.modifies, end: found.match.end }
}

/** The noun of a span, with the actors and the date that its head is. */
export function makeNoun(sentence: Scanned, span: Span, { particle, modifies, end }: ParticleAt): Noun {
  const named = sentence.actors.filter((actor) => overlaps(actor, span))
  const heads = named.filter(
    (actor) =>
      !(actor.form === 'adjective' && isPeople(cut(sentence.text, actor))) &&
      isHead(cut(sentence.text, { start: actor.end, end: span.end })),
  )
  const joined = named.filter((actor) => heads.some((head) => isJoinedTo(actor, head, named)))
  const actors = named.filter((actor) => heads.includes(actor) || joined.includes(actor))
  return {
    kind: 'noun',
    span,
    head: span,
    particle,
    modifies,
    comma: sentence.text.startsWith('、', end) || sentence.text.startsWith('，', end),
    actors,
    within: named.filter((actor) => !actors.includes(actor)),
    date: sentence.dates.find((date) => contains(span, date) && date.end === span.end) ?? null,
    modifiedBy: [],
  }
}

/** ギリシャ人, 日本人: people, who act for no state. */
const isPeople = (name: string): boolean => /人$/u.test(name)

/** Whether the words between an actor and the noun's end leave it the actor: nothing, a closing quote, 側. */
function isHead(after: string): boolean {
  const bare = after.replace(/^[」』”]$/u, '')
  return bare === '' || (actorSuffixes as readonly string[]).includes(bare) || standsForActor(bare)
}

/** 中露, 日米: names of one character that touch act together. */
function isJoinedTo(actor: Span, head: Span, named: readonly Span[]): boolean {
  if (actor.end === head.start) return actor.end - actor.start <= 2 && head.end - head.start <= 2
  const next = named.find((other) => other.start === actor.end)
  return next !== undefined && next.start < head.start && isJoinedTo(next, head, named)
}
