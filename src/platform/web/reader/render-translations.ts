import { printable, printableLine } from '../../../answer/printable.js'
import type { Language, Paragraph, Translation } from '../../../report/report.js'
import { markup, type Blank, type Markup } from '../markup.js'
import { messagesFor } from '../messages.js'
import { readerHref } from '../view.js'
import type { Reading } from './reading.js'

/**
 * The translations of a paragraph, sentence by sentence, one language after the other, with their translators. They are
 * folded up but where the address asks for them, or cites the paragraph and the reader reads their language.
 */
export function renderTranslations({ number }: Paragraph, reading: Reading): Blank {
  const all = (reading.report.translations ?? []).filter(({ paragraph }) => paragraph === number)
  const languages = [...new Set(all.map(({ language }) => language))]
  return languages.map((language) => {
    const own = all.filter((each) => each.language === language).toSorted((a, b) => a.sentence - b.sentence)
    return renderLanguage(language, own, reading)
  })
}

/** Opens or folds up all translations of a report that has some. */
export function renderTranslationsLink({ report, view, cited }: Reading, page: number): Blank {
  if ((report.translations ?? []).length === 0) return null
  const words = messagesFor(view.language)
  const other = { ...view, isTranslated: !view.isTranslated }
  const place = cited === null || cited.at === null ? null : cited.place
  const href = readerHref(other, report.id, place === null ? { page } : { at: place }, place ?? '')
  return markup`<p class="record"><a href="${href}">${view.isTranslated ? words.foldTranslations : words.openTranslations}</a></p>`
}

function renderLanguage(language: Language, own: readonly Translation[], { view, cited }: Reading): Markup {
  const words = messagesFor(view.language)
  const isCited = cited?.at?.paragraph === own[0]?.paragraph && language === view.language
  const by = [...new Set(own.map((each) => each.by))]
  const summary = words.translation(words.languages[language], by.map(printableLine).join(', '))
  return markup`<details class="translation"${(view.isTranslated || isCited) && markup` open`}><summary>${summary}</summary>
${own.map((each) => renderSentence(each, by.length > 1, words))}</details>
`
}

function renderSentence(
  { language, paragraph, sentence, text, by, isOutdated }: Translation,
  isNamed: boolean,
  words: ReturnType<typeof messagesFor>,
): Markup {
  const place = `${paragraph}.${sentence}`
  const told = [isOutdated ? words.outdated : '', isNamed ? printableLine(by) : '']
    .filter(Boolean)
    .join(' · ')
  return markup`<p><a href="#${place}">${place}</a> <span lang="${language}">${printable(text)}</span>${told !== '' && markup` <em>(${told})</em>`}</p>`
}
