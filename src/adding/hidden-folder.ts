import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { isId } from './report-id.js'

/** What is hidden: a report that is being written, one that gives way to it, or one that is being taken away. */
export type HiddenKind = 'adding' | 'replaced' | 'removing'

/** A folder that is no report (it begins with a dot, so that nobody sees half of one), and the process that hid it. */
export interface HiddenFolder {
  readonly name: string
  readonly kind: HiddenKind
  /** Of the report. */
  readonly id: string
  /** When it was hidden, in milliseconds. */
  readonly at: number
  /** Within which `pid` means a process; null: unknown. */
  readonly pids: string | null
  readonly pid: number
}

/** So long, in milliseconds, a folder is left alone of whose process nothing can be known: to work on it takes seconds. */
const LONGEST_WORK = 10 * 60_000

/** The name under which this process hides a folder of a report now. */
export const hiddenName = (kind: HiddenKind, id: string): string =>
  ['', kind, id, Date.now(), pidsHere() ?? 'unknown', process.pid].join('.')

/** Reads the name of a hidden folder; null: it is none. */
export function readHiddenName(name: string): HiddenFolder | null {
  const [, kind, id, at, pids, pid] =
    /^\.(adding|replaced|removing)\.([^.]+)\.(\d+)\.(unknown|[0-9a-f]{12})\.(\d+)$/u.exec(name) ?? []
  if (id === undefined || !isId(id)) return null
  return {
    name,
    kind: kind as HiddenKind,
    id,
    at: Number(at),
    pids: pids === undefined || pids === 'unknown' ? null : pids,
    pid: Number(pid),
  }
}

/**
 * Whether the process that hid a folder may still be at work on it. Where its number has a meaning here, it is at work as
 * long as a process has that number, however long that is (another may have got it meanwhile: then the folder stays, and
 * nothing is lost); its own number was given to it after the other's end, as a process looks before it hides anything.
 * Elsewhere, on another machine, in another container or before the machine was started again, only time can tell.
 */
export function isAtWork({ at, pids, pid }: HiddenFolder): boolean {
  if (pids === null || pids !== pidsHere()) return Math.abs(Date.now() - at) < LONGEST_WORK
  return pid !== process.pid && isRunning(pid)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else may not be signalled, but is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/**
 * Names what process numbers belong to. On Linux a start of the machine and a namespace (pid_namespaces(7)), as containers
 * may share the name of their host; elsewhere there are no containers, and the name will do.
 */
function pidsHere(): string | null {
  if (process.platform !== 'linux') return shortHash(hostname())
  try {
    return shortHash(
      readFileSync('/proc/sys/kernel/random/boot_id', 'utf8') + readlinkSync('/proc/self/ns/pid'),
    )
  } catch {
    return null
  }
}

const shortHash = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12)
