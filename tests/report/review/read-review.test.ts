import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Label } from '../../../src/annotate/annotations.js'
import { readReview } from '../../../src/report/review/read-review.js'
import { REVIEW_LABELS } from '../../../src/report/review/review-entry.js'

const signed = '  by: N. Mori\n  on: 2026-11-20\n'
const entry = (lines: string): string => `- words: 反対した\n${signed}${lines}`

describe('A review.yaml', () => {
  it.each([
    ['  checked: true', { kind: 'checked' }],
    [
      '  note: The record says otherwise.',
      { kind: 'note', text: 'The record says otherwise.', source: null },
    ],
    [
      '  note: { en: A, ja: 甲 }\n  source: S/PV.1',
      { kind: 'note', text: 'A', translations: { en: 'A', ja: '甲' }, source: 'S/PV.1' },
    ],
    ['  why: x\n  reject: figure', { kind: 'reject', what: 'figure' }],
    ['  why: x\n  date: 2017-04', { kind: 'date', edtf: '2017-04' }],
    ['  why: x\n  actor: RU', { kind: 'actor', actor: 'RU' }],
    ['  why: x\n  paragraph: begins', { kind: 'paragraph', begins: true }],
    ['  why: x\n  paragraph: continues', { kind: 'paragraph', begins: false }],
    ['  why: x\n  call: 4', { kind: 'call', label: '4', isCall: true }],
    ['  why: x\n  no-call: 20', { kind: 'call', label: '20', isCall: false }],
    ['  why: x\n  page: 007', { kind: 'page', page: '007' }],
    [
      '  why: x\n  position: { date: none, negated: false, target: none, about: 決議案, voice: expert, label: veto }',
      {
        kind: 'position',
        changes: {
          date: null,
          negated: false,
          target: null,
          about: '決議案',
          voice: 'expert',
          label: 'veto',
        },
      },
    ],
  ])('reads %j', (lines, revision) => {
    const { entries, warnings } = readReview(entry(lines), 'a/review.yaml')
    expect(warnings).toEqual([])
    expect(entries).toMatchObject([{ words: '反対した', by: 'N. Mori', on: '2026-11-20', revision }])
  })

  it.each([
    ['3', { paragraph: 3, sentences: null }],
    ['3.10', { paragraph: 3, sentences: [10, 10] }],
    ['12.2-4', { paragraph: 12, sentences: [2, 4] }],
  ])('reads the place %s as it is written', (at, place) => {
    expect(readReview(entry(`  checked: true\n  at: ${at}`), 'a').entries[0]?.at).toEqual(place)
  })

  it.each(['', '# nothing yet\n', '---\n# nothing\n', '\n\n'])('may hold nothing: %j', (text) => {
    expect(readReview(text, 'a')).toEqual({ entries: [], warnings: [] })
  })

  it('knows every label that a position may have', () => {
    const labels: Record<Label, true> = {
      support: true,
      oppose: true,
      veto: true,
      abstain: true,
      propose: true,
      state: true,
      condemn: true,
      demand: true,
      agree: true,
      meet: true,
      act: true,
    }
    expect(Object.keys(labels).toSorted()).toEqual([...REVIEW_LABELS].toSorted())
  })
})

describe('A fault in a review.yaml is one sentence with its line', () => {
  it.each([
    [`- by: N\n  on: 2026-11-20\n  checked: true`, 1, /^words: quote the words/u],
    [`- words: x\n  on: 2026-11-20\n  checked: true`, 1, /^by: say who/u],
    [`- words: x\n  by: N\n  checked: true`, 1, /^on: write the day/u],
    [`- words: x\n  by: N\n  on: 2026-02-30\n  checked: true`, 3, /^on: write a day/u],
    [entry('  checked: yes'), 4, /^checked: write true/u],
    [entry('  cheked: true'), 4, /^cheked: .*did you mean checked\?$/u],
    [entry('  why: x'), 1, /^say one thing/u],
    [entry('  checked: true\n  note: x'), 5, /^note: say one thing/u],
    [entry('  reject: position'), 4, /^reject: say why/u],
    [entry('  why: x\n  reject: everything'), 5, /^reject: write position, figure, date or actor/u],
    [entry('  why: x\n  date: April'), 5, /^date: write a date/u],
    [entry('  why: x\n  date: 2017-04-31'), 5, /^date: write a date/u],
    [entry('  why: x\n  position: { lable: veto }'), 5, /^position.lable: .*did you mean label\?$/u],
    [entry('  why: x\n  position: { label: refuse }'), 5, /^position.label: write support, /u],
    [entry('  why: x\n  position: {}'), 5, /^position: write what changes/u],
    [entry('  why: x\n  position: yes'), 5, /^position: write what changes/u],
    [entry('  why: x\n  paragraph: begins\n  at: 3.2'), 6, /^at: write occurrence/u],
    [entry('  checked: true\n  at: somewhere'), 5, /^at: write a paragraph/u],
    [entry('  checked: true\n  occurrence: 0'), 5, /^occurrence: write a number/u],
    [entry('  why: x\n  date: 2017\n  of: { actor: RU }'), 6, /^of: only a position/u],
    [entry('  checked: true\n  source: x'), 5, /^source: only a note/u],
    [entry('  note: { en: x }'), 4, /^note: write the note/u],
    ['- just words', 1, /^an entry begins with words/u],
    [`${entry('  checked: true')}\n- words: "open\n  by: x`, 6, /quote/u],
    ['words: x\nby: N', 1, /^this is no entry/u],
    ['entries:\n- words: x\n  by: N\n  on: 2026-01-01\n  checked: true', 1, /^this is no entry/u],
    [`${entry('  checked: true')}\n  by: again`, 5, /unique|duplicate/iu],
    ['- *nobody', 1, /alias|anchor/iu],
  ])('%j', (text, line, message) => {
    const { warnings } = readReview(text, 'a/review.yaml')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatchObject({ code: 'review-fault', at: `a/review.yaml:${line}` })
    expect(warnings[0]?.message).toMatch(message)
  })

  it('and leaves the other entries as they are', () => {
    const good = entry('  checked: true')
    const text = [good, '- words: "open', good, '- words: [', entry('  cheked: true'), good].join('\n')
    const { entries, warnings } = readReview(text, 'a/review.yaml')
    expect(entries.map(({ line }) => line)).toEqual([
      'a/review.yaml:1',
      'a/review.yaml:6',
      'a/review.yaml:15',
    ])
    expect(warnings.length).toBeGreaterThanOrEqual(3)
  })

  it('and never an exception, whatever the file holds', () => {
    const line = fc.constantFrom(
      '- words: x',
      '  by: N',
      '  on: 2026-11-20',
      '  checked: true',
      '- [',
      '  {a: *b}',
      '\t- "',
      '  !!js/regexp x',
      '---',
      '  note: |',
      'é：',
      '  date: 0000',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 12 })), { maxLength: 12 }), (lines) => {
        const { warnings } = readReview(lines.join('\n'), 'a/review.yaml')
        for (const { at, message } of warnings) {
          expect(at).toMatch(/^a\/review\.yaml:\d+$/u)
          expect(message).not.toBe('')
        }
      }),
      { numRuns: 150 },
    )
  })

  it('and many are named up to a hundred', () => {
    const { warnings, entries } = readReview('- words: x\n'.repeat(7000), 'a/review.yaml')
    expect(entries).toEqual([])
    expect(warnings).toHaveLength(102)
    expect(warnings.at(-1)?.message).toMatch(/^only 5000 entries are read/u)
  })
})
