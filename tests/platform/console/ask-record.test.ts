import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { askRecord, askYes, type AskedRecord } from '../../../src/platform/console/ask-record.js'

const nothing: AskedRecord = { title: null, author: null, issued: null, url: null, visibleTo: null }

/** Answers each question as it is asked; after the last answer the input ends. */
function terminalOf(answers: readonly string[]): {
  input: PassThrough
  output: PassThrough
  shown: () => string
} {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const left = [...answers]
  let shown = ''
  output.on('data', (data: Buffer) => {
    shown += data.toString()
    if (!/[:\]] $/u.test(shown)) return
    const next = left.shift()
    if (next === undefined) input.end()
    else input.write(`${next}\n`)
  })
  return { input, output, shown: () => shown }
}

describe('the record that is asked for', () => {
  it('takes what is typed, and what is known where nothing is', async () => {
    const terminal = terminalOf(['', 'A. Sato、B. Mori', '2017-09', '', ''])
    expect(await askRecord('a.pdf', { ...nothing, title: 'Oil' }, terminal)).toEqual({
      title: 'Oil',
      author: ['A. Sato', 'B. Mori'],
      issued: '2017-09',
      url: null,
      visibleTo: null,
    })
  })

  it('is asked for again, with the reason, where an answer cannot be', async () => {
    const terminal = terminalOf(['Oil', '', 'last year', '2017', 'example.org', '', ''])
    expect(await askRecord('a.pdf', nothing, terminal)).toMatchObject({ issued: '2017', url: null })
    expect(terminal.shown()).toContain('That cannot be: Issued')
    expect(terminal.shown()).toContain('That cannot be: URL')
  })

  it('is none where the input ends', async () => {
    await expect(askRecord('a.pdf', nothing, terminalOf(['Oil']))).rejects.toThrow(/nothing more is changed/u)
    await expect(askYes('Remove?', terminalOf([]))).rejects.toThrow(/nothing more is changed/u)
  })
})
