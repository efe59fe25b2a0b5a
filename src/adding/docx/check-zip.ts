import { inflateRawSync } from 'node:zlib'
import { ShuttenError } from '../../errors.js'

/** What the files in a DOCX may have in all when they are unpacked. */
const mostBytes = 150 * 1024 * 1024
const mostFiles = 5000

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50
const encrypted = 1

/** A file in a ZIP file, as its directory says (PKWARE's APPNOTE, 4.3). */
interface Entry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly offset: number
}

/**
 * Unpacks every file of a ZIP file within limits, and forgets it: what then opens the file has none of its own.
 * @throws ShuttenError `source-unreadable` for one that is damaged, encrypted or grows too large
 * @returns the names of the files
 */
export function checkZip(bytes: Uint8Array, name: string): ReadonlySet<string> {
  const entries = entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name)
  let room = mostBytes
  for (const entry of entries) {
    if (entry.isEncrypted) throw unreadable(`${name} is encrypted; save it without a password.`)
    room -= sizeOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry, room, name)
    if (room < 0) throw unreadable(`${name} unpacks to more than 150 MB.`)
  }
  return new Set(entries.map((entry) => entry.name))
}

function entriesOf(file: Buffer, name: string): readonly Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== endOfDirectory) throw damaged(name)
  const count = file.readUInt16LE(end + 10)
  if (count > mostFiles) throw unreadable(`${name} holds more than ${mostFiles} files.`)
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== directoryEntry) throw damaged(name)
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset))
    const nameEnd = at + 46 + (nameLength ?? 0)
    entries.push({
      name: file.toString('utf8', at + 46, nameEnd),
      method: file.readUInt16LE(at + 10),
      isEncrypted: (file.readUInt16LE(at + 8) & encrypted) !== 0,
      packed: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    })
    at = nameEnd + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function sizeOf(file: Buffer, { method, packed, offset }: Entry, room: number, name: string): number {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localHeader) throw damaged(name)
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  if (start + packed > file.length) throw damaged(name)
  if (method === 0) return packed
  if (method !== 8) throw damaged(name)
  try {
    return inflateRawSync(file.subarray(start, start + packed), { maxOutputLength: room + 1 }).length
  } catch (error) {
    const isTooLarge = error instanceof RangeError
    throw isTooLarge ? unreadable(`${name} unpacks to more than 150 MB.`) : damaged(name)
  }
}

const damaged = (name: string): ShuttenError => unreadable(`${name} is damaged, or no DOCX.`)

const unreadable = (message: string): ShuttenError => new ShuttenError('source-unreadable', message)
