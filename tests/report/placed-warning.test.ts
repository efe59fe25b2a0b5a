import { describe, expect, it } from 'vitest'
import { placedWarning } from '../../src/report/placed-warning.js'

describe('a warning in one line', () => {
  it.each([
    ['a/report.yaml:2', 'a/report.yaml:2: title: is missing', 'a/report.yaml:2: title: is missing'],
    ['a:3.2', '1980年代 is no day', 'a:3.2: 1980年代 is no day'],
    ['a', 'a could not be read (EACCES).', 'a could not be read (EACCES).'],
  ])('at %s names its place once', (at, message, line) => {
    expect(placedWarning({ at, message })).toBe(line)
  })
})
