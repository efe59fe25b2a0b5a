import { within } from '../../../command/exchange/within.js'
import type { Installations, Installed } from './installations.js'

/** A store that does not answer within so many milliseconds is away. */
const LONGEST_WAIT = 2_000

/** Installations that are still known while the store is away. */
export interface LastingInstallations extends Installations {
  /** Slack does not take a token: while the store is away, it is not used again. */
  drop(token: string): void
}

/** Knows what it read last of each workspace where the store fails or says nothing; `failed` is told of that. */
export function lastingInstallations(
  installations: Installations,
  failed: (error: unknown) => void,
  wait = LONGEST_WAIT,
): LastingInstallations {
  const last = new Map<string, Installed>()
  return {
    ...changingIn(last, installations),
    async of(workspace) {
      const read = await lastingly(installations.of(workspace), last.get(workspace), failed, wait)
      if (read === null || read === 'unreadable') last.delete(workspace)
      else last.set(workspace, read)
      return read
    },
    all: () => installations.all(),
    drop(token) {
      for (const [workspace, known] of last) if (known.token === token) last.delete(workspace)
    },
  }
}

const changingIn = (
  last: Map<string, Installed>,
  installations: Installations,
): Pick<Installations, 'keep' | 'forget'> => ({
  async keep(workspace, installed, now) {
    await installations.keep(workspace, installed, now)
    last.set(workspace, installed)
  },
  async forget(workspace, until) {
    last.delete(workspace)
    await installations.forget(workspace, until)
    // What was being read meanwhile is forgotten too.
    last.delete(workspace)
  },
})

/** Without something to use instead, it is waited for as long as it takes, and throws what it throws. */
async function lastingly<Value>(
  reading: Promise<Value>,
  instead: Value | undefined,
  failed: (error: unknown) => void,
  wait: number,
): Promise<Value> {
  if (instead === undefined) return reading
  const read = await within(
    wait,
    reading.then((value) => ({ value })),
  ).catch((error: unknown) => ({ error }))
  if (typeof read === 'object' && 'value' in read) return read.value
  failed(read === 'late' ? new Error('the store says nothing') : read.error)
  return instead
}
