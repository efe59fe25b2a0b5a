import type { Span } from '../../../report/span.js'
import { contains } from '../../../report/span.js'
import type { Told } from './tell.js'

/** What somebody says in quotation marks, with the clause that says so. */
export interface Quotation {
  readonly teller: Told
  /** The last sentence between the marks. */
  readonly inside: Span
}

const quotation =
  /「([^「」]{2,})」(?:など|として)?と(?!の|い[うっ]|と|も|は|呼|題|名|し)|「([^「」]{2,})」と(?:の|いう)(?=[^、。]{0,6}(?:声明|談話|見解|考え|立場|認識|意向|コメント|書簡|回答|方針|意見|メッセージ))/gu

/** The quotations of a sentence whose words an actor says: 中国外務省は「制裁に反対する」と述べた. */
export function quotationsOf(told: readonly Told[], text: string): readonly Quotation[] {
  return [...text.matchAll(quotation)].flatMap((match): Quotation[] => {
    const words = match[1] ?? match[2] ?? ''
    const start = match.index + 1
    const end = start + words.replace(/。$/u, '').length
    const teller = told.find(({ clause }) => clause.nouns.some((noun) => contains(noun.span, { start, end })))
    if (teller === undefined || teller.subjects.actors.length === 0) return []
    const from = text.lastIndexOf('。', end - 1)
    return [{ teller, inside: { start: Math.max(start, from + 1), end } }]
  })
}
