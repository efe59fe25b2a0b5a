import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { annotateDates } from '../../../src/annotate/dates/annotate-dates.js'
import { ISSUED } from './reading.js'

/** One case a line, as the head of each file says. */
const FIXTURES = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'dates')
const LINE = /^(?:(?<key>issued|year)=(?<value>\S*) \| )?(?<text>.+?) =>(?: (?<dates>.+))?$/u

describe.each(['ja', 'en'] as const)('the dates of the cases written in %s', (language) => {
  const lines = fs.readFileSync(path.join(FIXTURES, `cases-${language}.txt`), 'utf8').split('\n')

  test.each(lines.filter((line) => line !== '' && !line.startsWith('#')))('%s', (line) => {
    const { key, value, text = '', dates } = LINE.exec(line)?.groups ?? {}
    const passage = { text: text.replaceAll('⏎', '\n'), kind: 'paragraph' } as const
    const issued = key === 'issued' ? value : ISSUED
    const year = key === 'year' ? Number(value) : undefined
    const [read] = annotateDates([passage], { language, issued, year })
    const found = [
      ...(read?.mentions ?? []),
      ...(read?.unresolved ?? []).map((span) => ({ ...span, edtf: '?' })),
    ]
    const inOrder = found.toSorted((a, b) => a.start - b.start).map(({ edtf }) => edtf)
    expect(inOrder.join(', ')).toBe(dates ?? '')
  })
})
