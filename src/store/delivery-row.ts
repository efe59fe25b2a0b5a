import { z } from 'zod'
import type { DeliveryRow } from '../database/tables.js'
import type { Delivery, DeliveryKey } from '../due/delivery.js'
import { checksumOf } from './checksum.js'

/** A row of the ledger as it is stored. */
export function rowOfDelivery(delivery: Delivery): DeliveryRow {
  const row = {
    place: delivery.place,
    note: delivery.note,
    date: delivery.date,
    part: delivery.part,
    state: delivery.state,
    due_at: delivery.dueAt,
    not_before: delivery.notBefore,
    attempt: delivery.attempt,
    owner: delivery.owner,
    claimed_at: delivery.claimedAt,
    lease_until: delivery.leaseUntil,
    payload: delivery.payload,
    message_id: delivery.messageId,
    reason: delivery.reason,
  }
  return { ...row, checksum: checksumOf(Object.values(row)) }
}

/** A row as it was written; `damaged`: it was changed from outside. */
export function deliveryOf(row: DeliveryRow): Delivery | 'damaged' {
  const read = schema.safeParse(row)
  if (!read.success) return 'damaged'
  return rowOfDelivery(read.data).checksum === row.checksum ? read.data : 'damaged'
}

/** What can still be read of a damaged row. */
export const describeKey = ({ place, note, date, part }: DeliveryKey): string =>
  [place, note, date, part].map(String).join(' ')

const schema = z
  .object({
    place: z.string(),
    note: z.string(),
    date: z.string(),
    part: z.number(),
    state: z.enum(['due', 'claimed', 'posted', 'uncertain', 'skipped', 'failed']),
    due_at: z.number(),
    not_before: z.number(),
    attempt: z.number(),
    owner: z.string().nullable(),
    claimed_at: z.number().nullable(),
    lease_until: z.number().nullable(),
    payload: z.string().nullable(),
    message_id: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .transform((row): Delivery => ({
    place: row.place,
    note: row.note,
    date: row.date,
    part: row.part,
    state: row.state,
    dueAt: row.due_at,
    notBefore: row.not_before,
    attempt: row.attempt,
    owner: row.owner,
    claimedAt: row.claimed_at,
    leaseUntil: row.lease_until,
    payload: row.payload,
    messageId: row.message_id,
    reason: row.reason,
  }))
