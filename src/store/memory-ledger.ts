import type { Hold, Ledger } from '../command/schedule-ports.js'
import { isClaim, type Delivery, type DeliveryKey, type DeliveryState } from '../due/delivery.js'

/** A ledger that lasts as long as the process: for tests, and where nothing is to be written. */
export function memoryLedger(): Ledger {
  const holding: Holding = { hold: null }
  return { ...deliveries(holding), ...passages(), ...settings(holding) }
}

/** Why nothing is claimed; null: it is. */
interface Holding {
  hold: Hold | null
}

const keyOf = ({ place, note, date, part }: DeliveryKey): string => [place, note, date, part].join('\n')
const isEnded = ({ state }: Delivery): boolean => ['posted', 'skipped', 'failed'].includes(state)
const isSame = (a: Delivery, b: Delivery): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

type Deliveries = Pick<Ledger, 'insert' | 'replace' | 'find' | 'recent' | 'counts' | 'prune'>

function deliveries(holding: Readonly<Holding>): Deliveries {
  const kept = new Map<string, Delivery>()
  const put = (row: Delivery): boolean => kept.set(keyOf(row), row).has(keyOf(row))
  return {
    insert(rows) {
      for (const row of rows) if (!kept.has(keyOf(row))) put(row)
      return Promise.resolve()
    },
    replace(before, after) {
      const found = kept.get(keyOf(before))
      const isFree = holding.hold === null || !isClaim(before, after)
      return Promise.resolve(isFree && found !== undefined && isSame(found, before) && put(after))
    },
    find: (key) => Promise.resolve(kept.get(keyOf(key)) ?? null),
    recent: (from) => Promise.resolve({ rows: recentOf([...kept.values()], from), damaged: [] }),
    counts: (from) => Promise.resolve(countsOf([...kept.values()].filter(({ dueAt }) => dueAt >= from))),
    prune(before) {
      const outdated = outdatedOf([...kept.values()], before)
      for (const row of outdated) kept.delete(keyOf(row))
      return Promise.resolve(outdated.length)
    },
  }
}

const recentOf = (rows: readonly Delivery[], from: number): readonly Delivery[] =>
  rows.filter((row) => !isEnded(row) || row.dueAt >= from).sort(inTime)

function countsOf(rows: readonly Delivery[]): Record<DeliveryState, number> {
  const counts = { due: 0, claimed: 0, posted: 0, uncertain: 0, skipped: 0, failed: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

function outdatedOf(rows: readonly Delivery[], before: number): readonly Delivery[] {
  const newest = Math.max(...rows.map(({ claimedAt }) => claimedAt ?? -Infinity))
  const isOld = ({ dueAt, claimedAt }: Delivery): boolean =>
    dueAt < before && (claimedAt === null || claimedAt < newest)
  return rows.filter((row) => isEnded(row) && isOld(row))
}

function inTime(a: Delivery, b: Delivery): number {
  if (a.dueAt !== b.dueAt) return a.dueAt - b.dueAt
  if (keyOf({ ...a, part: 0 }) === keyOf({ ...b, part: 0 })) return a.part - b.part
  return keyOf(a) < keyOf(b) ? -1 : 1
}

interface Passage {
  readonly place: string
  readonly delivery: string
  readonly hash: string
}

function passages(): Pick<Ledger, 'passages' | 'keepPassages' | 'dropPassages'> {
  const done = Promise.resolve()
  let kept: readonly Passage[] = []
  const deliveryOf = ({ note, date }: DeliveryKey): string => `${note}\n${date}`
  const isOf = (key: DeliveryKey, { place, delivery }: Passage): boolean =>
    place === key.place && delivery === deliveryOf(key)
  return {
    passages(place, but) {
      const others = kept.filter((each) => each.place === place && !isOf({ ...but, place }, each))
      return Promise.resolve(new Set(others.map(({ hash }) => hash)))
    },
    keepPassages(key, hashes) {
      kept = [...kept, ...hashes.map((hash) => ({ place: key.place, delivery: deliveryOf(key), hash }))]
      return done
    },
    dropPassages(key) {
      kept = kept.filter((each) => !isOf(key, each))
      return done
    },
  }
}

type Settings = Pick<Ledger, 'lastTick' | 'setLastTick' | 'hold' | 'setHold' | 'release' | 'dueFrom'>

function settings(holding: Holding): Settings {
  const done = Promise.resolve()
  let ticks = new Map<string, number>()
  let start = 0
  return {
    lastTick: (platform = '') => Promise.resolve(ticks.get(platform) ?? null),
    setLastTick(at, platforms = []) {
      for (const platform of ['', ...platforms]) ticks.set(platform, at)
      return done
    },
    hold: () => Promise.resolve(holding.hold),
    setHold(hold) {
      holding.hold = hold
      return done
    },
    dueFrom: () => Promise.resolve(start),
    release(at) {
      holding.hold = null
      ticks = new Map([['', at]])
      start = at
      return done
    },
  }
}
