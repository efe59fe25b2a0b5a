import { standsAny } from '../search/standing-words.js'
import { isSpeltLike, nearestSpellings, type Standing } from '../search/nearest-spellings.js'
import type { AnswerContext } from './answer-context.js'
import type { WeighedConcept } from './asked-concepts.js'

/** The words of a question that are not in the reports: Japanese ones with all that is written beside them. */
export async function unknownWords(
  text: string,
  concepts: readonly WeighedConcept[],
  context: AnswerContext,
): Promise<readonly string[]> {
  const known = new Set(await knownConcepts(concepts, context))
  const unknown = concepts.filter((concept) => !known.has(concept)).map(({ asked }) => asked)
  const runs = text.normalize('NFKC').match(RUN) ?? []
  const whole = (asked: string): string =>
    runs.find((run) => run.toLowerCase().includes(asked.toLowerCase())) ?? asked
  return [...new Set(unknown.map(whole))]
}

/** Those concepts that are in the reports. */
export async function knownConcepts(
  concepts: readonly WeighedConcept[],
  context: AnswerContext,
): Promise<readonly WeighedConcept[]> {
  const known = await Promise.all(concepts.map((concept) => isKnown(concept, context)))
  return concepts.filter((_, at) => known[at])
}

const RUN = /[\p{sc=Han}\p{sc=Katakana}ー々]+|[\p{sc=Latin}'’]+/gu

/** What is spelt like some words: what stands in the reports, and what works, as a term of the list that stands there. */
export interface Near {
  readonly standing: readonly Standing[]
  readonly spellings: readonly string[]
}

/** The spellings nearest to words that are not in the reports. */
export async function nearTo(asked: string, { library }: AnswerContext): Promise<Near> {
  const standing = await nearestSpellings(asked, library, MOST)
  const listed: string[] = []
  for (const term of library.vocabulary.terms.rows) {
    const spellings = [...term.ja, ...term.en]
    const near = spellings.filter((words) => isSpeltLike(asked, words))
    if (near.length > 0 && (await standsAny(spellings, library))) listed.push(...near)
  }
  return {
    standing,
    spellings: [...new Set([...standing.map(({ words }) => words), ...listed])].slice(0, MOST),
  }
}

const MOST = 2

async function isKnown({ forms, actor }: WeighedConcept, { library }: AnswerContext): Promise<boolean> {
  const isNamed = (): boolean =>
    library.reports.some(({ annotations }) =>
      annotations.some(({ actors }) => actors.some(({ id }) => id === actor)),
    )
  for (const { spelling, words } of forms)
    if ((await isStemmed(words, library)) || (await isWritten(spelling, library))) return true
  return actor !== undefined && isNamed()
}

/** Whether paragraphs have all words of a spelling in some inflection. */
const isStemmed = async (words: readonly string[], library: AnswerContext['library']): Promise<boolean> =>
  words.length > 0 && (await library.hasWords(words))

/** Japanese stands within other words too. */
const isWritten = async (spelling: string, library: AnswerContext['library']): Promise<boolean> =>
  /[\u3041-\u30ff\u3400-\u9fff]/u.test(spelling) && (await library.count(spelling)) > 0
