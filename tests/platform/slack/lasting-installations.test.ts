import { expect, it } from 'vitest'
import { createInstallations } from '../../../src/platform/slack/workspaces/installations.js'
import {
  lastingInstallations,
  type LastingInstallations,
} from '../../../src/platform/slack/workspaces/lasting-installations.js'
import { memoryStore } from '../../../src/store/memory-store.js'

const FIRST = { token: 'xoxb-1', botId: 'B1', botUser: 'U1' }
const away = new Error('the store is away')

/** Installations whose store can be taken away: it throws then, or says nothing. */
async function installed() {
  const store = memoryStore()
  let read = store.installationOf
  const sealed = createInstallations(
    { ...store, installationOf: (place) => read(place) },
    'a secret of the tests',
  )
  await sealed.keep('T1', FIRST, 0)
  const faults: unknown[] = []
  const lasting = lastingInstallations(sealed, (error) => void faults.push(error), 1)
  const take = (how: 'throws' | 'says nothing'): void => {
    read = () => (how === 'throws' ? Promise.reject(away) : new Promise(() => undefined))
  }
  return { lasting, faults, take, sealed }
}

it.each(['throws', 'says nothing'] as const)(
  'a workspace is known as it was read last while the store %s',
  async (how) => {
    const { lasting, faults, take } = await installed()
    expect(await lasting.of('T1')).toEqual(FIRST)
    expect(faults).toEqual([])
    take(how)
    expect(await lasting.of('T1')).toEqual(FIRST)
    expect(faults).toHaveLength(1)
  },
)

it('one that was just installed is known without being read', async () => {
  const { lasting, take } = await installed()
  await lasting.keep('T2', { ...FIRST, token: 'xoxb-2' }, 0)
  take('throws')
  expect(await lasting.of('T2')).toMatchObject({ token: 'xoxb-2' })
})

it('one that was never read fails as the store does', async () => {
  const { lasting, take } = await installed()
  take('throws')
  await expect(lasting.of('T1')).rejects.toBe(away)
})

it.each([
  ['removed the app', (lasting: LastingInstallations) => lasting.forget('T1', 1)],
  ['has a token that Slack does not take', (lasting: LastingInstallations) => lasting.drop('xoxb-1')],
])('one that %s is not known any more', async (_, change) => {
  const { lasting, take } = await installed()
  await lasting.of('T1')
  await change(lasting)
  take('throws')
  await expect(lasting.of('T1')).rejects.toBe(away)
})

it('one that was removed by another replica is not known any more', async () => {
  const { lasting, take, sealed } = await installed()
  await lasting.of('T1')
  await sealed.forget('T1', 1)
  expect(await lasting.of('T1')).toBeNull()
  take('throws')
  await expect(lasting.of('T1')).rejects.toBe(away)
})
