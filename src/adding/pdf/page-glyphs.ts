import './stand-in.js'
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FontInfo, Glyph, RawGlyph } from './glyph.js'
import { toMatrix, type Matrix } from './matrix.js'
import { firstState, moveText, setTextMatrix, showText, transform, type TextState } from './text-state.js'

/** So many glyphs on one page are no text that anybody reads. */
const mostGlyphs = 100_000

/** All glyphs of a page in the order of its content. */
export async function glyphsOf(page: PDFPageProxy): Promise<readonly Glyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const map = page.getViewport({ scale: 1 }).transform as unknown as Matrix
  const reading: Reading = { page, state: firstState(map), saved: [], glyphs: [], fonts: new Map() }
  for (const [index, operator] of fnArray.entries()) {
    if (reading.glyphs.length > mostGlyphs) break
    operators.get(operator)?.(reading, (argsArray[index] ?? []) as unknown[])
  }
  return reading.glyphs
}

interface Reading {
  readonly page: PDFPageProxy
  state: TextState
  readonly saved: TextState[]
  readonly glyphs: Glyph[]
  readonly fonts: Map<string, FontInfo>
}

type Operator = (reading: Reading, given: readonly unknown[]) => void

const set =
  (key: 'characterSpacing' | 'wordSpacing' | 'rise'): Operator =>
  ({ state }, [value]) => {
    state[key] = Number(value)
  }

const save: Operator = ({ state, saved }) => void saved.push({ ...state })
const restore: Operator = (reading) => {
  reading.state = reading.saved.pop() ?? reading.state
}
const show: Operator = ({ state, glyphs }, [shown]) =>
  void glyphs.push(...showText(state, shown as readonly (RawGlyph | number | null)[]))
const nextLine: Operator = ({ state }) => moveText(state, 0, -state.leading)

const operators: ReadonlyMap<number, Operator> = new Map<number, Operator>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, ({ state }, given) => transform(state, toMatrix(given))],
  [OPS.beginText, ({ state }) => setTextMatrix(state, [1, 0, 0, 1, 0, 0])],
  [OPS.setTextMatrix, ({ state }, given) => setTextMatrix(state, toMatrix(given))],
  [OPS.moveText, ({ state }, [x, y]) => moveText(state, Number(x), Number(y))],
  [
    OPS.setLeadingMoveText,
    ({ state }, [x, y]) => {
      state.leading = -Number(y)
      moveText(state, Number(x), Number(y))
    },
  ],
  [OPS.setLeading, ({ state }, [leading]) => void (state.leading = Number(leading))],
  [OPS.nextLine, nextLine],
  [OPS.setCharSpacing, set('characterSpacing')],
  [OPS.setWordSpacing, set('wordSpacing')],
  [OPS.setTextRise, set('rise')],
  [OPS.setHScale, ({ state }, [scale]) => void (state.scale = Number(scale) / 100)],
  [
    OPS.setFont,
    (reading, [id, size]) => {
      reading.state.font = fontOf(reading, String(id))
      reading.state.size = Number(size)
    },
  ],
  [OPS.showText, show],
  [OPS.showSpacedText, show],
  [OPS.paintFormXObjectBegin, paintForm],
  [OPS.paintFormXObjectEnd, restore],
])

function paintForm(reading: Reading, given: readonly unknown[]): void {
  save(reading, [])
  if (given[0]) transform(reading.state, toMatrix([given[0]]))
}

const boldName = /bold|black|heavy|CMBX|CMSSBX|-[DEHU]B?(?:-|$)|W[6-9]$/iu

function fontOf({ page, fonts }: Reading, id: string): FontInfo {
  const known = fonts.get(id)
  if (known) return known
  const raw = page.commonObjs.has(id) ? (page.commonObjs.get(id) as RawFont) : {}
  const name = raw.name ?? ''
  const isBold = raw.bold === true || raw.black === true || boldName.test(name)
  const font = { name, isBold, isVertical: raw.vertical === true, unit: raw.fontMatrix?.[0] ?? 0.001 }
  fonts.set(id, font)
  return font
}

interface RawFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
}
