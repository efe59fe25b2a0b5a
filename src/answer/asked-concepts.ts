import type { Language } from '../report/report.js'
import { conceptsIn, formIn, formOf, holderOf, type Concept, type Form } from '../search/concept.js'
import type { Hit } from '../search/hit.js'
import { aidsBySentence } from '../search/shelf.js'
import { contains, cut } from '../report/span.js'
import type { AnswerContext } from './answer-context.js'
import { otherSpellings, type Spelled } from './other-spellings.js'

/** What a question is about, each with how much it tells. */
export interface AskedConcepts {
  readonly spelled: readonly Spelled[]
  readonly concepts: readonly WeighedConcept[]
}

export interface WeighedConcept extends Concept {
  readonly weight: number
  /** Whether it has spellings in the list of terms or actors, or is a date or an amount. */
  readonly isListed: boolean
  readonly actor?: string
}

/** Reads what a question is about: what the lists know, and the words that are left. */
export async function conceptsOf(text: string, context: AnswerContext): Promise<AskedConcepts> {
  const spelled = await otherSpellings(text, context)
  const rest = spelled.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)} | ${words.slice(end)}`,
    text,
  )
  const listed = spelled.map(({ asked, others, actor }) => ({
    asked,
    forms: [asked, ...others].map(formOf),
    isListed: true,
    ...(actor !== undefined && { actor }),
  }))
  const others = conceptsIn(rest).map((concept) => ({ ...concept, isListed: false }))
  const all = [...listed, ...others]
  const words = all.flatMap(({ forms }) => forms.flatMap((form) => form.words))
  const weights = await context.library.weightsOf(words)
  const weighed = all.map((concept) => ({ ...concept, weight: weightOf(concept, weights) }))
  return { spelled, concepts: distinct(weighed) }
}

/** A concept tells as much as its commonest spelling: the more texts have it, the less. */
function weightOf({ forms }: Concept, known: ReadonlyMap<string, number>): number {
  const weights = forms.map(({ words }) => Math.max(0, ...words.map((word) => known.get(word) ?? 0)))
  return Math.min(...weights.filter((weight) => weight > 0))
}

const distinct = (concepts: readonly WeighedConcept[]): readonly WeighedConcept[] =>
  concepts.filter(
    ({ asked }, at) => concepts.findIndex((each) => each.asked.toLowerCase() === asked.toLowerCase()) === at,
  )

/** The concepts that some words hold, each with the spelling that stands there; null: it is there by other means. */
export type HeldConcepts = ReadonlyMap<WeighedConcept, Form | null>

/** The concepts that a passage holds: in its words, its heading, its actors or its translation. */
export function heldBy(
  { report, paragraph }: Pick<Hit, 'report' | 'paragraph'>,
  concepts: readonly WeighedConcept[],
): HeldConcepts {
  const section = report.sections.find(({ paragraphs }) => paragraphs.includes(paragraph))
  const aids = [...aidsBySentence(paragraph, report).values()]
  const actors = report.annotations[paragraph.number - 1]?.actors ?? []
  const own = `${paragraph.text}\n${section?.path.join('\n') ?? ''}`
  return heldAmong(concepts, own, aids.join('\n'), actors)
}

/** The concepts that a sentence of a passage holds; sentences are counted from 1. */
export function heldIn(
  { report, paragraph }: Pick<Hit, 'report' | 'paragraph'>,
  sentence: number,
  concepts: readonly WeighedConcept[],
): HeldConcepts {
  const span = paragraph.sentences[sentence - 1] ?? { start: 0, end: 0 }
  const actors = report.annotations[paragraph.number - 1]?.actors ?? []
  const inside = actors.filter((actor) => contains(span, actor))
  return heldAmong(
    concepts,
    cut(paragraph.text, span),
    aidsBySentence(paragraph, report).get(sentence) ?? '',
    inside,
  )
}

function heldAmong(
  concepts: readonly WeighedConcept[],
  words: string,
  aid: string,
  actors: readonly { readonly id: string }[],
): HeldConcepts {
  const [own, other] = [holderOf(words), holderOf(aid)]
  const named = new Set(actors.map(({ id }) => id))
  const held = concepts.flatMap((concept): (readonly [WeighedConcept, Form | null])[] => {
    const form = formIn(concept, own)
    if (form !== undefined) return [[concept, form]]
    const isThere =
      formIn(concept, other) !== undefined || (concept.actor !== undefined && named.has(concept.actor))
    return isThere ? [[concept, null]] : []
  })
  return new Map(held)
}

/**
 * The share of the weight of all concepts that some of them have in a report of a language; of none, all. A word of the
 * other language that no list has can hardly stand there: it counts less.
 */
export function shareHeld(
  concepts: readonly WeighedConcept[],
  held: ReadonlyMap<WeighedConcept, unknown>,
  language: Language,
): number {
  const weigh = (concept: WeighedConcept): number =>
    concept.isListed || held.has(concept) || languageOfWords(concept.asked) === language
      ? concept.weight
      : concept.weight * FOREIGN
  const whole = concepts.reduce((sum, concept) => sum + weigh(concept), 0)
  return whole === 0 ? 1 : [...held.keys()].reduce((sum, { weight }) => sum + weight, 0) / whole
}

/** What a word counts that is in another language than the report and in no list. */
const FOREIGN = 0.5

const languageOfWords = (words: string): Language =>
  /[\u3041-\u30ff\u3400-\u9fff]/u.test(words) ? 'ja' : 'en'
