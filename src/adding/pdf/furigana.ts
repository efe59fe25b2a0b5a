import type { PageLine, PageText } from './page-line.js'

const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u

/** The lines that say how characters below them are read: small kana, right above a line that is twice as large. */
export function furiganaOf(pages: readonly PageText[]): readonly PageLine[] {
  return pages.flatMap(({ lines }) =>
    lines.filter((line) => kana.test(line.text) && lines.some((other) => isReadBy(other, line))),
  )
}

function isReadBy(line: PageLine, reading: PageLine): boolean {
  const above = line.y - reading.y
  const isSmall = reading.size <= line.size * 0.65
  const isOver = reading.left < line.right && reading.right > line.left
  return isSmall && isOver && above > line.size * 0.5 && above < line.size * 1.8
}
