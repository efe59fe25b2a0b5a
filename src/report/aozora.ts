import { splitLines, type Line } from './lines.js'

/** What a text of Aozora Bunko says of itself. */
export interface AozoraHead {
  readonly title?: string
  readonly author?: readonly string[]
}

/** The legend of signs that such a text begins with. */
const legend = /^-{20,}\r?\n【テキスト中に現れる記号について】[^]*?\n-{20,}[ \t]*(?=\r?\n|$)/mu
/** A note of those who typed the text, `［＃…］`, also for a character that they could not type. */
const note = /※?［＃[^［］]*］/gu
const barredRuby = /｜(?=[^｜《》\n]{1,40}《)/gu
const ruby = /(?<=[^《》\s])《[\p{Script=Hiragana}\p{Script=Katakana}ー・゛゜ゝゞヽヾ／＼″\s]{1,40}》/gu
/** Where the text was taken from and who typed it, at its end. */
const colophon = /^底本[：:][^]*$/mu

/** Whether a text is marked up as Aozora Bunko's are: quotation marks for a title look like ruby elsewhere. */
const isAozora = (text: string): boolean =>
  legend.test(text) || /［＃[^［］]*］/u.test(text) || /｜[^｜《》\n]{1,40}《/u.test(text)

/** The first two lines before the legend: title and author. Null: no text of this kind. */
export function describeAozora(text: string): AozoraHead | null {
  if (!isAozora(text)) return null
  const at = legend.exec(text)?.index
  const [title, author, ...others] =
    at === undefined
      ? []
      : text
          .slice(0, at)
          .replace(/^\ufeff/u, '')
          .trim()
          .split(/\r?\n/u)
  if (!title || !author || others.some((line) => line.trim() !== '')) return {}
  return { title: title.trim(), author: [author.trim()] }
}

/** What stands for a character that is no text: it is dropped where lines are unwrapped, and offsets stay those of the file. */
const nothing = '\ufeff'

/** A heading, marked after its words: `［＃「序文」は大見出し］`. */
const headingMark = /［＃[^［］]*(?<form>[大中小]見出し)(?:終わり)?］/u

/** The lines of a text: of one of this kind without ruby and notes, its headings marked as such. */
export function splitMarkedLines(file: string): readonly Line[] {
  if (!isAozora(file)) return splitLines(file)
  const plain = [legend, colophon, note, barredRuby, ruby].reduce(
    (text, expression) => text.replace(expression, (mark) => mark.replace(/[^\r\n]/gu, nothing)),
    file,
  )
  return splitLines(plain).map((line) => {
    const end = line.start + line.text.length
    const lineEnd = file.indexOf('\n', end)
    const form = headingMark.exec(file.slice(line.start, lineEnd < 0 ? file.length : lineEnd))?.groups?.[
      'form'
    ]
    return form === undefined ? line : { ...line, headingForm: form }
  })
}

/** The words of a line without what stands for nothing. */
export const plainWords = (text: string): string => text.replaceAll(nothing, '')
