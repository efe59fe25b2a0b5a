import type { Figure } from '../annotate/annotations.js'
import { translateTerm } from '../annotate/terms/translate-terms.js'
import type { HeadRow } from '../annotate/figures/units-file.js'
import type { Language } from '../report/report.js'
import type { AnswerContext } from './answer-context.js'

const languages = ['ja', 'en'] as const satisfies readonly Language[]

/**
 * Tells which figures are of typed words, in either language: by what they are of, by which way goods go (trade holds
 * exports and imports), or by their unit.
 */
export function figureTest(topic: string, context: AnswerContext): (figure: Figure) => boolean {
  const tests = topic
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => wordTest(word, context))
  const whole = wordTest(topic, context)
  return (figure) => whole(figure) || tests.every((isOf) => isOf(figure))
}

function wordTest(word: string, { library }: AnswerContext): (figure: Figure) => boolean {
  const { terms, units } = library.vocabulary
  const translated = languages.flatMap((language) => translateTerm(word, terms, language))
  const spellings = [...new Set([word, ...translated])]
  const heads = spellings.flatMap((each) => languages.flatMap((at) => units.heads[at].valueOf(each) ?? []))
  const codes = languages.flatMap((at) => units.after[at].valueOf(word)?.code ?? [])
  return (figure) =>
    [word.toUpperCase(), ...codes].includes(figure.unit) ||
    heads.some((head) => isUnder(figure, head)) ||
    (figure.of !== null && holdsAny(figure.of, spellings))
}

/** Trade is what goes out and what comes in. */
const isUnder = ({ direction }: Figure, head: HeadRow): boolean =>
  direction !== undefined && (head.between || head.direction === direction)

/** Whether words hold one of some spellings, English ones in the singular or the plural. */
function holdsAny(words: string, spellings: readonly string[]): boolean {
  const folded = words.normalize('NFKC').toLowerCase()
  return spellings.some((each) =>
    folded.includes(
      each
        .normalize('NFKC')
        .toLowerCase()
        .replace(/(?<=[a-z]{3})s$/u, ''),
    ),
  )
}
