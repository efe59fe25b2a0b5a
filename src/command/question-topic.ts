import { findTerms } from '../annotate/terms/find-terms.js'
import type { Span } from '../report/span.js'
import { isStopWord, QUESTION_WORDS } from '../search/stop-words.js'
import type { CommandContext } from './command.js'
import type { QuestionWord } from './question-names.js'

/** What a question is about, besides whom it names, when, and what deeds. */
export interface QuestionTopic {
  readonly words: string
  /** The question says so itself: on sanctions, 制裁について. Else it is gathered from what is left. */
  readonly isStated: boolean
}

/** Reads the topic of a question; null where nothing is left. `taken` is what is understood otherwise. */
export function topicIn(
  text: string,
  words: readonly QuestionWord[],
  taken: readonly Span[],
  context: CommandContext,
): QuestionTopic | null {
  const free = words.filter((word) => isFree(word, taken) && !isEmpty(word.text))
  const about = /\b(?:on|about|over|regarding|concerning)\b/iu.exec(text)
  const stated = about === null ? [] : free.filter(({ start }) => start > about.index)
  if (stated.length > 0) return { words: joined(stated), isStated: true }
  const [before] = /^.*?(?=について|に関し|に関する|をめぐ|に対する)/u.exec(text) ?? []
  const terms = termsIn(before ?? text, taken, context)
  if (terms !== '') return { words: terms, isStated: before !== undefined }
  const latin = free.filter(({ text: word }) => /^\p{sc=Latin}/u.test(word))
  return latin.length === 0 ? null : { words: joined(latin), isStated: false }
}

/** Words that ask, and name no matter. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'stance stances position positions policy policies view views opinion stand stands say said says think thinks react ' +
    'reaction respond response whats wheres report reports ever yet give gave explain describe summary summarise ' +
    'brief overview attitude role happen happened happens date day month year time want wants country countries state ' +
    'states anyone anybody someone somebody anything something countries actor actors else vs versus compare compared difference differ change changed changes between s first last latest'
  ).split(' '),
)

const isEmpty = (word: string): boolean => {
  const folded = word.toLowerCase()
  return ASKING.has(folded) || isStopWord(folded) || QUESTION_WORDS.has(folded)
}

const isFree = ({ start, end }: Span, taken: readonly Span[]): boolean =>
  !taken.some((span) => start < span.end && span.start < end)

const joined = (words: readonly QuestionWord[]): string => words.map(({ text }) => text).join(' ')

function termsIn(text: string, taken: readonly Span[], { library }: CommandContext): string {
  const found = findTerms(text, library.vocabulary.terms).filter((term) => isFree(term, taken))
  const japanese = found.filter(({ language }) => language === 'ja')
  const terms = japanese.filter(({ start, end }) => !ASKED.has(text.slice(start, end)))
  return [...new Set(terms.map(({ start, end }) => text.slice(start, end)))].join(' ')
}

const ASKED: ReadonlySet<string> = new Set(
  '立場 姿勢 対応 態度 方針 政策 理由 背景 見解 意見 主張 反応 報告書 結論 違い'.split(' '),
)
