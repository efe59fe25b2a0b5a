import { fork, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { referenceOf } from '../../../src/due/delivery.js'
import { openStores } from '../../../src/store/open-stores.js'
import type { Ledger } from '../../../src/command/schedule-ports.js'
import { subscription } from '../../store/made-rows.js'
import { createChannel, type Channel } from './channel.js'
import type { KillStore, Misfortune } from './kill-store.js'
import { partsOf, STEPS, type FromWorker, type ToWorker, type WorkerPlan } from './messages.js'

/** How much is to be done to how many notes. */
export interface KillOptions {
  /** It is removed in the end. */
  readonly store: KillStore
  readonly places: number
  readonly days: number
  readonly processes: number
  /** Which share of the processes is given a step to die at. */
  readonly deadly: number
  readonly seed: number
  /** Called after each day, with what was done so far. */
  readonly progress?: (figures: KillFigures) => void
}

export interface KillFigures {
  readonly notes: number
  readonly messages: number
  readonly kills: number
  /** How often a process died at each step; `in the air`: killed from outside while it was sending. */
  readonly steps: ReadonlyMap<string, number>
  /** How often what befell the store. */
  readonly misfortunes: ReadonlyMap<string, number>
  /** Messages that stand in no channel; and those that stand there more than once. */
  readonly lost: number
  readonly doubled: number
  /** Rows that did not end as posted. */
  readonly unended: number
  /** Processes that took the store for a copy. */
  readonly held: number
}

const DAY = 86_400_000
const START = Date.UTC(2027, 0, 1)
/** How much time passes between ticks, and how many a day there are at most. */
const BETWEEN = 61_000
const MOST_TICKS = 200

/** Kills processes at every step while they post notes, and counts what stands in the channels afterwards. */
export async function runKills(options: KillOptions): Promise<KillFigures> {
  const { store, ledger, subscriptions } = await openStores(options.store.ownPlace, () => START)
  const places = Array.from({ length: options.places }, (_each, index) => `slack:T1/C${String(index)}`)
  for (const place of places)
    await subscriptions.addSubscription(subscription({ place, at: '00:01', zone: 'UTC', since: START }))
  const program = await buildWorker()
  const crew = createCrew(program, options)
  try {
    for (let day = 0; day < options.days; day += 1) {
      await runDay(START + day * DAY, ledger, crew)
      options.progress?.(await figuresOf(places, day + 1, ledger, crew))
    }
    return await figuresOf(places, options.days, ledger, crew)
  } finally {
    crew.end()
    await store.close()
    await options.store.remove()
    fs.rmSync(program, { force: true })
  }
}

async function runDay(day: number, ledger: Ledger, crew: Crew): Promise<void> {
  for (let tick = 1; tick <= MOST_TICKS; tick += 1) {
    const now = day + tick * BETWEEN
    await crew.tick(now)
    const { rows } = await ledger.recent(day)
    if (rows.length > 0 && rows.every(({ state }) => state === 'posted')) return
  }
}

async function figuresOf(
  places: readonly string[],
  days: number,
  ledger: Ledger,
  crew: Crew,
): Promise<KillFigures> {
  const dates = Array.from({ length: days }, (_each, day) =>
    new Date(START + day * DAY).toISOString().slice(0, 10),
  )
  const counts = places.flatMap((place) =>
    dates.flatMap((date) =>
      Array.from({ length: partsOf(place) }, (_each, index) => {
        const key = { place, note: 'on-this-day', date, part: index + 1 }
        return crew.channel.counts.get(`${place} ${referenceOf(key)}`) ?? 0
      }),
    ),
  )
  const { rows } = await ledger.recent(0)
  return {
    notes: places.length * days,
    messages: counts.length,
    kills: [...crew.steps.values()].reduce((sum, count) => sum + count, 0),
    steps: crew.steps,
    misfortunes: crew.misfortunes,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
    unended: rows.filter(({ state }) => state !== 'posted').length,
    held: crew.held(),
  }
}

/** The processes that are at work. */
interface Crew {
  readonly channel: Channel
  readonly steps: ReadonlyMap<string, number>
  readonly misfortunes: ReadonlyMap<string, number>
  readonly held: () => number
  /** Starts processes for those that died, and lets all tick at the same time, until each has, or is dead. */
  tick(now: number): Promise<void>
  end(): void
}

/** The worker as one file: it starts four times as fast. Packages are found from where it stands. */
async function buildWorker(): Promise<string> {
  const root = path.join(import.meta.dirname, '..', '..', '..')
  const outfile = path.join(root, 'node_modules', '.cache', 'shutten', `worker-${String(process.pid)}.mjs`)
  await build({
    entryPoints: [path.join(import.meta.dirname, 'worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql', 'pg', 'pino'],
    outfile,
    logLevel: 'error',
  })
  return outfile
}

function createCrew(program: string, { store, processes, deadly, seed }: KillOptions): Crew {
  const random = randomFrom(seed)
  const channel = createChannel(random)
  const steps = new Map<string, number>()
  const misfortunes = new Map<string, number>()
  const alive = new Map<number, ChildProcess>()
  let befalling = nothingBefalls()
  let started = 0
  let held = 0
  let now = START
  const receive = (child: ChildProcess, message: FromWorker): void => {
    if (message.kind === 'held') held += 1
    if (message.kind === 'dies') count(steps, message.step)
    if (message.kind === 'look')
      tell(child, {
        kind: 'answer',
        id: message.id,
        value: channel.lookFor(message.place, message.reference),
      })
    if (message.kind !== 'post') return
    befalling.posted()
    const { outcome, kills } = channel.receive(message.place, message.message, now)
    if (kills && child.kill('SIGKILL')) count(steps, 'in the air')
    else if (outcome !== null) tell(child, { kind: 'answer', id: message.id, value: outcome })
  }
  const start = async (number: number): Promise<void> => {
    started += 1
    const plan: WorkerPlan = {
      place: store.placeOf(number),
      owner: `process ${String(started)}`,
      start: now,
    }
    const child = fork(program, [JSON.stringify(plan)], { execArgv: [] })
    child.on('message', (message: FromWorker) => receive(child, message))
    child.on('disconnect', () => alive.delete(number))
    await heard(child, 'ready')
    if (child.connected) alive.set(number, child)
  }
  const letTick = (child: ChildProcess): Promise<void> => {
    const step = STEPS[Math.floor(random() * STEPS.length)] ?? ''
    const kill = random() < deadly ? { step, nth: 1 + Math.floor(random() ** 2 * MOST_PASSED) } : null
    const ticked = heard(child, 'ticked')
    tell(child, { kind: 'tick', now, kill })
    return ticked
  }
  return {
    channel,
    steps,
    misfortunes,
    held: () => held,
    async tick(at) {
      now = at
      channel.arrive(now)
      const all = Array.from({ length: processes }, (_each, number) => number)
      await Promise.all(all.filter((number) => !alive.has(number)).map(start))
      const misfortune = store.misfortune(random)
      if (misfortune !== null) count(misfortunes, misfortune.name)
      befalling = misfortune === null ? nothingBefalls() : befalls(misfortune, random)
      await Promise.all([...alive.values()].map(letTick))
      await befalling.end()
    },
    end() {
      for (const child of alive.values()) child.kill('SIGKILL')
    },
  }
}

const count = (counts: Map<string, number>, key: string): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

/** A misfortune as it happens, in the middle of what is posted. */
interface Befalling {
  posted(): void
  end(): Promise<void>
}

const nothingBefalls = (): Befalling => ({ posted: () => undefined, end: () => Promise.resolve() })

/** It begins when some messages of a tick have been posted, at the latest after the tick. */
function befalls({ begin, end }: Misfortune, random: () => number): Befalling {
  let left = Math.floor(random() ** 2 * MOST_PASSED)
  let beginning: Promise<void> | null = null
  return {
    posted() {
      left -= 1
      if (left < 0) beginning ??= begin()
    },
    async end() {
      await (beginning ?? begin())
      await end()
    },
  }
}

/** A process dies at most so often later than at the first time that it comes to a step. */
const MOST_PASSED = 8

function tell(child: ChildProcess, message: ToWorker): void {
  if (child.connected) child.send(message, () => undefined)
}

/** Until a process has said something, or has died and all that it said was heard. */
function heard(child: ChildProcess, kind: FromWorker['kind']): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      child.off('message', listen).off('disconnect', end)
      resolve()
    }
    const listen = (message: FromWorker): void => {
      if (message.kind === kind) end()
    }
    child.on('message', listen).on('disconnect', end)
    if (!child.connected) end()
  })
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
