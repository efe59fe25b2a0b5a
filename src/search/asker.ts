/** Who asks, and where. */
export interface Asker {
  readonly platform: 'console' | 'slack' | 'discord' | 'web'
  /** Slack's team (`T…`) or Discord's guild (`G…` or its number). */
  readonly workspace?: string
  readonly channel?: string
  readonly user?: string
  readonly admin: boolean
  /** An IANA time zone. */
  readonly zone: string
  /** Ids of the reports that are shown to whoever asks, as a signed link does. */
  readonly shown?: readonly string[]
}

/** A report as far as it says who may see it: `slack:T…[/C…]`, `discord:G…[/C…]`; null is everyone. */
interface Guarded {
  readonly id: string
  readonly record: { readonly visibleTo: readonly string[] | null }
}

/** Whether somebody may see a report. The console sees everything. */
export function maySee(asker: Asker, { id, record: { visibleTo } }: Guarded): boolean {
  if (visibleTo === null || asker.platform === 'console' || asker.shown?.includes(id) === true) return true
  return placesOf(asker).some((place) => visibleTo.includes(place))
}

function placesOf({ platform, workspace, channel }: Asker): readonly string[] {
  if (workspace === undefined) return []
  const whole = `${platform}:${workspace}`
  return channel === undefined ? [whole] : [whole, `${whole}/${channel}`]
}
