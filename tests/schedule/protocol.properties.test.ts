import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../src/command/schedule-ports.js'
import { referenceOf } from '../../src/due/delivery.js'
import type { TickedSchedule } from '../../src/schedule/create-schedule.js'
import { memoryLedger } from '../../src/store/memory-ledger.js'
import { subscription } from '../store/made-rows.js'
import { DAY, HOUR } from './fake-calendar.js'
import { makeSchedule, NOW, type Made } from './made-schedule.js'
import type { Behaviour } from './recording-channel.js'

/** What happens, one after the other. */
type Event =
  | { readonly kind: 'passes'; readonly minutes: number }
  | { readonly kind: 'ticks'; readonly process: number }
  | { readonly kind: 'tick together' }
  | { readonly kind: 'misbehaves'; readonly how: Behaviour }
  | { readonly kind: 'is blind for a while' }
  | { readonly kind: 'fails'; readonly at: number }
  | { readonly kind: 'restarts'; readonly process: number }

const PROCESSES = 3
const process = fc.nat({ max: PROCESSES - 1 })
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('passes' as const), minutes: fc.constantFrom(0.5, 1, 2, 4, 30, 300) }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('ticks' as const), process }) },
  fc.record({ kind: fc.constant('tick together' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('misbehaves' as const),
      how: fc.constantFrom<Behaviour>('lost', 'gone', 'later', 'throws', 'hangs', 'hangs after it posted'),
    }),
  },
  fc.record({ kind: fc.constant('is blind for a while' as const) }),
  // The store fails, and so the process goes no further: as if it had died there.
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fails' as const), at: fc.nat({ max: 12 }) }) },
  fc.record({ kind: fc.constant('restarts' as const), process }),
)

/** A ledger that fails once, some calls from now; before or after the call did what it does. */
interface Failing {
  readonly ledger: Ledger
  failIn(calls: number): void
}

function failing(ledger: Ledger): Failing {
  let left = Infinity
  const call = async (name: keyof Ledger, given: readonly unknown[]): Promise<unknown> => {
    left -= 1
    if (left === 0) throw new Error('away before it was done')
    const done: unknown = await Reflect.apply(ledger[name], ledger, given)
    left -= 1
    if (left === 0) throw new Error('away after it was done')
    return done
  }
  const names = Object.keys(ledger) as (keyof Ledger)[]
  const wrapped = Object.fromEntries(
    names.map((name) => [name, (...given: unknown[]) => call(name, given)]),
  ) as unknown as Ledger
  return { ledger: wrapped, failIn: (calls) => void (left = calls + 1) }
}

async function run(events: readonly Event[], parts: number): Promise<Made> {
  const { ledger, failIn } = failing(memoryLedger())
  const made = makeSchedule({ ledger })
  made.channel.parts = parts
  for (const name of ['one', 'two'])
    await made.subscriptions.addSubscription(subscription({ name, at: '00:10', zone: 'UTC', since: NOW }))
  const start = (): TickedSchedule => made.another({ owner: String(Math.random()) })
  const processes = Array.from({ length: PROCESSES }, start)
  const tick = (index: number): Promise<void> => processes[index]?.tick() ?? Promise.resolve()
  const happen = async (given: Event): Promise<void> => {
    switch (given.kind) {
      case 'passes':
        made.clock.now += given.minutes * 60_000
        return
      case 'ticks':
        return tick(given.process)
      case 'tick together':
        await Promise.all(processes.map((each) => each.tick()))
        return
      case 'misbehaves':
        made.channel.next(given.how)
        return
      case 'is blind for a while':
        made.channel.blind = !made.channel.blind
        return
      case 'fails':
        failIn(given.at)
        return
      case 'restarts':
        processes[given.process] = start()
    }
  }
  for (const each of events) await happen(each)
  failIn(Infinity)
  made.channel.blind = false
  for (let ticks = 0; ticks < 40; ticks += 1) {
    made.clock.now += 4 * 60_000
    await tick(ticks % PROCESSES)
  }
  return made
}

describe('whatever happens', () => {
  it('no message stands in a channel twice, and none is missing that is not accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 5, maxLength: 40 }),
        fc.constantFrom(1, 2),
        async (events, parts) => {
          const made = await run(events, parts)
          const references = made.channel.posted.map(({ reference }) => reference)
          expect(new Set(references).size).toBe(references.length)
          const { rows } = await made.ledger.recent(0)
          const notes = new Set(rows.map(({ note }) => note).filter((note) => !note.startsWith('missed/')))
          if (made.clock.now >= NOW + HOUR / 6) expect([...notes].sort()).toEqual(['one', 'two'])
          for (const row of rows) expect(['posted', 'uncertain', 'due', 'skipped']).toContain(row.state)
          const open = rows.filter(({ state }) => state === 'due')
          const heldNotes = rows
            .filter(({ state }) => state === 'uncertain')
            .map(({ note, date }) => note + date)
          for (const { note, date } of open) expect(heldNotes).toContain(note + date)
          const listed = made.channel.posted
            .map(({ text }) => text)
            .filter((text) => text.startsWith('missed'))
          for (const { state, note, date } of rows)
            if (state === 'skipped') expect(listed.join()).toContain(`${note} ${date}`)
          const standing = rows.filter((row) => references.includes(referenceOf(row)))
          expect(standing).toHaveLength(references.length)
          // What is held may stand in the channel or not: nobody could look.
          for (const { state } of standing) expect(['posted', 'uncertain']).toContain(state)
          for (const row of rows.filter(({ state }) => state === 'posted')) expect(standing).toContain(row)
          expect(made.clock.now - NOW).toBeLessThan(30 * DAY)
        },
      ),
      { numRuns: 150 },
    )
  })
})
