/** The tables by name. Instants are milliseconds since 1970. */
export interface Tables {
  readonly queries: QueryRow
  readonly places: PlaceRow
  readonly threads: ThreadRow
  readonly events: EventRow
  readonly subscriptions: SubscriptionRow
  readonly deliveries: DeliveryRow
  readonly passages: PassageRow
  readonly settings: SettingRow
  readonly installations: InstallationRow
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

/** A subscription: its settings as JSON. */
export interface SubscriptionRow {
  readonly place: string
  readonly name: string
  readonly settings: string
  readonly checksum: string
}

/** A row of the ledger, as `Delivery` says. */
export interface DeliveryRow {
  readonly place: string
  readonly note: string
  readonly date: string
  readonly part: number
  readonly state: string
  readonly due_at: number
  readonly not_before: number
  readonly attempt: number
  readonly owner: string | null
  readonly claimed_at: number | null
  readonly lease_until: number | null
  readonly payload: string | null
  readonly message_id: string | null
  readonly reason: string | null
  readonly checksum: string
}

/** A passage that a channel has been sent. */
export interface PassageRow {
  readonly place: string
  readonly note: string
  readonly date: string
  readonly hash: string
  readonly checksum: string
}

/** A value by its name. */
export interface SettingRow {
  readonly name: string
  readonly value: string
  readonly checksum: string
}

/** What is kept of a workspace, encrypted. */
export interface InstallationRow {
  readonly place: string
  readonly sealed: string
  readonly kept_at: number
}
