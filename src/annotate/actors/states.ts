import type { Language } from '../../report/report.js'

/** The names of every state by its ISO 3166 code, from the CLDR data of Node.js, without what stands in brackets. */
export function statesOf(
  notStates: readonly string[],
): ReadonlyMap<string, Readonly<Record<Language, readonly string[]>>> {
  const names = {
    ja: new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' }),
    en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  }
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  const states = codes
    .filter((code) => !notStates.includes(code) && isCurrent(code) && names.en.of(code) !== undefined)
    .map((code) => [code, { ja: spell(names.ja.of(code)), en: spell(names.en.of(code)) }] as const)
  return new Map(states)
}

const LETTERS: readonly string[] = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** Whether a code is one of today: SU and DD are older names for others. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code

/** The name without brackets, and with words for its signs: Bosnia & Herzegovina, St. Lucia. */
function spell(name: string | undefined): readonly string[] {
  const plain = (name ?? '').replace(/\s*[(（].*?[)）]\s*/g, '').replaceAll('’', "'")
  const spelt = plain.replace(' & ', ' and ')
  const forms = [plain, spelt, spelt.replace(/^St\. /, 'Saint '), spelt.replace(/^St\. /, 'St ')]
  return Array.from(new Set(forms)).filter((spelling) => spelling !== '')
}
