import { readTables, writeTables, type Tables } from './true-type.js'

/** Makes small fonts out of a large one. */
export type Subset = (words: string) => Buffer

/** Reads a TrueType font with a `cmap` of format 12; what it yields holds the glyphs of some words, and no others. */
export function createSubset(file: Buffer): Subset {
  const tables = readTables(file)
  const glyphs = charactersOf(tableOf(tables, 'cmap'))
  return (words) => {
    const wanted = [...new Set(words)].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0
      const glyph = glyphOf(glyphs, code)
      return glyph === 0 ? [] : [{ code, glyph }]
    })
    const kept = withParts([0, ...wanted.map(({ glyph }) => glyph)], tables)
    const numberOf = new Map(kept.map((glyph, at) => [glyph, at]))
    const characters = wanted.map(({ code, glyph }) => ({ code, glyph: numberOf.get(glyph) ?? 0 }))
    const named = KEPT.flatMap((tag) => {
      const table = tables.get(tag)
      return table === undefined ? [] : [[tag, table] as const]
    })
    const changed = outlines(kept, numberOf, tables)
    return writeTables(new Map([...named, ...changed, ['cmap', writeCharacters(characters)]]))
  }
}

/** What a line of text needs besides its glyphs; how they move beside each other is left out. */
const KEPT = ['OS/2', 'name', 'post']

interface Range {
  readonly from: number
  readonly to: number
  readonly glyph: number
}

const tableOf = (tables: Tables, tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(0)

/** Which characters have which glyphs: sequential map groups, in order. */
function charactersOf(cmap: Buffer): readonly Range[] {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(4 + at * 8 + 4))
  const start = starts.find((each) => cmap.readUInt16BE(each) === 12)
  if (start === undefined) return []
  return Array.from({ length: cmap.readUInt32BE(start + 12) }, (_, at) => {
    const group = start + 16 + at * 12
    return { from: cmap.readUInt32BE(group), to: cmap.readUInt32BE(group + 4), glyph: cmap.readUInt32BE(group + 8) } // prettier-ignore
  })
}

/** 0: the font has none. */
function glyphOf(ranges: readonly Range[], code: number): number {
  const range = ranges.find(({ from, to }) => from <= code && code <= to)
  return range === undefined ? 0 : range.glyph + code - range.from
}

/** The outline of a glyph; empty for a space. */
function outlineOf(glyph: number, tables: Tables): Buffer {
  const [loca, glyf] = [tableOf(tables, 'loca'), tableOf(tables, 'glyf')]
  const isLong = tableOf(tables, 'head').readUInt16BE(50) === 1
  const place = (at: number): number => (isLong ? loca.readUInt32BE(at * 4) : loca.readUInt16BE(at * 2) * 2)
  return glyf.subarray(place(glyph), place(glyph + 1))
}

/** Glyphs with those that they are put together from. */
function withParts(glyphs: readonly number[], tables: Tables): readonly number[] {
  const kept = new Set(glyphs)
  for (const glyph of kept) {
    const outline = outlineOf(glyph, tables)
    for (const at of partsOf(outline)) kept.add(outline.readUInt16BE(at))
  }
  return [...kept]
}

const WORDS = 0x1
const SCALED = 0x8
const MORE = 0x20
const SCALED_BOTH = 0x40
const TURNED = 0x80

/** Where the numbers of its parts stand in an outline; none: it has its own contours. */
function partsOf(outline: Buffer): readonly number[] {
  const places: number[] = []
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return places
  let at = 10
  for (;;) {
    const flags = outline.readUInt16BE(at)
    places.push(at + 2)
    const scale = flags & TURNED ? 8 : flags & SCALED_BOTH ? 4 : flags & SCALED ? 2 : 0
    at += 4 + (flags & WORDS ? 4 : 2) + scale
    if (!(flags & MORE)) return places
  }
}

/** The tables of some glyphs, numbered anew in their order. */
function outlines(
  kept: readonly number[],
  numberOf: ReadonlyMap<number, number>,
  tables: Tables,
): readonly (readonly [string, Buffer])[] {
  const drawn = kept.map((glyph) => renumbered(outlineOf(glyph, tables), numberOf))
  const loca = Buffer.alloc((kept.length + 1) * 4)
  let end = 0
  drawn.forEach((outline, at) => loca.writeUInt32BE((end += outline.length), (at + 1) * 4))
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(tableOf(tables, tag)))
  head?.writeUInt16BE(1, 50)
  hhea?.writeUInt16BE(kept.length, 34)
  maxp?.writeUInt16BE(kept.length, 4)
  const changed = { head, hhea, maxp, loca, glyf: Buffer.concat(drawn), hmtx: widthsOf(kept, tables) }
  return Object.entries(changed).flatMap(([tag, table]) =>
    table === undefined ? [] : [[tag, table] as const],
  )
}

function renumbered(outline: Buffer, numberOf: ReadonlyMap<number, number>): Buffer {
  const copy = Buffer.concat([outline, Buffer.alloc(outline.length % 2)])
  for (const at of partsOf(outline)) copy.writeUInt16BE(numberOf.get(outline.readUInt16BE(at)) ?? 0, at)
  return copy
}

/** Each glyph's width and left edge; those after the last that has a width of its own have that one's. */
function widthsOf(kept: readonly number[], tables: Tables): Buffer {
  const hmtx = tableOf(tables, 'hmtx')
  const count = tableOf(tables, 'hhea').readUInt16BE(34)
  const widths = Buffer.alloc(kept.length * 4)
  kept.forEach((glyph, at) => {
    const own = Math.min(glyph, count - 1)
    const edge = glyph < count ? glyph * 4 + 2 : count * 4 + (glyph - count) * 2
    widths.writeUInt16BE(hmtx.readUInt16BE(own * 4), at * 4)
    widths.writeInt16BE(hmtx.readInt16BE(edge), at * 4 + 2)
  })
  return widths
}

/** A `cmap` of one subtable, of format 12, for all of Unicode. */
function writeCharacters(characters: readonly { readonly code: number; readonly glyph: number }[]): Buffer {
  const sorted = characters.toSorted((a, b) => a.code - b.code)
  const cmap = Buffer.alloc(12 + 16 + sorted.length * 12)
  cmap.writeUInt16BE(1, 2)
  cmap.writeUInt16BE(3, 4)
  cmap.writeUInt16BE(10, 6)
  cmap.writeUInt32BE(12, 8)
  cmap.writeUInt16BE(12, 12)
  cmap.writeUInt32BE(16 + sorted.length * 12, 16)
  cmap.writeUInt32BE(sorted.length, 24)
  sorted.forEach(({ code, glyph }, at) => {
    for (const [shift, value] of [code, code, glyph].entries()) cmap.writeUInt32BE(value, 28 + at * 12 + shift * 4) // prettier-ignore
  })
  return cmap
}
