import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Delivery, DeliveryKey } from '../due/delivery.js'

/** The last claim of a store, kept beside it: a store that does not know it is an older copy. */
export interface LastClaim extends DeliveryKey {
  readonly attempt: number
  /** In milliseconds since 1970; files of earlier versions do not say. */
  readonly claimedAt?: number | null | undefined
}

/** What the file beside a store says; `missing` and `unreadable` say nothing. */
export type LastClaimRead = LastClaim | 'none' | 'missing' | 'unreadable'

/** The file of the last claim in a directory. */
export const lastClaimFileIn = (directory: string): string => path.join(directory, 'last-claim.json')

/** Reads the last claim from a file; `none`: there has been none. */
export function readLastClaim(file: string): LastClaimRead {
  try {
    return schema.parse(JSON.parse(fs.readFileSync(file, 'utf8'))) ?? 'none'
  } catch (error) {
    const isMissing = error instanceof Error && Reflect.get(error, 'code') === 'ENOENT'
    return isMissing ? 'missing' : 'unreadable'
  }
}

/** Writes the last claim: the old or the new one is there, whatever happens, and the new one when this returns. */
export function writeLastClaim(file: string, claim: Delivery | null): void {
  fs.renameSync(writeUnnamed(file, claim), file)
  syncDirectory(path.dirname(file))
}

/** Writes that there has been no claim, where another process has not written anything meanwhile. */
export function writeFirstClaim(file: string): void {
  const unnamed = writeUnnamed(file, null)
  try {
    fs.linkSync(unnamed, file)
  } catch (error) {
    if (!fs.existsSync(file)) throw error
  } finally {
    fs.rmSync(unnamed)
  }
  syncDirectory(path.dirname(file))
}

function writeUnnamed(file: string, claim: Delivery | null): string {
  const unnamed = `${file}.${randomUUID()}`
  const handle = fs.openSync(unnamed, 'w')
  try {
    fs.writeSync(handle, `${JSON.stringify(claim && lastClaimOf(claim))}\n`)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  return unnamed
}

const lastClaimOf = ({ place, note, date, part, attempt, claimedAt }: Delivery): LastClaim => ({
  place,
  note,
  date,
  part,
  attempt,
  claimedAt,
})

const schema = z
  .object({
    place: z.string(),
    note: z.string(),
    date: z.string(),
    part: z.number(),
    attempt: z.number(),
    claimedAt: z.number().nullish(),
  })
  .nullable()

/** Makes the new name durable; Windows has no such call, and needs none. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return
  const handle = fs.openSync(directory, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}
