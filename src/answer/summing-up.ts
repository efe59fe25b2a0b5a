import { paragraphsOf } from '../report/report.js'
import { wordsAt, type SentencePlace } from './position-hits.js'

/**
 * The sentence in which the report says what it makes of what a sentence tells: the next one that opens by summing up,
 * in the same paragraph, or else at the head of the next one of the section. Null: there is none.
 */
export function summingUpOf(place: SentencePlace): SentencePlace | null {
  const { report, paragraph, sentence } = place
  const later = paragraph.sentences.slice(sentence).map((_, index) => sentence + index + 1)
  const inParagraph = later.map((each) => ({ ...place, sentence: each })).find(sumsUp)
  if (inParagraph !== undefined) return inParagraph
  const next = paragraphsOf(report)[paragraph.number]
  const section = report.sections.find(({ paragraphs }) => paragraphs.includes(paragraph))
  if (next === undefined || section?.paragraphs.includes(next) !== true) return null
  const head = { report, paragraph: next, sentence: 1 }
  return sumsUp(head) ? head : null
}

const sumsUp = (place: SentencePlace): boolean =>
  opening[place.report.language].test(wordsAt(place).trimStart())

/** Words that gather up what was told before and say what it amounts to. */
const opening = {
  ja: /^(?:(?:これら|以上|この|上記|こ)の?(?:よう|事例|例|経緯|こと|動き|事実|とおり|通り)(?:に|から|は|が|を|、)|これら(?:は|から)|以上(?:から|を|、)|こうし(?:て|た)|総じて|要するに|つまり|すなわち)/u,
  en: /^(?:(?:these|such|those) (?:cases|examples|episodes|events|moves|steps|votes|positions|actions|facts|instances)\b|thus\b|in (?:this|these) (?:way|ways|respect|cases)\b|taken together|in (?:sum|short)\b|overall\b|all (?:this|of this|in all)\b|this (?:shows|suggests|means|reflects|indicates|illustrates|demonstrates|pattern|episode|case)\b|as (?:these|this) (?:examples?|cases?) )/iu,
} as const
