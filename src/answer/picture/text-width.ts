/** How wide words are at a size, about: Noto Sans JP's own widths, a little on the wide side. */
export const textWidth = (words: string, size: number): number =>
  [...words].reduce((sum, character) => sum + emsOf(character), 0) * size

/** Words as lines that are no wider than a width; what is more than a number of lines is cut, with a mark. */
export function wrapped(words: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const piece of words.match(PIECE) ?? []) {
    const before = lines.at(-1)
    if (before !== undefined && textWidth((before + piece).trimEnd(), size) <= width)
      lines[lines.length - 1] = before + piece
    else lines.push(...broken(piece.trimStart(), size, width))
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd())
  if (lines.length <= most) return shown
  return [...shown.slice(0, -1), shortened(`${shown.at(-1) ?? ''}…`, size, width)]
}

/** Words that fit a width, cut with a mark where they do not. */
export function shortened(words: string, size: number, width: number): string {
  if (textWidth(words, size) <= width) return words
  const characters = [...words.replace(/…$/u, '')]
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** A word with the spaces after it, or one character of a script that is written without spaces. */
const PIECE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。「」（）]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。「」（）]+\s*|\s+/gu

/** A word that is wider than a line, as several. */
function broken(piece: string, size: number, width: number): readonly string[] {
  const lines = ['']
  for (const character of piece) {
    const joined = (lines.at(-1) ?? '') + character
    if (textWidth(joined, size) > width && joined.length > 1) lines.push(character)
    else lines[lines.length - 1] = joined
  }
  return lines
}

function emsOf(character: string): number {
  if (/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u.test(character)) return 1
  if (/[mwMW@%—…]/u.test(character)) return 0.95
  if (/[A-Z]/u.test(character)) return 0.66
  if (/[ijltfrI.,:;'|!()[\]\s·]/u.test(character)) return 0.34
  return 0.58
}
