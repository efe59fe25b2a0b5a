import { Temporal } from 'temporal-polyfill'
import type { CommandContext } from '../command.js'

/** Now, in milliseconds since 1970: by a platform's clock, else when the asker's day begins. */
export const nowOf = ({ ports, today, asker }: CommandContext): number =>
  ports?.now() ?? Temporal.PlainDate.from(today).toZonedDateTime(asker.zone).epochMilliseconds
