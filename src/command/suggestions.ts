import { actorName } from '../annotate/actors/actor-name.js'
import { typedKey } from '../annotate/actors/typed-keys.js'
import { typedName } from '../answer/headline.js'
import { showDate } from '../answer/show-date.js'
import type { Language } from '../report/report.js'
import { fixedChoices } from './fixed-choices.js'
import { actorsCounted, monthsCounted, peopleCounted } from './named-in-reports.js'
import type { Kind, Known, SuggestContext } from './suggestion.js'
import { keysByActor, keysByPerson } from './suggestion-keys.js'
import { placesKnown } from './suggestion-places.js'

/** All that can be suggested of a kind, and how typed words are folded before they are compared with the keys. */
export interface Prepared {
  readonly prepared: readonly Known[]
  readonly fold: (words: string) => string
}

/** What can be suggested to somebody: made once for the same reports, language and kind. */
export function suggestionsOf(kind: Kind, context: SuggestContext): Prepared {
  const { library, asker, language } = context
  const visible = library.visibleTo(asker)
  const kept = cache.get(library) ?? new Map<string, Prepared>()
  cache.set(library, kept)
  const name = [kind, language, ...visible.reports.map(({ id }) => id)].join('\n')
  const made = kept.get(name) ?? prepare(kind, { ...context, library: visible })
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(name, made)
  return made
}

/** By all reports: forgotten with them. */
const cache = new WeakMap<SuggestContext['library'], Map<string, Prepared>>()
const MOST_KEPT = 500

function prepare(kind: Kind, context: SuggestContext): Prepared {
  switch (kind) {
    case 'actor':
      return { prepared: actorsKnown(context), fold: typedKey }
    case 'people':
      return { prepared: peopleKnown(context), fold: typedKey }
    case 'period':
      return { prepared: periodsKnown(context), fold: plain }
    case 'places':
      return { prepared: placesKnown(context, plain), fold: plain }
    case 'commands':
      return { prepared: commandsKnown(context), fold: plain }
    case 'formats':
    case 'languages':
    case 'schedule':
    case 'subjects':
    case 'zones':
      return {
        prepared: fixedChoices(kind).map((each) => known(each, each, [plain(each)], 0)),
        fold: plain,
      }
  }
}

const plain = (words: string): string => words.normalize('NFKC').toLowerCase().trim()

const known = (label: string, value: string, keys: readonly string[], count: number): Known => ({
  label,
  value,
  keys,
  count,
})

function actorsKnown(context: SuggestContext): readonly Known[] {
  const { library, language } = context
  const { gazetteer } = library.vocabulary
  const keys = keysByActor(gazetteer)
  const other: Language = language === 'ja' ? 'en' : 'ja'
  return actorsCounted(context).map(({ value: id, count }) => {
    const label = `${actorName(id, language, gazetteer)} · ${actorName(id, other, gazetteer)} · ${count}`
    return known(label, typedName({ id }, { ...context, language }), keys.get(id) ?? [], count)
  })
}

function peopleKnown(context: SuggestContext): readonly Known[] {
  const { library, language } = context
  const { gazetteer } = library.vocabulary
  const keys = keysByPerson(gazetteer)
  return peopleCounted(context).map(({ id, person, count }) => {
    const label = `${person} · ${actorName(id, language, gazetteer)} · ${count}`
    return known(label, person, [typedKey(person), ...(keys.get(typedKey(person)) ?? [])], count)
  })
}

/** Months, and the years that they are of. */
function periodsKnown(context: SuggestContext): readonly Known[] {
  const months = monthsCounted(context)
  const years = [...new Set(months.map(({ value }) => value.slice(0, 4)))].map((year) => ({
    value: year,
    count: months.filter(({ value }) => value.startsWith(year)).reduce((sum, { count }) => sum + count, 0),
  }))
  return [...years, ...months]
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
    .map(({ value, count }) => {
      const spelled = [showDate(value, 'en'), showDate(value, 'ja')]
      const keys = [value, value.replace('-', '/'), ...spelled].map(plain)
      return known(`${showDate(value, context.language)} · ${count}`, value, keys, count)
    })
}

const commandsKnown = ({ commands, language }: SuggestContext): readonly Known[] =>
  commands.map(({ name, description }) => known(`/${name} · ${description[language]}`, name, [name], 0))
