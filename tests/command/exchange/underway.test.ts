import { describe, expect, it } from 'vitest'
import { createUnderway } from '../../../src/command/exchange/underway.js'
import { within } from '../../../src/command/exchange/within.js'

const never = new Promise<never>(() => undefined)

describe('what is waited for', () => {
  it('is told where it comes in time, and is late where it does not', async () => {
    expect(await within(10_000, Promise.resolve('answer'))).toBe('answer')
    expect(await within(1, never)).toBe('late')
    await expect(within(10_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
  })
})

describe('what is being done', () => {
  it('is finished, also what begins meanwhile', async () => {
    const done: string[] = []
    const underway = createUnderway()
    const second = async (): Promise<void> => void done.push('second')
    const first = Promise.resolve().then(() => {
      done.push('first')
      underway.add(Promise.resolve().then(second))
    })
    underway.add(first)
    await underway.finish(10_000)
    expect(done).toEqual(['first', 'second'])
  })

  it('is not waited for longer than its time', async () => {
    const underway = createUnderway()
    underway.add(never)
    await expect(underway.finish(1)).resolves.toBeUndefined()
  })
})
