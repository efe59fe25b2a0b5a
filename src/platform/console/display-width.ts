/**
 * How many columns a text takes on a terminal: two for a wide character, none for one that combines (Unicode
 * Standard Annex 11; characters of ambiguous width count as narrow).
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The columns of one character. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (PLAIN.test(character)) return 1
  if (COMBINING.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

const PLAIN = /^[\u0020-\u02ff]$/
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]$/u
