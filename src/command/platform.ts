import type { Logger } from 'pino'
import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import type { Picture } from '../answer/picture/picture.js'
import type { Command } from './command.js'
import type { Endpoint } from './endpoint.js'
import type { Ending } from './exchange/ending.js'
import type { Responder } from './exchange/responder.js'
import type { Turn } from './exchange/turns.js'
import type { Activity, EventStore, InstallationStore } from './ports.js'
import type { Sender } from './schedule-ports.js'

/** What every chat platform is handed by the root. */
export interface PlatformParts {
  readonly responder: Responder
  readonly commands: readonly Command[]
  /** The reports as they are now, for what is offered while somebody types; see `visibleTo`. */
  readonly library: () => Library<Vocabulary>
  readonly events: EventStore
  /** What is kept of the workspaces that installed the app. */
  readonly installations: InstallationStore
  /** Where connections and faults are told. */
  readonly activity: Activity
  /** The administrators' ids on this platform. */
  readonly admins: readonly string[]
  /** The IANA zone of those whose own is not known. */
  readonly zone: string
  readonly log: Logger
  /** The turn of the next answer: one after another in the whole process. */
  readonly turn: Turn
  /** How what this platform is answering ends with the process. */
  readonly ending: Ending
  /** Draws a picture as PNG; absent: answers have none. It may throw. */
  readonly draw?: (picture: Picture) => Promise<Buffer>
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
}

/** A chat platform that is connected. */
export interface Platform {
  readonly name: 'slack' | 'discord'
  /** Writes to one administrator; false: it could not be delivered. It never throws. */
  tell(user: string, text: string): Promise<boolean>
  readonly sender: Sender
  /** Where it is reached over HTTP; absent: nowhere. */
  readonly endpoints?: readonly Endpoint[]
  /** Takes nothing new, finishes what is being answered, and disconnects: within 10 seconds, or as many milliseconds as are left. */
  close(left?: number): Promise<void>
}

/** What a check of the settings found; `line` is one sentence for the administrator. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  readonly line: string
}
