import type { Hold } from '../command/schedule-ports.js'
import { ShuttenError } from '../errors.js'
import type { ScheduleParts } from './parts.js'
import { tellHold, tellNoticed } from './tell-administrators.js'
import { createTelling, type Telling } from './telling.js'
import type { Tick } from './tick.js'

/** Ticks that never throw. */
export interface Guard {
  run(): Promise<void>
  /** Whether the store could not be reached at the last tick. */
  isAway(): boolean
}

/**
 * Ticks where nothing speaks against it. A store that is away is logged once and asked again at the next tick; one
 * that is damaged holds all notes; the administrators are told once of what is held.
 */
export function createGuard(tick: Tick, parts: ScheduleParts): Guard {
  const { ledger, log, language } = parts
  const telling = createTelling(parts)
  const holding = createHolding(parts, telling)
  const away = createAway(log)
  const work = async (): Promise<void> => {
    await telling.again()
    const hold = await ledger.hold()
    if (hold !== null) return holding.tell(hold)
    await tellNoticed(await tick.run(), telling, language)
  }
  return {
    run: () => work().catch(holding.begin).then(away.isBack, away.failed),
    isAway: away.isAway,
  }
}

/** Whether the store could be reached at the last tick; that it changes is logged once, any other fault each time. */
interface Away extends Pick<Guard, 'isAway'> {
  readonly isBack: () => void
  readonly failed: (error: unknown) => void
}

function createAway(log: ScheduleParts['log']): Away {
  let isAway = false
  return {
    isAway: () => isAway,
    isBack() {
      if (isAway) log.info('the store is back')
      isAway = false
    },
    failed(error) {
      const was = isAway
      isAway = error instanceof ShuttenError
      if (!isAway) log.error({ err: error }, 'a tick failed')
      else if (!was) log.error({ err: error }, 'the store is away: no note is sent until it is back')
    },
  }
}

interface Holding {
  /** Holds all notes because of a damage. @throws any other error again */
  begin(error: unknown): Promise<void>
  /** Tells of a hold, once. */
  tell(hold: Hold): Promise<void>
}

function createHolding({ ledger, log, now, language }: ScheduleParts, telling: Telling): Holding {
  let told: number | null = null
  const tell = async (hold: Hold): Promise<void> => {
    if (told === hold.since) return
    told = hold.since
    log.error({ hold: hold.reason }, 'no note is sent until an administrator ends the hold')
    await tellHold(hold, telling, language)
  }
  return {
    tell,
    async begin(error) {
      if (!isDamage(error)) throw error
      log.error({ err: error }, 'the ledger is damaged')
      const hold = { reason: 'damaged', since: now() } as const
      await ledger.setHold(hold)
      await tell(hold)
    },
  }
}

const isDamage = (error: unknown): boolean => error instanceof ShuttenError && error.code === 'store-damaged'
