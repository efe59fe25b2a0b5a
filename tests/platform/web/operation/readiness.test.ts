import { describe, expect, it } from 'vitest'
import { createReadiness, type ReadinessParts } from '../../../../src/platform/web/operation/readiness.js'

const SOCKET = { platform: 'slack', name: 'socket 1', isOpen: true, since: 0 } as const

/** Parts of a process that may be sent requests, with a clock that stands still. */
function ready(given: Partial<ReadinessParts> = {}) {
  const clock = { now: 0 }
  const parts: ReadinessParts = {
    configured: ['slack', 'discord'],
    opened: () => ['slack', 'discord'],
    connections: () => [SOCKET, { ...SOCKET, platform: 'discord', name: 'shard 0' }],
    reports: () => 1,
    isDamaged: false,
    check: () => Promise.resolve(),
    now: () => clock.now,
    ...given,
  }
  return { clock, readiness: createReadiness(parts) }
}

describe('A process may be sent requests', () => {
  it('where nothing speaks against it', async () => {
    expect(await ready().readiness.reasons()).toEqual([])
  })

  it.each<[that: string, given: Partial<ReadinessParts>]>([
    [
      'one of two sockets is open',
      { connections: () => [SOCKET, { ...SOCKET, name: 'socket 2', isOpen: false }] },
    ],
    ['a platform has no connections, as over HTTP', { connections: () => [] }],
    ['no platform is set up', { configured: [], opened: () => [], connections: () => [] }],
  ])('where %s', async (_, given) => {
    expect(await ready(given).readiness.reasons()).toEqual([])
  })

  it.each<[that: string, given: Partial<ReadinessParts>, reasons: readonly string[]]>([
    ['no report is read', { reports: () => 0 }, ['reports: none can be read']],
    ['the store is damaged', { isDamaged: true }, ['store: damaged']],
    [
      'the store takes nothing',
      { check: () => Promise.reject(new Error('postgres://shutten:secret@db')) },
      ['store: cannot be written to'],
    ],
    ['a platform is not open yet', { opened: () => ['slack'] }, ['discord: not open']],
    [
      'all connections of a platform are lost',
      { connections: () => [{ ...SOCKET, isOpen: false }] },
      ['slack: no connection is open'],
    ],
    [
      'several things are wrong',
      { reports: () => 0, isDamaged: true, opened: () => [] },
      ['reports: none can be read', 'store: damaged', 'slack: not open', 'discord: not open'],
    ],
  ])('not where %s', async (_, given, reasons) => {
    expect(await ready(given).readiness.reasons()).toEqual(reasons)
  })

  it('not from the moment on that it drains, whatever else is wrong', async () => {
    const { readiness } = ready({ reports: () => 0 })
    readiness.drain()
    expect(await readiness.reasons()).toEqual(['draining: the process is ending'])
  })

  it('not where it drains while the store is asked', async () => {
    let answer: () => void = () => undefined
    const { readiness } = ready({ check: () => new Promise((resolve) => (answer = resolve)) })
    const asked = readiness.reasons()
    readiness.drain()
    answer()
    expect(await asked).toEqual(['draining: the process is ending'])
  })
})

describe('Whoever asks often', () => {
  it('does not make it write to the store each time', async () => {
    let checks = 0
    const { clock, readiness } = ready({ check: () => Promise.resolve(void (checks += 1)) })
    await Promise.all([readiness.reasons(), readiness.reasons(), readiness.reasons()])
    expect(checks).toBe(1)
    clock.now = 5_000
    await readiness.reasons()
    expect(checks).toBe(2)
  })

  it('has to be told before the process ends; who has not asked for a minute has not', async () => {
    const { clock, readiness } = ready()
    expect(readiness.isWatched()).toBe(false)
    await readiness.reasons()
    expect(readiness.isWatched()).toBe(true)
    clock.now = 60_000
    expect(readiness.isWatched()).toBe(false)
  })
})
