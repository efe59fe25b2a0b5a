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
}

/**
 * Whether somebody may see a report that is visible to the places listed (`slack:T…[/C…]`, `discord:G…[/C…]`);
 * null is everyone. The console sees everything.
 */
export function maySee(asker: Asker, visibleTo: readonly string[] | null): boolean {
  if (visibleTo === null || asker.platform === 'console') return true
  return placesOf(asker).some((place) => visibleTo.includes(place))
}

function placesOf({ platform, workspace, channel }: Asker): readonly string[] {
  if (workspace === undefined) return []
  const whole = `${platform}:${workspace}`
  return channel === undefined ? [whole] : [whole, `${whole}/${channel}`]
}
