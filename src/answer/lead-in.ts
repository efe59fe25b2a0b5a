import { actorsInSentence } from './actors-in-sentence.js'
import { wordsAt, type SentencePlace } from './position-hits.js'

/**
 * The first sentence to quote so that a story can be followed: the one before where a sentence points back at it, sets
 * itself against it, or only goes on.
 */
export function firstToQuote(place: SentencePlace): number {
  return orBefore(
    place,
    opens(place, pointing) ||
      opens(place, contrasting) ||
      (opens(place, adding) && actorsInSentence(place).length === 0),
  )
}

/** The first sentence to quote so that one can be understood at all: the one before it where it points back at that. */
export const firstNeeded = (place: SentencePlace): number => orBefore(place, opens(place, pointing))

const orBefore = ({ sentence }: SentencePlace, isNeeded: boolean): number =>
  sentence > 1 && isNeeded ? sentence - 1 : sentence

type Rows = Readonly<Record<'ja' | 'en', RegExp>>

const opens = (place: SentencePlace, rows: Rows): boolean =>
  rows[place.report.language].test(wordsAt(place).trimStart())

/** Words that cannot be understood without what stands before: this, the same, thereupon. */
const pointing: Rows = {
  ja: /^(?:(?:しかし|また|だが|ただし|そして|さらに)、?)?(?:これ|それ[はがをにも、ゆ]|そのため|その[^、。]{1,8}[はがをにも、]|この|こう(?:し|い)|こちら|同(?:じ|様|氏|国|日|月|年|局|[\p{sc=Han}]{1,3}[はがをにも、])|両(?:国|者|氏|首脳)|前者|後者|彼|ここで|すると|続いて|次いで)/u,
  en: /^(?:(?:but|and|however,|moreover,|still,) )?(?:(?:this|that|these|those|such|the same|the latter|the former|both|it|they|he|she|his|her|its|their)\b|in response|in return|as a result|subsequently|afterwards|thereafter|thereupon|then\b|following (?:this|that))/iu,
}

/** Words that set a sentence against what stands before: by contrast, however. */
const contrasting: Rows = {
  ja: /^(?:逆に|反対に|対照的に|しかし|だが|ところが|もっとも|ただし|一方|他方|とはいえ|にもかかわらず|それでも)/u,
  en: /^(?:by contrast|in contrast|conversely|however|but|yet|instead|nevertheless|nonetheless|on the other hand)/iu,
}

/** Words that only go on: what was said before is needed where the sentence does not say itself of whom it tells. */
const adding: Rows = {
  ja: /^(?:また|さらに|そして|なお|加えて|その後|まず)/u,
  en: /^(?:also|in addition|moreover|furthermore|later|meanwhile|and)\b/iu,
}
