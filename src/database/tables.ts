/** The tables by name. Instants are milliseconds since 1970. */
export interface Tables {
  readonly queries: QueryRow
  readonly places: PlaceRow
  readonly threads: ThreadRow
  readonly events: EventRow
}

/** A question that a button asks again. */
export interface QueryRow {
  readonly key: string
  readonly words: string
  readonly language: string
  readonly kept_at: number
}

/** What a channel has been set to. */
export interface PlaceRow {
  readonly place: string
  readonly language: string | null
}

/** The last question of a thread. */
export interface ThreadRow {
  readonly thread: string
  readonly words: string
  readonly asked_at: number
}

/** An event that a platform sent. */
export interface EventRow {
  readonly id: string
  readonly seen_at: number
}
