import type { Outcome, Sighting } from '../../../src/command/schedule-ports.js'
import type { StorePlace } from '../../../src/store/open-stores.js'

/** What a worker is started with. */
export interface WorkerPlan {
  readonly place: StorePlace
  readonly owner: string
  /** When the first note falls. */
  readonly start: number
}

/** Where a process kills itself: at the n-th time in a tick that it comes to a step. */
export interface Kill {
  readonly step: string
  readonly nth: number
}

/** What the parent tells a worker. */
export type ToWorker =
  | { readonly kind: 'tick'; readonly now: number; readonly kill: Kill | null }
  | { readonly kind: 'answer'; readonly id: number; readonly value: Outcome | Sighting }

/** What a worker tells the parent. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ticked' }
  | { readonly kind: 'post'; readonly id: number; readonly place: string; readonly message: string }
  | { readonly kind: 'look'; readonly id: number; readonly place: string; readonly reference: string }
  | { readonly kind: 'held' }
  | { readonly kind: 'dies'; readonly step: string }

/** The steps of the protocol, before and after each of which a process may die. */
export const STEPS: readonly string[] = [
  'insert',
  'claim',
  'keep passages',
  'post',
  'confirm',
  'look',
  'postpone',
  'set tick',
].flatMap((step) => [`before ${step}`, `after ${step}`])

/** A note of every fourth channel is two messages. */
export const partsOf = (place: string): number => (Number(place.split('/C')[1]) % 4 === 0 ? 2 : 1)
