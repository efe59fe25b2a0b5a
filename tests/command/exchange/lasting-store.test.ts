import { describe, expect, it } from 'vitest'
import { createActivity } from '../../../src/command/exchange/activity.js'
import { lastingStore } from '../../../src/command/exchange/lasting-store.js'
import { createResponder } from '../../../src/command/exchange/responder.js'
import type { Store } from '../../../src/command/ports.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { shipped, TODAY } from '../../answer/opened.js'

/** A store that can be taken away, and given back. */
function storeThatGoesAway() {
  const inner = memoryStore()
  const state = { isAway: false }
  const calls = Object.entries(inner).map(([name, call]) => [
    name,
    (...given: unknown[]): Promise<unknown> =>
      state.isAway ? Promise.reject(new Error('the store is away')) : Reflect.apply(call, inner, given),
  ])
  const store = Object.fromEntries(calls) as unknown as Store
  return { state, store }
}

describe('While the store is away', () => {
  it('answers go on without buttons, and have them again when it is back', async () => {
    const { state, store } = storeThatGoesAway()
    const activity = createActivity(0)
    const { library, commands } = shipped.context
    let now = 0
    const lasting = lastingStore(store, activity)
    const responder = createResponder({
      library: () => library,
      commands,
      store: lasting,
      ports: {
        places: lasting,
        administrators: { tell: () => Promise.resolve(0) },
        activity,
        now: () => (now += 60_000),
      },
      activity,
      secret: 'a secret of the tests',
      links: () => null,
      today: () => TODAY,
    })
    const asker = {
      platform: 'slack',
      workspace: 'T1',
      channel: 'C1',
      user: 'U1',
      admin: true,
      zone: 'UTC',
    } as const
    const ask = (words: string) => responder.respond({ act: { kind: 'asked', words }, asker })
    state.isAway = true
    const without = await ask('/stance russia april-2017')
    expect(without.answer.outcome).toBe('found')
    expect(without.buttons).toEqual([])
    expect(await lasting.isFirst('an event', 0)).toBe(true)
    expect(activity.read().faults).toEqual({ 'store-away': 3 })
    await expect(ask('/language ja')).rejects.toThrow('the store is away')
    state.isAway = false
    const again = await ask('/stance russia april-2017')
    expect(again.buttons.length).toBeGreaterThan(0)
  })

  it('nobody waits for one that does not answer', async () => {
    const never = (): Promise<never> => new Promise(() => undefined)
    const store = { ...memoryStore(), languageOf: never, keep: never, isFirst: never }
    const activity = createActivity(0)
    const lasting = lastingStore(store, activity, 1)
    expect(await lasting.languageOf('slack:T1/C1')).toBeNull()
    expect(await lasting.keep([{ words: '/reports', language: 'en' }], 0)).toEqual([])
    expect(await lasting.isFirst('an event', 0)).toBe(true)
    expect(activity.read().faults).toEqual({ 'store-away': 3 })
  })
})
