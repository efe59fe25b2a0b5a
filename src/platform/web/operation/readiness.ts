import { within } from '../../../command/exchange/within.js'
import type { ConnectionState } from '../../../command/ports.js'

/** What says whether requests may be sent. */
export interface ReadinessParts {
  /** The platforms that are set up. */
  readonly configured: readonly string[]
  /** Those that have been opened. */
  readonly opened: () => readonly string[]
  readonly connections: () => readonly ConnectionState[]
  /** How many reports are served. */
  readonly reports: () => number
  /** Whether what is stored was found to be damaged. */
  readonly isDamaged: boolean
  /** Writes to the store and reads it back; it throws where that fails. */
  readonly check: () => Promise<void>
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
}

/** Whether requests may be sent. */
export interface Readiness {
  /** Why not, a sentence each; none: they may. */
  reasons(): Promise<readonly string[]>
  /** From now on, none. */
  drain(): void
  /** Whether somebody has asked lately, who has to be told before the process ends. */
  isWatched(): boolean
}

/** A store that says nothing for so long, in milliseconds, cannot be reached. */
const LONGEST_CHECK = 2_000
/** What the store said is told again for so long: whoever asks often does not make it write often. */
const KEPT = 5_000
/** A balancer asks more often than this. */
const LATELY = 60_000

/** Starts ready for whatever the parts say. */
export function createReadiness(parts: ReadinessParts): Readiness {
  const storeFault = createStoreCheck(parts)
  let isDraining = false
  let askedAt = -Infinity
  return {
    async reasons() {
      askedAt = parts.now()
      if (isDraining) return [DRAINING]
      const store = await storeFault()
      return isDraining ? [DRAINING] : [...reportFaults(parts), ...store, ...platformFaults(parts)]
    },
    drain() {
      isDraining = true
    },
    isWatched: () => parts.now() - askedAt < LATELY,
  }
}

const DRAINING = 'draining: the process is ending'

const reportFaults = ({ reports }: ReadinessParts): readonly string[] =>
  reports() > 0 ? [] : ['reports: none can be read']

/** One that is open and says nothing of connections has none: it is spoken to over HTTP. */
function platformFaults({ configured, opened, connections }: ReadinessParts): readonly string[] {
  return configured.flatMap((name) => {
    if (!opened().includes(name)) return [`${name}: not open`]
    const own = connections().filter(({ platform }) => platform === name)
    return own.length === 0 || own.some(({ isOpen }) => isOpen) ? [] : [`${name}: no connection is open`]
  })
}

function createStoreCheck({ isDamaged, check, now }: ReadinessParts): () => Promise<readonly string[]> {
  let last: { readonly at: number; readonly fault: Promise<readonly string[]> } | null = null
  const ask = async (): Promise<readonly string[]> => {
    const done = check().then(
      () => [],
      () => ['store: cannot be written to'],
    )
    const ended = await within(LONGEST_CHECK, done)
    return ended === 'late' ? ['store: cannot be reached'] : ended
  }
  return () => {
    if (isDamaged) return Promise.resolve(['store: damaged'])
    if (last === null || now() - last.at >= KEPT) last = { at: now(), fault: ask() }
    return last.fault
  }
}
