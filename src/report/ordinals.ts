const kanjiDigits = '〇一二三四五六七八九'
const romanValues: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
])

/** The value of a heading's number, however it is written: `2.3` is 3, `第十二章` 12, `IV` 4, `B` 2; null if none. */
export function ordinalOf(number: string): number | null {
  const text = number.normalize('NFKC').replace(/^(?:part|chapter|section) /iu, '')
  const arabic = /(\d+)\D*$/u.exec(text)?.[1]
  if (arabic !== undefined) return Number(arabic)
  const kanji = /[〇一二三四五六七八九十百]+/u.exec(text)?.[0]
  if (kanji !== undefined) return readKanji(kanji)
  if (/^[IVXLC]+$/u.test(text)) return readRoman(text)
  return /^[A-Z]$/u.test(text) ? text.charCodeAt(0) - 64 : null
}

function readKanji(text: string): number {
  if (!/[十百]/u.test(text)) return Number([...text].map((digit) => kanjiDigits.indexOf(digit)).join(''))
  const [hundreds, rest] = text.includes('百') ? splitAt(text, '百') : [0, text]
  const [tens, ones] = rest.includes('十') ? splitAt(rest, '十') : [0, rest]
  return hundreds * 100 + tens * 10 + Math.max(0, kanjiDigits.indexOf(ones || '〇'))
}

/** The digit before a power of ten (one if there is none) and what follows the power. */
function splitAt(text: string, power: string): readonly [number, string] {
  const at = text.indexOf(power)
  return [at === 0 ? 1 : kanjiDigits.indexOf(text.charAt(at - 1)), text.slice(at + 1)]
}

function readRoman(text: string): number {
  const values = [...text].map((letter) => romanValues.get(letter) ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
