import { readAnyOffice, readOffice, type Office } from './office.js'
import { characterBefore, sourceOf, type Draft, type Found, type Reading } from './reading.js'
import { isKanji, isKatakana, isNameDot } from './scripts.js'
import { longestAt } from './trie.js'

/**
 * Somebody in no list whom the text introduces by state and office: after 中国の, ロシア外務省から or 露, a name and a title.
 * Without a name, the office alone: ロシアの外相.
 */
export function readIntroduced(reading: Reading, at: number): Found | null {
  const owner = ownerBefore(reading, at)
  if (owner === null) return null
  const named = readNameInKatakana(reading, at, owner) ?? readNameInKanji(reading, at, owner)
  if (named !== null) return named
  const office = reading.folded.text.charAt(at - 1) === 'の' ? readOffice(reading, at) : null
  if ((office?.kind !== 'state' && office?.kind !== 'office') || isOneOfSeveral(reading, owner)) return null
  const mentions: readonly Draft[] = [{ start: at, end: office.end, id: owner.id, form: 'body' }]
  return { end: office.end, mentions, introduces: { id: owner.id, name: null, offices: [office.title] } }
}

/** The actor whose person may follow: named right before, or before の or から. */
function ownerBefore({ folded, mentions }: Reading, at: number): Draft | null {
  const last = mentions.at(-1)
  if (last === undefined || last.form === 'person') return null
  if (at - last.end > 2) return null
  const between = folded.text.slice(last.end, at)
  return between === '' || between === 'の' || between === 'から' ? last : null
}

/** 日米の外相, ロシアと中国の外相: the office is that of more than one. */
function isOneOfSeveral({ folded, mentions }: Reading, owner: Draft): boolean {
  const other = mentions.at(-2)
  const between = other === undefined ? '' : folded.text.slice(other.end, owner.start)
  return owner.joined === true || (isState(other) && /^(?:[とや、]|及び|および|並びに)?$/.test(between))
}

const isState = (draft: Draft | undefined): boolean => draft?.form === 'name' || draft?.form === 'short'

function readNameInKatakana(reading: Reading, at: number, owner: Draft): Found | null {
  const { text } = reading.folded
  let end = at
  while (isKatakana(text.charCodeAt(end)) && end - at < 40) end += 1
  if (end - at < 2 || isListed(reading, at, end)) return null
  return withOffice(reading, at, endOfName(reading, at, end), owner, readAnyOffice)
}

/** A title (スポークスマン), or the name of an actor (駐日ロシア大使). */
function isListed({ folded, gazetteer }: Reading, at: number, end: number): boolean {
  const actor = longestAt(gazetteer.spellings, folded.text, at)
  const isActor = actor?.end === end && actor.values.some(({ kind }) => kind === 'actor')
  return isActor || longestAt(gazetteer.words.ja, folded.text, at)?.end === end
}

/** プーチン・ロシア大統領: the last part is the state and no part of the name. */
function endOfName(reading: Reading, at: number, end: number): number {
  const { folded, gazetteer } = reading
  for (let start = at + 2; start < end; start += 1) {
    if (!isNameDot(characterBefore(reading, start))) continue
    const found = longestAt(gazetteer.spellings, folded.text, start)
    if (found?.end === end && found.values.some(({ kind }) => kind === 'actor')) return start
  }
  return end
}

/** A known family name and up to three characters more: 尹炳世, 河野太郎. */
function readNameInKanji(reading: Reading, at: number, owner: Draft): Found | null {
  const { folded, gazetteer } = reading
  if (!isKanji(folded.text.charCodeAt(at)) || readOffice(reading, at) !== null) return null
  const family = longestAt(gazetteer.words.familyNames, folded.text, at)
  if (family === undefined) return null
  for (let end = family.end; end <= family.end + 3; end += 1) {
    const found = withOffice(reading, at, end, owner, readKnownOffice)
    if (found !== null) return found
    if (!isKanji(folded.text.charCodeAt(end))) return null
  }
  return null
}

const readKnownOffice = (reading: Reading, at: number): Office | null => readOffice(reading, at, 'person')

function withOffice(
  reading: Reading,
  at: number,
  end: number,
  owner: Draft,
  read: (reading: Reading, at: number) => Office | null,
): Found | null {
  const office = read(reading, end)
  const name = sourceOf(reading, at, end)
  if (office?.kind === 'expert') {
    return { end: office.end, mentions: [], introduces: { id: null, name, offices: [office.title] } }
  }
  if (office?.kind !== 'state') return null
  const offices = [reading.folded.text.slice(end, office.end)]
  return {
    end: office.end,
    mentions: [{ start: at, end: office.end, id: owner.id, form: 'person', person: name }],
    introduces: { id: owner.id, name, offices },
  }
}
