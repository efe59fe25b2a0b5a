/** Queries that nobody means well: odd Unicode, operators, very long words, in the same order each time. */
export function* tortureQueries(count: number): Generator<string> {
  let seed = 20170415
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  for (let made = 0; made < count; made += 1) {
    const parts = Array.from({ length: 1 + next(6) }, () => PARTS[next(PARTS.length)] ?? '')
    const times = next(50) === 0 ? 1 + next(400) : 1
    yield parts.join(SEPARATORS[next(SEPARATORS.length)]).repeat(times)
  }
}

const SEPARATORS = ['', ' ', '　', '\n', '"', '・']

const PARTS = [
  'ロシア',
  '拒否権',
  '2017年',
  'の',
  'は',
  '何',
  '誰が',
  'いつ',
  'veto',
  'resolution',
  'the',
  'who',
  "o'clock",
  '"',
  '“',
  '”',
  '""',
  "'",
  '*',
  '?',
  '+',
  '-',
  'AND',
  'OR NOT',
  '(',
  ')',
  '[',
  '\\',
  '^~',
  '$&',
  '.*',
  ':',
  'a:b',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u3099',
  'か\u3099',
  'ﾊﾟ',
  'Å',
  'e\u0301\u0301\u0301',
  '𠮷野家',
  '👩‍👩‍👧',
  '🇯🇵',
  'ﷺ',
  'İ',
  'ß',
  'ΣΊΣΥΦΟΣ',
  'россия',
  '러시아',
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(300),
  'あ'.repeat(300),
  '漢'.repeat(300),
  '1'.repeat(300),
  '1e309',
  '-0',
  'NaN',
  '<b>',
  '%00',
  '/',
  '¥',
] as const
