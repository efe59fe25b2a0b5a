import type { Language } from '../../report/report.js'
import type { ActorMention } from '../annotations.js'
import type { ActorRow, ActorsFile } from './actors-file.js'
import { foldWord } from './fold.js'
import { spellPerson } from './person-spellings.js'
import { spellActor, spellNobody, type SpelledWord } from './spelling.js'

/** The names of a state as CLDR gives them; none for a body. */
export type GivenNames = Readonly<Record<Language, readonly string[]>> | undefined

/** Every spelling of one actor: its own, its organs', its people's. */
export function spellRow(
  id: string,
  row: ActorRow,
  given: GivenNames,
  common: ReadonlySet<string>,
): readonly SpelledWord[] {
  const shown = row.show === undefined ? [] : [row.show.ja, row.show.en]
  const names = [...(given?.ja ?? []), ...(given?.en ?? []), ...shown, ...row.ja, ...row.en]
  const forms: readonly (readonly [ActorMention['form'], readonly string[]])[] = [
    ['name', names],
    ['adjective', row.adjective.flatMap(inflect)],
    ['place', row.place],
    ['body', row.body],
    ['organ', row.organ],
  ]
  return [
    ...forms.flatMap(([form, words]) =>
      Array.from(new Set(words), (word) => spellActor(id, form, word, row.careful.includes(word))),
    ),
    ...row.prefix.map((prefix) => spellPrefix(id, prefix)),
    ...row.short.map((short) => spellShort(id, short, true)),
    ...row.joined.map((short) => spellShort(id, short, false)),
    ...row.people.flatMap((person) => spellPerson(id, person, common)),
  ]
}

/** The words that name nobody, and those that name several actors part by part. */
export function spellOthers(file: ActorsFile): readonly SpelledWord[] {
  const parts = Object.entries(file.parts).map(([written, named]): SpelledWord => {
    const spelt = Object.entries(named).map(([part, id]) => ({ length: foldWord(part).length, id }))
    return { word: foldWord(written), written, spelling: { kind: 'parts', parts: spelt, capitals: [] } }
  })
  return [...file['not-actors'].map(spellNobody), ...parts]
}

/** Russian and Russians; Chinese, British, French and Swiss have no other form. */
const inflect = (word: string): readonly string[] =>
  /(?:s|ese|ish|m[ae]n|ench|utch)$/.test(word) ? [word] : [word, `${word}s`]

/** Sino- with its hyphen, which is a blank once folded. */
function spellPrefix(id: string, written: string): SpelledWord {
  const spelt = spellActor(id, 'adjective', written)
  return { ...spelt, word: `${spelt.word} ` }
}

const spellShort = (id: string, written: string, heads: boolean): SpelledWord => ({
  word: foldWord(written),
  written,
  spelling: { kind: 'short', id, heads, capitals: [] },
})
