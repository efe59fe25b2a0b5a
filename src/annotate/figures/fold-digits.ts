const wide = '０１２３４５６７８９，．％＄￥－−–＝（）　／'
const narrow = '0123456789,.%$¥---=() /'

/** The text with full-width digits, signs and brackets as narrow ones: of the same length, so that offsets stay. */
export function foldDigits(text: string): string {
  return text.replaceAll(/[０-９，．％＄￥－−–＝（）　／]/gu, (sign) => narrow.charAt(wide.indexOf(sign)))
}
