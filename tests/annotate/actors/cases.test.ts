import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import { gazetteer } from './shipped-gazetteer.js'

const file = new URL('../../fixtures/actors/cases.txt', import.meta.url)
const LINE = /^(?<text>.+?) =>(?: (?<ids>.+))?$/u

describe('states, bodies and people in short texts', () => {
  const lines = readFileSync(file, 'utf8').split('\n')

  test.each(lines.filter((line) => line !== '' && !line.startsWith('#')))('%s', (line) => {
    const { text = '', ids } = LINE.exec(line)?.groups ?? {}
    const found = findActors(text, gazetteer).map(({ id }) => id)
    expect(found.join(' ')).toBe(ids ?? '')
  })
})

describe('every state', () => {
  const names = (['ja', 'en'] as const).flatMap((language) =>
    Array.from(gazetteer.actors.values(), ({ id, name }) => [name[language], id] as const),
  )

  test.each(names)('%s is %s by the name that is shown', (name, id) => {
    expect(findActors(`${name}, `, gazetteer).map((mention) => mention.id)).toEqual([id])
  })
})
