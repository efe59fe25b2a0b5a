/** A TrueType font as its tables (OpenType 1.9, "Font file"). */
export type Tables = ReadonlyMap<string, Buffer>

const HEADER = 12
const RECORD = 16
const TRUE_TYPE = 0x00010000

/** The tables of a font file. */
export function readTables(file: Buffer): Tables {
  const records = Array.from({ length: file.readUInt16BE(4) }, (_, at) => HEADER + at * RECORD)
  return new Map(
    records.map((at) => {
      const start = file.readUInt32BE(at + 8)
      return [file.toString('latin1', at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12))]
    }),
  )
}

/** A font file of tables; its checksums are left at nothing, which readers of fonts do not look at. */
export function writeTables(tables: Tables): Buffer {
  const entries = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(HEADER + entries.length * RECORD)
  const power = Math.floor(Math.log2(entries.length))
  head.writeUInt32BE(TRUE_TYPE, 0)
  head.writeUInt16BE(entries.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE((entries.length - 2 ** power) * 16, 10)
  let start = head.length
  const parts = entries.map(([tag, table], at) => {
    head.write(tag, HEADER + at * RECORD, 'latin1')
    head.writeUInt32BE(start, HEADER + at * RECORD + 8)
    head.writeUInt32BE(table.length, HEADER + at * RECORD + 12)
    start += table.length + padding(table.length)
    return Buffer.concat([table, Buffer.alloc(padding(table.length))])
  })
  return Buffer.concat([head, ...parts])
}

/** Tables begin at a multiple of four. */
const padding = (length: number): number => (4 - (length % 4)) % 4
