import type { PersonRow } from './actors-file.js'
import { foldWord } from './fold.js'
import { isKanji } from './scripts.js'
import { foldSpelling, type NamePart, type Person, type SpelledWord } from './spelling.js'

/** The spellings of somebody in the gazetteer: whole names, and the family name as far as it can stand alone. */
export function spellPerson(id: string, row: PersonRow, common: ReadonlySet<string>): readonly SpelledWord[] {
  const name = row.ja.replaceAll(' ', '')
  const families = [japaneseFamilyOf(row.ja), row.family ?? englishFamilyOf(row)]
  const person: Person = { id, name, offices: row.office.map(foldWord), families }
  const wholes = [name, row.en, turnedRound(row), ...row.also].filter((written) => written !== '')
  return [
    ...Array.from(new Set(wholes), (written) => spellName(person, written, 'whole')),
    ...Array.from(new Set(families), (written) =>
      spellName(person, written, familyPart(written, common)),
    ).filter(({ written }) => !wholes.includes(written)),
  ]
}

/** One spelling of a person's name. */
export function spellName(person: Person, written: string, part: NamePart): SpelledWord {
  const { word, capitals } = foldSpelling(written)
  return { word, written, spelling: { kind: 'person', person, part, capitals: capitals.slice(0, 1) } }
}

/** The family name of a name in Chinese characters (習 近平) or in kana (セルゲイ・ラブロフ); '' where it is all one. */
export function japaneseFamilyOf(name: string): string {
  if (name.includes(' ')) return name.split(' ')[0] ?? ''
  return name.split(/[・=＝]/).at(-1) ?? ''
}

/** A family name in few letters, or one that many bear, does not name one person by itself. */
function familyPart(family: string, common: ReadonlySet<string>): NamePart {
  const short = isKanji(family.charCodeAt(0)) || family.length < (/^[A-Za-z]/.test(family) ? 4 : 3)
  return short || common.has(family) ? 'common-family' : 'family'
}

/** Chinese and Korean names have the family name first in English too. */
function englishFamilyOf(row: PersonRow): string {
  const words = row.en.split(' ')
  return (hasFamilyFirst(row) ? words[0] : words.at(-1)) ?? row.en
}

const hasFamilyFirst = (row: PersonRow): boolean =>
  row.family === undefined && /^. /.test(row.ja) && isKanji(row.ja.charCodeAt(0))

/** A Japanese name in the other order: Abe Shinzo. */
function turnedRound(row: PersonRow): string {
  const words = row.en.split(' ')
  const kanji = isKanji(row.ja.charCodeAt(0)) && row.ja.includes(' ')
  return kanji && words.length === 2 && !hasFamilyFirst(row) ? words.toReversed().join(' ') : ''
}
