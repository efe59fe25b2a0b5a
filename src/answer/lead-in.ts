import { actorsInSentence } from './actors-in-sentence.js'
import { wordsAt, type SentencePlace } from './position-hits.js'

/** The first sentence to quote so that one can be understood: the one before it where it opens with words that need it. */
export function firstToQuote(place: SentencePlace): number {
  const { sentence } = place
  return sentence > 1 && leansBack(place) ? sentence - 1 : sentence
}

/** Whether a sentence opens by pointing at what was said before, or by setting itself against it. */
function leansBack(place: SentencePlace): boolean {
  const words = wordsAt(place).trimStart()
  const isIn = (rows: Readonly<Record<'ja' | 'en', RegExp>>): boolean =>
    rows[place.report.language].test(words)
  return isIn(pointing) || (isIn(adding) && actorsInSentence(place).length === 0)
}

/** Words that cannot be understood without what stands before: this, the same, by contrast, thereupon. */
const pointing = {
  ja: /^(?:逆に|反対に|対照的に|これ|それ[はがをにも、ゆ]|そのため|その[^、。]{1,8}[はがをにも、]|この|こう(?:し|い)|こちら|同(?:じ|様|氏|国|日|月|年|局|[\p{sc=Han}]{1,3}[はがをにも、])|しかし|だが|ところが|もっとも|ただし|一方|他方|とはいえ|にもかかわらず|それでも|両(?:国|者|氏|首脳)|彼|ここで|すると|続いて|次いで)/u,
  en: /^(?:by contrast|in contrast|conversely|however|but|yet|instead|nevertheless|nonetheless|on the other hand|(?:this|that|these|those|such|the same|the latter|the former|both|it|they|he|she|his|her|its|their)\b|in response|in return|as a result|subsequently|afterwards|thereafter|thereupon|then\b|following (?:this|that))/iu,
} as const

/** Words that only go on: what was said before is needed where the sentence does not say itself of whom it tells. */
const adding = {
  ja: /^(?:また|さらに|そして|なお|加えて|その後|まず)/u,
  en: /^(?:also|in addition|moreover|furthermore|later|meanwhile|and)\b/iu,
} as const
