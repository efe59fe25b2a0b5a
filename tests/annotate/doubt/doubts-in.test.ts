import { describe, expect, it } from 'vitest'
import { doubtsIn } from '../../../src/annotate/doubt/doubts-in.js'
import { unlistedNames } from '../../../src/annotate/doubt/unlisted-names.js'
import { readReview } from '../../../src/report/review/read-review.js'
import { renderDoubts } from '../../../src/platform/console/render-doubts.js'
import { inspectReports } from '../../../src/annotate/inspection.js'
import { loadGazetteer } from '../../../src/annotate/actors/gazetteer.js'
import { shipped } from '../../answer/opened.js'
import { readFileSync } from 'node:fs'
import { allOf, entryFor, readReviewed, unusedIn, vocabulary } from '../../reviewed.js'

const TODAY = '2026-11-27'
const SOURCE = readFileSync(new URL('../../../content/ru-korea-2017/source.txt', import.meta.url), 'utf8')
const ODD =
  '1. 序\n\n最初の文である1。次の文である2。また彼は3国連を動かした。最後の文である4。ゾルタン外相は8月35日と03/04/2017に反対した。反対した者は反対した。\n'

const plain = (readings: readonly object[]): readonly object[] =>
  readings.map((reading) => Object.fromEntries(Object.entries(reading).filter(([key]) => key !== 'review')))

describe('The readings by doubt', () => {
  const [report] = shipped.context.library.reports
  const doubts = report === undefined ? [] : doubtsIn(report, TODAY)

  it('begin with the most doubtful', () => {
    const weights = doubts.map(({ doubt }) => doubt)
    expect(weights.length).toBeGreaterThan(10)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(weights.every((weight) => weight > 0)).toBe(true)
  })

  it('hold what takes the month of its context, and not what states its date', () => {
    const refs = doubts.filter(({ doubt }) => doubt >= 3).map(({ at, words }) => `${at} ${words}`)
    expect(refs).toContain('ru-korea-2017:3.2 棄権した')
    expect(doubts.map(({ words }) => words)).not.toContain('2017年 4月 15日')
  })

  it.each([
    ['the shipped report', SOURCE],
    ['a report with doubtful calls, names and dates', ODD],
  ])('of %s are valid entries: pasted as they are, they change nothing and settle every doubt', (_, text) => {
    const read = readReviewed(text, '')
    const yaml = renderDoubts(inspectReports([read], [], { reviewOn: TODAY }))
    expect(readReview(yaml, 'a/review.yaml').warnings).toEqual([])
    const pasted = readReviewed(text, yaml)
    expect(unusedIn(pasted)).toEqual([])
    expect(doubtsIn(pasted, TODAY)).toEqual([])
    for (const kind of ['dates', 'actors', 'positions', 'figures'] as const)
      expect(plain(allOf(pasted, kind))).toEqual(plain(allOf(read, kind)))
  })

  it('name each kind of reading', () => {
    const kinds = new Set(doubtsIn(readReviewed(ODD, ''), TODAY).map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['call', 'name']))
  })

  it('leave out what an editor has had a say in', () => {
    const yaml = entryFor('棄権したが', 'checked: true')
    const words = doubtsIn(readReviewed(SOURCE, yaml), TODAY).map((each) => `${each.at} ${each.words}`)
    expect(words).not.toContain('a:3.2 棄権した')
  })
})

describe('Names in no list', () => {
  it('are rows for actors.yaml, under a placeholder for the state', () => {
    const names = unlistedNames(readReviewed(ODD, ''), vocabulary.gazetteer)
    expect(names).toMatchObject([{ at: 'a:1.5', words: 'ゾルタン外相' }])
    const row = names[0]?.row.replace('XX', 'HU') ?? ''
    const indented = row.replaceAll(/^/gmu, '  ')
    const gazetteer = loadGazetteer([{ file: 'actors.yaml', text: `actors:\n${indented}\n` }])
    expect(gazetteer.actors.has('HU')).toBe(true)
    expect(row).toContain('{ ja: "ゾルタン", en: "ゾルタン", office: ["外相"] }')
  })
})
