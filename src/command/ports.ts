import type { Answer } from '../answer/answer.js'
import type { Language, Warning } from '../report/report.js'
import type { Asker } from '../search/asker.js'
import type { Schedule } from './schedule-ports.js'

/** A question that a button asks again. */
export interface StoredQuery {
  /** As they can be asked: `/stance russia april-2017`. */
  readonly words: string
  readonly language: Language
}

/** Questions that buttons ask again, kept for a month at least, also through a restart. */
export interface QueryStore {
  /** Keeps queries; each has a key of at most 16 letters of base64url, the same query always the same. */
  keep(queries: readonly StoredQuery[], now: number): Promise<readonly string[]>
  find(key: string): Promise<StoredQuery | null>
}

/** What channels and threads are remembered by. A place is `slack:T…/C…`, `discord:G…/C…`, a thread `slack:T…/C…/ts`. */
export interface PlaceStore {
  /** The language that a channel has been given; null: that of each question. */
  languageOf(place: string): Promise<Language | null>
  setLanguage(place: string, language: Language | null): Promise<void>
  /** The last question of a thread, as it can be asked. */
  lastQuestionOf(thread: string): Promise<string | null>
  rememberQuestion(thread: string, words: string, now: number): Promise<void>
}

/** Which events have been seen: platforms send some twice. */
export interface EventStore {
  /** Whether an event is seen for the first time; from now on it is known, for a day at least. */
  isFirst(id: string, now: number): Promise<boolean>
}

/** What is kept of each workspace that installed the app, by its place: `slack:T…`. It is sealed before it comes here. */
export interface InstallationStore {
  /** Null: there is none. */
  installationOf(place: string): Promise<string | null>
  /** All of them. */
  installations(): Promise<readonly Installation[]>
  keepInstallation(installation: Installation, now: number): Promise<void>
  /** Forgets one that was kept up to an instant: a later one is another. */
  forgetInstallation(place: string, until: number): Promise<void>
}

/** Something sealed, and the place that it belongs to. */
export interface Installation {
  readonly place: string
  readonly sealed: string
}

/** Everything that is kept between questions. */
export interface Store extends QueryStore, PlaceStore, EventStore, InstallationStore {
  /** Writes and reads back: throws where what is written cannot be relied on. */
  check(): Promise<void>
  close(): Promise<void>
}

/** Tells the administrators something. */
export interface Administrators {
  /** How many were told. */
  tell(text: string): Promise<number>
}

/** A connection of a platform, as `/status` shows it. */
export interface ConnectionState {
  readonly platform: 'slack' | 'discord'
  /** `socket 1`, `shard 0` */
  readonly name: string
  readonly isOpen: boolean
  /** Since when it is open or closed, in milliseconds since 1970. */
  readonly since: number
}

/** A kind of question: where it was asked, by which command it was answered, and how that ended. No word of anybody's. */
export interface QuestionKind {
  readonly platform: Asker['platform']
  readonly command: string
  readonly outcome: Answer['outcome']
}

/** Is told how long things took, as they happen. */
export interface Timings {
  answered(kind: QuestionKind, milliseconds: number): void
  /** A platform was told that its question has come. */
  acknowledged(platform: Asker['platform'], milliseconds: number): void
}

/** What has happened since the process started: `/status` and `/metrics` tell of the same counts. */
export interface Activity extends Timings {
  connection(state: ConnectionState): void
  /** A fault that somebody should know of; `code` is one of a few words, never what was asked. */
  failed(code: string): void
  read(): ActivitySnapshot
}

export interface ActivitySnapshot {
  readonly startedAt: number
  readonly connections: readonly ConnectionState[]
  /** How many questions of each kind. */
  readonly answered: readonly (QuestionKind & { readonly count: number })[]
  /** By code, and how often. */
  readonly faults: Readonly<Record<string, number>>
}

/** What commands with effects are handed besides what every command knows. */
export interface Ports {
  readonly places: PlaceStore
  readonly administrators: Administrators
  readonly activity: Activity
  /** Where notes are scheduled. */
  readonly schedule?: Schedule
  /** What is wrong with reports that could not be read. */
  readonly unread?: () => readonly Warning[]
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
}
