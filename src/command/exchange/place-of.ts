import type { Asker } from '../../search/asker.js'

/** The channel that somebody asks in, as stores know it; null: there is none. */
export const placeOf = ({ platform, workspace, channel }: Asker): string | null =>
  channel === undefined ? null : `${platform}:${workspace ?? 'direct'}/${channel}`
