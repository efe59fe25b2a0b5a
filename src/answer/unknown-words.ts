import { isSpeltLike, nearestSpellings, type Standing } from '../search/nearest-spellings.js'
import type { AnswerContext } from './answer-context.js'
import type { WeighedConcept } from './asked-concepts.js'

/** The words of a question that are not in the reports: Japanese ones with all that is written beside them. */
export function unknownWords(
  text: string,
  concepts: readonly WeighedConcept[],
  context: AnswerContext,
): readonly string[] {
  const unknown = concepts.filter((concept) => !isKnown(concept, context)).map(({ asked }) => asked)
  const runs = text.normalize('NFKC').match(RUN) ?? []
  const whole = (asked: string): string =>
    runs.find((run) => run.toLowerCase().includes(asked.toLowerCase())) ?? asked
  return [...new Set(unknown.map(whole))]
}

const RUN = /[\p{sc=Han}\p{sc=Katakana}ー々]+|[\p{sc=Latin}'’]+/gu

/** What is spelt like some words: what stands in the reports, and what works, as a term of the list that stands there. */
export interface Near {
  readonly standing: readonly Standing[]
  readonly spellings: readonly string[]
}

/** The spellings nearest to words that are not in the reports. */
export function nearTo(asked: string, { library }: AnswerContext): Near {
  const standing = nearestSpellings(asked, library, MOST)
  const listed = library.vocabulary.terms.rows.flatMap((term) => {
    const spellings = [...term.ja, ...term.en]
    const near = spellings.filter((words) => isSpeltLike(asked, words))
    return near.length > 0 && spellings.some((words) => library.count(words) > 0) ? near : []
  })
  return {
    standing,
    spellings: [...new Set([...standing.map(({ words }) => words), ...listed])].slice(0, MOST),
  }
}

const MOST = 2

function isKnown({ forms, actor }: WeighedConcept, { library }: AnswerContext): boolean {
  const isNamed = (): boolean =>
    library.reports.some(({ annotations }) =>
      annotations.some(({ actors }) => actors.some(({ id }) => id === actor)),
    )
  return (
    forms.some(({ spelling, words }) => isStemmed(words, library) || isWritten(spelling, library)) ||
    (actor !== undefined && isNamed())
  )
}

/** Whether paragraphs have all words of a spelling in some inflection. */
const isStemmed = (words: readonly string[], { hasWord }: AnswerContext['library']): boolean =>
  words.length > 0 && words.every(hasWord)

/** Japanese stands within other words too. */
const isWritten = (spelling: string, library: AnswerContext['library']): boolean =>
  /[\u3041-\u30ff\u3400-\u9fff]/u.test(spelling) && library.count(spelling) > 0
