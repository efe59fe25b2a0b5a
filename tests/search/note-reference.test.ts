import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.js'
import { noteReferenceOf } from '../../src/search/note-reference.js'
import { sampleRecord } from '../report/sample-record.js'

/** A report of nothing but notes, each called once. */
function reportWith(notes: readonly string[]): ReturnType<typeof readReport> {
  const calls = notes.map((_, index) => `Words[^${index + 1}].`).join(' ')
  const text = [calls, ...notes.map((note, index) => `[^${index + 1}]: ${note}`)].join('\n\n')
  return readReport(text, sampleRecord, { format: 'markdown' })
}

const SMITH = 'John Smith, *Oil and War* (London, 2004), p. 3.'
const JONES = 'Ann Jones, *Trade* (Paris, 2001), p. 9.'

describe('a note that refers to another', () => {
  it.each<[what: string, notes: readonly string[], words: string, label: string | null]>([
    ['同上 is the one before', ['外務省『青書』2017年。', '同上、15頁。'], '同上', '1'],
    ['同上 of 同上 is the first', ['外務省『青書』2017年。', '同上。', '同上、7頁。'], '同上', '1'],
    ['同書 is the one before', ['外務省『青書』2017年。', '同書、15頁。'], '同書', '1'],
    ['ibid. is the one before', [SMITH, 'Ibid., p. 7.'], 'Ibid.', '1'],
    ['id. is the one before', [SMITH, 'Id. at 7.'], 'Id.', '1'],
    [
      'ibid. after several sources is not certain',
      [`${SMITH.replace('.', '')}; ${JONES}`, 'Ibid., p. 7.'],
      'Ibid.',
      null,
    ],
    ['ibid. in the first note leads nowhere', ['Ibid., p. 7.'], 'Ibid.', null],
    ['supra note 1 is the first', [SMITH, JONES, 'Smith, supra note 1, at 5.'], 'supra note 1', '1'],
    [
      '前掲注1 is the first',
      ['外務省『青書』2017年。', '防衛省『白書』2016年。', '前掲注1、5頁。'],
      '前掲注1',
      '1',
    ],
    ['op. cit. is by its author', [SMITH, JONES, 'Smith, op. cit., p. 8.'], 'op. cit.', '1'],
    [
      '前掲 is by the title quoted',
      ['外務省「海外の安全と対話」2017年。', '防衛省「日本の防衛」。', '前掲 外務省「海外の安全と対話」'],
      '前掲',
      '1',
    ],
    [
      '前掲書 is by its author',
      ['山田太郎『海の道』2010年。', '鈴木花子『陸の道』2011年。', '山田、前掲書、8頁。'],
      '前掲書',
      '1',
    ],
    [
      'op. cit. of an author of two works is not certain',
      [SMITH, 'John Smith, Gas (1999).', 'Smith, op. cit., p. 8.'],
      'op. cit.',
      null,
    ],
    ['op. cit. of nobody named before is not certain', [JONES, 'Smith, op. cit., p. 8.'], 'op. cit.', null],
  ])('%s', (_, notes, words, label) => {
    const report = reportWith(notes)
    const last = report.notes.at(-1)
    const found = last && noteReferenceOf(report, last)
    expect(found?.words).toBe(words)
    expect(found?.note?.label ?? null).toBe(label)
  })

  it.each([SMITH, '同盟の歴史については別稿で述べる。', 'Idaho Statesman, 3 May 2001.', '同じ資料による。'])(
    'is none where it says %s',
    (note) => {
      const report = reportWith([JONES, note])
      expect(report.notes[1] && noteReferenceOf(report, report.notes[1])).toBeNull()
    },
  )
})
