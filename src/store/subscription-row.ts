import { z } from 'zod'
import type { SubscriptionRow } from '../database/tables.js'
import type { Subscription } from '../due/subscription.js'
import { checksumOf } from './checksum.js'

/** A subscription as it is stored. */
export function rowOfSubscription({ place, name, ...rest }: Subscription): SubscriptionRow {
  const settings = JSON.stringify(rest)
  return { place, name, settings, checksum: checksumOf([place, name, settings]) }
}

/** A row as it was written; null: it was changed from outside. */
export function subscriptionOf({ place, name, settings, checksum }: SubscriptionRow): Subscription | null {
  if (checksumOf([place, name, settings]) !== checksum) return null
  return { place, name, ...settingsSchema.parse(JSON.parse(settings)) }
}

const settingsSchema: z.ZodType<Omit<Subscription, 'place' | 'name'>> = z.object({
  subject: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('on-this-day') }),
    z.object({ kind: z.literal('digest') }),
    z.object({ kind: z.literal('watch'), words: z.string() }),
  ]),
  rhythm: z.discriminatedUnion('every', [
    z.object({ every: z.literal('day') }),
    z.object({ every: z.literal('week'), weekday: z.int() }),
    z.object({ every: z.literal('month'), day: z.int() }),
  ]),
  at: z.string(),
  zone: z.string(),
  language: z.enum(['en', 'ja']),
  reports: z.array(z.string()),
  onEmpty: z.enum(['quiet', 'heartbeat']),
  isRoundOnly: z.boolean(),
  leapDay: z.enum(['on-28-february', 'in-leap-years']),
  role: z.string().nullable(),
  isPaused: z.boolean(),
  since: z.number(),
})
