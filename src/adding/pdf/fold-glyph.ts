/** Text fonts of TeX's first encoding, which say not what their ligatures and marks are: Knuth's Computer Modern. */
const computerModern = /(?:^|\+)CM(?:R|BX|TI|SL|SS|SSI|SSBX|SSDC|B|BXTI|BXSL|U|DUNH|FF|FIB)\d/u

/** Their codes whose characters are not those of ASCII (The TeXbook, appendix F). */
const firstEncoding: ReadonlyMap<number, string> = new Map([
  [0x0b, 'ff'],
  [0x0c, 'fi'],
  [0x0d, 'fl'],
  [0x0e, 'ffi'],
  [0x0f, 'ffl'],
  [0x10, 'ı'],
  [0x11, 'ȷ'],
  [0x19, 'ß'],
  [0x1a, 'æ'],
  [0x1b, 'œ'],
  [0x1c, 'ø'],
  [0x1d, 'Æ'],
  [0x1e, 'Œ'],
  [0x1f, 'Ø'],
  [0x22, '”'],
  [0x27, '’'],
  [0x3c, '¡'],
  [0x3e, '¿'],
  [0x5c, '“'],
  [0x60, '‘'],
  [0x7b, '–'],
  [0x7c, '—'],
])

/** Characters that stand for themselves: most of all. */
const plain = /^[\u0020-\u007e\u3001-\u30ff\u4e00-\u9fff]*$/u

/** Characters that are another one in a form of their own: ligatures, radicals, and ideographs for compatibility. */
const variant = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/u

/** A radical of the supplement that has no equivalent in Unicode's tables, and the character that is meant. */
const radicals: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺠民⻁虎⻄西⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻳龟⺟母⺩王⺬示⻌辶⻖阝⻏阝⺅亻⺡氵⺘扌⺾艹⺼月⻆角⻢马⻣骨⻥鱼⺎兀⺝月⻞食'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character],
  ),
)

/**
 * The characters that a glyph stands for.
 * @param unicode as the file says
 * @param code the glyph's code in its font
 */
export function foldGlyph(unicode: string, code: number, fontName: string): string {
  const isUnsaid = unicode === String.fromCharCode(code)
  const meant = isUnsaid && computerModern.test(fontName) ? (firstEncoding.get(code) ?? unicode) : unicode
  return plain.test(meant) ? meant : Array.from(meant, foldCharacter).join('')
}

function foldCharacter(character: string): string {
  const radical = radicals.get(character)
  if (radical !== undefined) return radical
  if (variant.test(character)) return character.normalize('NFKC')
  // Private characters mean nothing outside of their font.
  return /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(character)
    ? ' '
    : character.replace(/[\u00a0\u2000-\u200a\u202f]/u, ' ')
}
