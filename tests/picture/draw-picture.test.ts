import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../src/picture/draw-picture.js'
import { createSubset } from '../../src/picture/subset-font.js'
import { readTables } from '../../src/picture/true-type.js'
import type { Bar, FiguresPicture } from '../../src/answer/picture/picture.js'

const withBars = (bars: readonly Bar[], title = ''): FiguresPicture => ({
  kind: 'figures',
  title,
  language: 'ja',
  charts: [{ title: '', bars }],
  left: '',
  alt: '',
})
const bar: Bar = { label: '', value: 1, amount: '' }
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('a picture as PNG', () => {
  it('has two pixels to one of CSS', async () => {
    const png = await drawPicture(withBars([bar]))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(sizeOf(png)[0]).toBe(960)
    expect(sizeOf(await drawPicture(withBars([bar]), 800))[0]).toBe(1600)
  })

  it.each(['ロシア', '崔龍海', 'Türkiye', '²', '〜'])('shows letters, not nothing: %s', async (label) => {
    const [blank, written, other] = await Promise.all([
      drawPicture(withBars([bar])),
      drawPicture(withBars([{ ...bar, label }])),
      drawPicture(withBars([{ ...bar, label: '\u{10fffd}' }])),
    ])
    expect(written.equals(blank)).toBe(false)
    expect(written.equals(other)).toBe(false)
  })
})

describe('a small font', () => {
  const file = readFileSync(new URL('../../fonts/NotoSansJP-Regular.ttf', import.meta.url))
  const glyphsIn = (font: Buffer): number => readTables(font).get('maxp')?.readUInt16BE(4) ?? 0

  it('holds the glyphs of its words, once each, and the one for what is missing', () => {
    const subset = createSubset(file)
    expect(glyphsIn(subset('ロシアロシア'))).toBe(4)
    expect(glyphsIn(subset(''))).toBe(1)
    expect(glyphsIn(subset('\u{10fffd}'))).toBe(1)
    expect(subset('ロシア').length).toBeLessThan(5_000)
  })

  it('holds what its glyphs are put together from', () => {
    const subset = createSubset(file)
    expect(glyphsIn(subset('ガ'))).toBeGreaterThanOrEqual(2)
  })
})
