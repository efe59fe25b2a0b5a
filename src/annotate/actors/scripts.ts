const within = (code: number, from: number, to: number): boolean => code >= from && code <= to

/** Katakana, with the mark for a long vowel and half-width forms; not the dot between names. */
export const isKatakana = (code: number): boolean =>
  within(code, 0x30a1, 0x30fa) ||
  code === 0x30fc ||
  within(code, 0x31f0, 0x31ff) ||
  within(code, 0xff66, 0xff9f)

export const isHiragana = (code: number): boolean => within(code, 0x3041, 0x309f)

/** A Chinese character, or the mark that repeats one. */
export const isKanji = (code: number): boolean =>
  within(code, 0x4e00, 0x9fff) ||
  within(code, 0x3400, 0x4dbf) ||
  within(code, 0xf900, 0xfaff) ||
  code === 0x3005

export const isJapanese = (code: number): boolean => isKanji(code) || isHiragana(code) || isKatakana(code)

/** A letter or digit of words that are written with spaces; full-width forms included. */
export const isLatin = (code: number): boolean =>
  within(code, 0x30, 0x39) ||
  within(code, 0x41, 0x5a) ||
  within(code, 0x61, 0x7a) ||
  (within(code, 0xc0, 0x24f) && code !== 0xd7 && code !== 0xf7) ||
  within(code, 0xff10, 0xff19) ||
  within(code, 0xff21, 0xff3a) ||
  within(code, 0xff41, 0xff5a)

/** Whether a day of the month or a number may end here: 5日, 十日, ５日. */
export const isNumeral = (character: string): boolean =>
  character !== '' && '0123456789０１２３４５６７８９一二三四五六七八九十〇'.includes(character)

/** The dot, the equals sign and the like that stand between the parts of a foreign name. */
export const isNameDot = (character: string): boolean => character !== '' && '・･·=＝゠'.includes(character)

/** Whether a letter is written as a capital. */
export const isCapital = (character: string): boolean => character !== character.toLowerCase()
