import { isAfterKanji, isWhole } from './boundaries.js'
import { readAnyOffice, readOffice, type Office } from './office.js'
import { isTouching, sourceOf, type Found, type Reading } from './reading.js'
import { isKanji } from './scripts.js'
import type { NamePart, Person } from './spelling.js'

/** Somebody whom a spelling may name. */
export interface Candidate {
  readonly person: Person
  readonly part: NamePart
  /** Whether the text itself introduced this person. */
  readonly known: boolean
}

/** A person's name in Japanese writing with the office after it: 崔善姫北米局長, トランプ大統領, ラブロフ氏, トランプ政権. */
export function readPerson(
  reading: Reading,
  at: number,
  end: number,
  candidates: readonly Candidate[],
): Found | null {
  if (!isWhole(reading, at, end)) return null
  const whole = candidates.some(({ part }) => part !== 'common-family')
  const office = whole ? readAnyOffice(reading, end) : readOffice(reading, end, 'person')
  if (office?.kind === 'expert') return passOver(reading, at, end, office)
  const chosen = choose(candidates, office)
  if (chosen === null || !isPlausible(reading, at, end, chosen, office)) return null
  const { person } = chosen
  if (person.id === null) return { end: office?.end ?? end, mentions: [] }
  if (office?.kind === 'office') return readRule(reading, at, end, person.id, office)
  const name = sourceOf(reading, at, end)
  const titles = office?.kind === 'state' ? [reading.folded.text.slice(end, office.end)] : []
  return {
    end: office?.end ?? end,
    mentions: [{ start: at, end: office?.end ?? end, id: person.id, form: 'person', person: name }],
    introduces: { ...person, name, offices: [...person.offices, ...titles] },
  }
}

/** The one person meant: whom the text introduced, else whose titles agree; null where several actors are left. */
export function choose(
  candidates: readonly Candidate[],
  office: Pick<Office, 'kind' | 'title'> | null,
): Candidate | null {
  const agreeing =
    office?.kind === 'state' ? candidates.filter(({ person }) => holds(person, office.title)) : []
  const left = agreeing.length > 0 ? agreeing : candidates
  const known = left.filter((candidate) => candidate.known)
  const meant = known.length > 0 ? known.slice(-1) : left
  const ids = new Set(meant.map(({ person }) => person.id))
  return ids.size === 1 ? (meant[0] ?? null) : null
}

/** Whether somebody holds a title: 外務大臣 for 大臣 or 外相, and the other way round. */
export const holds = ({ offices }: Person, title: string): boolean =>
  [title, shortTitle(title)].some((one) =>
    offices.some((office) => office.endsWith(one) || one.endsWith(office) || office.startsWith(`${one} `)),
  )

/** 外務大臣 is 外相, 内閣総理大臣 is 首相. */
const shortTitle = (title: string): string =>
  title
    .replace(/(?:内閣)?総理(?:大臣)?$/u, '首相')
    .replace(/外務大臣$/u, '外相')
    .replace(/大臣$/u, '相')

/** Few characters need a title, or nothing of the same kind on either side. */
function isPlausible(
  reading: Reading,
  at: number,
  end: number,
  { part, person, known }: Candidate,
  office: Office | null,
): boolean {
  if (part === 'common-family') {
    const named =
      office !== null &&
      (known || office.kind === 'office' || (office.kind === 'state' && holds(person, office.title)))
    return named && !isAfterKanji(reading, at)
  }
  if (end - at > 2 || !isKanji(reading.folded.text.charCodeAt(at))) return true
  const free = office !== null || !isKanji(reading.folded.text.charCodeAt(end))
  return free && (isTouching(reading, at) || !isAfterKanji(reading, at))
}

/** An expert speaks for nobody; the name is remembered, so that it names nobody later. */
function passOver(reading: Reading, at: number, end: number, office: Office): Found {
  const introduces = { id: null, name: sourceOf(reading, at, end), offices: [office.title] }
  return { end: office.end, mentions: [], introduces }
}

/** トランプ政権: what somebody leads is a body of the state. 習近平軍 is no such thing. */
function readRule(reading: Reading, at: number, end: number, id: string, office: Office): Found {
  const isRule = office.title.length > 1
  const last = isRule ? office.end : end
  const name = sourceOf(reading, at, end)
  const mention = isRule
    ? ({ start: at, end: last, id, form: 'body' } as const)
    : ({ start: at, end: last, id, form: 'person', person: name } as const)
  return { end: last, mentions: [mention] }
}
