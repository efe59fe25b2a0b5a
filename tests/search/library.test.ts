import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/report/report.js'
import { createLibrary } from '../../src/search/library.js'
import type { Asker } from '../../src/search/asker.js'
import { makeLibrary, SANCTIONS, VOTE } from './made-library.js'
import { makeReport } from './made-report.js'

const library = makeLibrary(VOTE, SANCTIONS)
const [vote] = library.reports
const asker: Asker = { platform: 'slack', workspace: 'T1', channel: 'C1', admin: false, zone: 'UTC' }

describe('searching a library', () => {
  it('gives report, paragraph, sentence and highlights', async () => {
    const [hit] = await library.search('拒否権を行使', { limit: 5 })
    expect(hit).toMatchObject({ report: { id: 'vote' }, paragraph: { number: 2 }, sentence: 1 })
    expect(hit?.highlights.map(({ start, end }) => hit.paragraph.text.slice(start, end))).toEqual([
      '拒否権を行使',
    ])
  })

  it('finds a paragraph by its heading', async () => {
    const [hit] = await library.search('貿易', { limit: 1 })
    expect(hit?.paragraph.number).toBe(3)
    const hits = await library.search('採決', { limit: 9 })
    expect(hits.map(({ paragraph }) => paragraph.number).toSorted()).toEqual([1, 2])
  })

  it('searches only the reports asked for', async () => {
    expect(await library.search('ロシア', { limit: 9, reports: ['sanctions'] })).toEqual([])
    expect(await library.search('Russia', { limit: 9, reports: ['sanctions'] })).toHaveLength(1)
  })

  it('searches only the paragraphs asked for', async () => {
    const hits = await library.search('ロシア', {
      limit: 9,
      within: (report, { number }) => report === vote && number > 2,
    })
    expect(hits.map(({ paragraph }) => paragraph.number)).toEqual([3])
  })

  it('finds by other words, and highlights them', async () => {
    const [hit] = await library.search('veto', { limit: 1, also: ['拒否権'] })
    expect(hit?.paragraph.number).toBe(2)
    expect(hit?.highlights.map(({ start, end }) => hit.paragraph.text.slice(start, end))).toEqual(['拒否権'])
  })
})

describe('what an asker may see', () => {
  const mixed = makeLibrary(
    VOTE,
    { ...VOTE, id: 'private', visibleTo: ['slack:T2'] },
    { ...VOTE, id: 'ours', visibleTo: ['slack:T1/C1'] },
  )

  it.each<[string, Asker, readonly string[]]>([
    ['a channel', asker, ['vote', 'ours']],
    ['another channel', { ...asker, channel: 'C2' }, ['vote']],
    ['another workspace', { ...asker, workspace: 'T2' }, ['vote', 'private']],
    ['the console', { ...asker, platform: 'console' }, ['vote', 'private', 'ours']],
  ])('from %s is what the reports allow', async (_, who, ids) => {
    const seen = mixed.visibleTo(who)
    expect(seen.reports.map(({ id }) => id)).toEqual(ids)
    for (const query of ['ロシア', '"拒否権"', '否権を', 'シ']) {
      const hits = await seen.search(query, { limit: 99 })
      expect(new Set(hits.map(({ report }) => report.id))).toEqual(new Set(ids))
    }
  })

  it('does not grow again', async () => {
    const narrow = mixed.visibleTo({ ...asker, channel: 'C2' })
    expect(narrow.visibleTo({ ...asker, platform: 'console' }).reports).toHaveLength(1)
    expect(await narrow.search('ロシア', { limit: 99, reports: ['private'] })).toEqual([])
  })

  it('is all that a place may mean', () => {
    const at = { kind: 'text', paragraph: 1, sentences: null } as const
    const seen = mixed.visibleTo(asker)
    expect(seen.resolve({ report: 'private', hash: null, at })).toEqual({
      kind: 'no-report',
      report: 'private',
      nearest: ['vote', 'ours'],
    })
    expect(seen.resolve({ report: null, hash: null, at })).toMatchObject({
      kind: 'choices',
      choices: { length: 2 },
    })
  })
})

describe('the excerpts of a library', () => {
  it('are compared with the source', () => {
    const { report, source } = makeReport(VOTE)
    const [paragraph] = paragraphsOf(report)
    if (!paragraph) throw new Error('the made report has a paragraph')
    const changed = createLibrary({
      reports: [report],
      vocabulary: null,
      sources: new Map([['vote', source.replace('棄', '放')]]),
    })
    expect(changed.excerpt(report, paragraph, [1, 1]).text).toBe('米国が声明案を提出した。')
    expect(() => changed.excerpt(report, paragraph, [2, 2])).toThrow('vote:1.2')
    expect(() => changed.aroundCall(report, 'n1')).toThrow('vote:1.2')
    expect(changed.noteExcerpt(report, 'n2')?.text).toBe('安全保障理事会の公式記録による。')
  })
})
