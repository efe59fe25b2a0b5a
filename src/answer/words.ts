import i18next, { type i18n } from 'i18next'
import { lazily } from '../annotate/lazily.js'
import type { Language } from '../report/report.js'
import { en } from './messages/en.js'
import { ja } from './messages/ja.js'

type Key = keyof typeof en
/** The name of a message; a counted one is named without `_one` and `_other`. */
export type MessageKey = Key extends infer Name
  ? Name extends `${infer Stem}_one` | `${infer Stem}_other`
    ? Stem
    : Name
  : never

/** The interface's words in one language: a message with its blanks filled in. */
export type Words = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

/** The interface's words in a language. */
export function wordsFor(language: Language): Words {
  return language === 'ja' ? japanese() : english()
}

const english = lazily(() => translating('en'))
const japanese = lazily(() => translating('ja'))

/** Much of an answer is words without blanks, which never change. */
function translating(language: Language): Words {
  const translate = interfaceWords().getFixedT(language)
  const plain = new Map<MessageKey, string>()
  return (key, values) => {
    if (values !== undefined) return translate(key, values)
    const words = plain.get(key) ?? translate(key, {})
    plain.set(key, words)
    return words
  }
}

let loaded: i18n | undefined

function interfaceWords(): i18n {
  if (loaded !== undefined) return loaded
  loaded = i18next.createInstance({
    resources: { en: { translation: en }, ja: { translation: ja } },
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  void loaded.init({ initAsync: false })
  return loaded
}
