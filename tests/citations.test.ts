import { describe, expect, it } from 'vitest'
import { inspectReports } from '../src/annotate/inspection.js'
import type { Command, OptionType } from '../src/command/command.js'
import type { Excerpt } from '../src/search/excerpt.js'
import { CONTENT, excerptsOf, invented, shipped } from './answer/opened.js'
import { citationFaults, type Held } from './citation-faults.js'

/** What can be asked for in some reports. */
interface Askable {
  readonly actors: readonly string[]
  readonly periods: readonly string[]
  readonly places: readonly string[]
  readonly texts: readonly string[]
}

function askableIn({ reports }: Held): Askable {
  const paragraphs = reports.flatMap(({ id, sections }) =>
    sections.flatMap((section) => section.paragraphs.map((paragraph) => ({ ...paragraph, report: id }))),
  )
  const dates = paragraphs.flatMap(({ dates }) => dates.map(({ edtf }) => edtf))
  return {
    actors: [...new Set(paragraphs.flatMap(({ actors }) => actors.map(({ id }) => id)))],
    periods: [...new Set(dates.flatMap((edtf) => [edtf.slice(0, 4), edtf.slice(0, 7), edtf]))].filter(
      (period) => /^\d{4}(?:-\d\d){0,2}$/u.test(period),
    ),
    places: [
      ...paragraphs.flatMap(({ report, number, sentences }) => [
        `${report}:${number}`,
        ...sentences.map((_, index) => `${report}:${number}.${index + 1}`),
      ]),
      ...paragraphs.flatMap(({ report, footnotes }) => footnotes.map(({ id }) => `${report}:${id}`)),
    ],
    texts: paragraphs.flatMap(({ text, sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end).replaceAll(/["“”]/gu, '')),
    ),
  }
}

/** Every command with every actor and period, or with every place and text; a second actor is the next one. */
function linesFor({ name, options }: Command, askable: Askable): readonly string[] {
  const each = Object.entries(options)
  const has = (type: OptionType): boolean => each.some(([, option]) => option.type === type)
  const first = each.find(([, option]) => option.type === 'text' && option.required === true)?.[1]
  if (first !== undefined) {
    const words = first.complete === 'places' ? [...askable.places, ...askable.texts] : askable.texts
    return words.map((text) => `/${name} ${text}`)
  }
  const actors = has('actor') ? ['', ...askable.actors] : ['']
  const periods = has('period') ? ['', ...askable.periods] : ['']
  return actors.flatMap((actor, at) =>
    periods.map((period) => {
      const others = [actor, askable.actors[at % askable.actors.length] ?? '']
      const times = [period]
      const typed = each.map(([option, { type }]) => {
        const value = type === 'actor' ? others.shift() : type === 'period' ? times.shift() : ''
        return value ? ` ${option}:${value}` : ''
      })
      return `/${name}${typed.join('')}`
    }),
  )
}

describe.each([
  ['the shipped report', CONTENT.shipped, shipped],
  ['two reports in other layouts', CONTENT.invented, invented],
] as const)('Every excerpt of %s stands where its citation says', (_, directory, { ask, context }) => {
  const held: Held = { directory, ...inspectReports(context.library.reports) }
  const askable = askableIn(held)

  it.each(context.commands.map((command) => [command.name, command] as const))(
    'in /%s',
    async (_name, command) => {
      const faults: string[] = []
      let count = 0
      for (const line of linesFor(command, askable)) {
        const excerpts = excerptsOf(await ask(line))
        count += excerpts.length
        faults.push(...excerpts.flatMap((excerpt) => citationFaults(excerpt, held)))
      }
      expect(faults).toEqual([])
      const quotes = command.effects !== true && !['help', 'reports'].includes(command.name)
      expect(count > 0).toBe(quotes)
    },
  )

  it('whatever language it is asked in', async () => {
    for (const language of ['en', 'ja'] as const)
      for (const actor of askable.actors) {
        const excerpts = excerptsOf(await ask(`/stance actor:${actor}`, { language }))
        expect(excerpts.flatMap((excerpt) => citationFaults(excerpt, held))).toEqual([])
      }
  })
})

describe('The check of citations', () => {
  const held: Held = { directory: CONTENT.shipped, ...inspectReports(shipped.context.library.reports) }
  const changes: readonly (readonly [string, (excerpt: Excerpt) => Partial<Excerpt>])[] = [
    ['a word left out', ({ text }) => ({ text: text.replace('ロシア', '') })],
    ['a word put in', ({ text }) => ({ text: `${text}強く` })],
    [
      'the next sentence',
      ({ citation }) => ({ citation: { ...citation, at: { ...at(citation), sentences: [1, 1] } } }),
    ],
    [
      'another paragraph',
      ({ citation }) => ({ citation: { ...citation, at: { ...at(citation), paragraph: 4 } } }),
    ],
    [
      'another section',
      ({ citation }) => ({ citation: { ...citation, section: { ...citation.section, title: '結び' } } }),
    ],
    ['a note left out', ({ citation }) => ({ citation: { ...citation, footnotes: [] } })],
    [
      'another note',
      ({ citation }) => ({ citation: { ...citation, footnotes: [{ id: 'n9', label: '9' }] } }),
    ],
    ['pieces out of order', ({ source }) => ({ source: { ...source, pieces: source.pieces.toReversed() } })],
    ['a highlight outside', ({ text }) => ({ highlights: [{ start: 0, end: text.length + 1 }] })],
    ['another hash', ({ citation }) => ({ citation: { ...citation, hash: 'x' } })],
  ]

  it.each(changes)('finds %s', async (_, change) => {
    const [excerpt] = excerptsOf(await shipped.ask('/cite 3.5'))
    if (excerpt === undefined) throw new Error('no excerpt')
    expect(citationFaults(excerpt, held)).toEqual([])
    expect(citationFaults({ ...excerpt, ...change(excerpt) }, held)).not.toEqual([])
  })
})

function at({ at: place }: Excerpt['citation']): Extract<Excerpt['citation']['at'], { kind: 'text' }> {
  if (place.kind !== 'text') throw new Error('a note')
  return place
}
