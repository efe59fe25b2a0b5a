import type { ReaderLinks } from '../../../src/answer/reader-link.js'
import type { Act, Request } from '../../../src/command/exchange/act.js'
import { createActivity } from '../../../src/command/exchange/activity.js'
import { createResponder, type Responder } from '../../../src/command/exchange/responder.js'
import type { Reply } from '../../../src/command/exchange/reply.js'
import type { Store } from '../../../src/command/ports.js'
import type { Asker } from '../../../src/search/asker.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { shipped, TODAY } from '../../answer/opened.js'

/** A chat platform's day, with everything that a test wants to look at. */
export interface Asking {
  readonly responder: Responder
  readonly store: Store
  /** What the administrators were told. */
  readonly told: string[]
  /** Moves the clock, in milliseconds. */
  readonly wait: (milliseconds: number) => void
  readonly say: (
    act: Act,
    more?: Partial<Omit<Request, 'act' | 'asker'>> & { asker?: Partial<Asker> },
  ) => Promise<Reply>
}

/** Somebody in a channel of a Slack workspace. */
export const SOMEBODY: Asker = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  user: 'U1',
  admin: false,
  zone: 'Asia/Tokyo',
}

/** Opens a responder over some reports, with a clock that stands still. */
export function openAsking(
  { context } = shipped,
  secret = 'a secret of the tests',
  links: ReaderLinks = () => null,
): Asking {
  const store = memoryStore()
  const told: string[] = []
  const start = Date.parse(`${TODAY}T03:00:00Z`)
  let now = start
  const activity = createActivity(start)
  const responder = createResponder({
    library: () => context.library,
    commands: context.commands,
    store,
    activity,
    ports: {
      places: store,
      administrators: { tell: (text) => Promise.resolve(told.push(text)) },
      activity,
      now: () => now,
    },
    secret,
    links,
    today: () => TODAY,
  })
  return {
    responder,
    store,
    told,
    wait: (milliseconds) => {
      now += milliseconds
    },
    say: (act, { asker, ...more } = {}) => {
      now += 3_000
      return responder.respond({ act, asker: { ...SOMEBODY, ...asker }, ...more })
    },
  }
}

/** Somebody types words. */
export const asks = (words: string): Act => ({ kind: 'asked', words })

/** Somebody presses a button of a reply. */
export function presses({ buttons }: Reply, action: string, at = 0): Act {
  const button = buttons.filter((each) => each.action === action)[at]
  if (button === undefined)
    throw new Error(`no button ${action} among ${buttons.map((each) => each.action).join(', ')}`)
  return { kind: 'pressed', id: button.id, by: 'Mori' }
}
