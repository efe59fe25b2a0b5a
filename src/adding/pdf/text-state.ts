import { foldGlyph } from './fold-glyph.js'
import { mapAt, placeGlyph, type FontInfo, type Glyph, type RawGlyph } from './glyph.js'
import { identity, multiply, type Matrix } from './matrix.js'

/** What a page's operators change, as ISO 32000 (9.3) has it. */
export interface TextState {
  /** From user space to the page. */
  map: Matrix
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
  font: FontInfo | null
  size: number
  characterSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

/** The state that a page begins with. */
export const firstState = (map: Matrix): TextState => ({
  map,
  textMatrix: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: null,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
})

/** Begins a line at an offset from the last one's beginning. */
export function moveText(state: TextState, x: number, y: number): void {
  state.x = state.lineX += x
  state.y = state.lineY += y
}

/** Begins lines at a place of their own. */
export function setTextMatrix(state: TextState, matrix: Matrix): void {
  state.textMatrix = matrix
  state.x = state.lineX = state.y = state.lineY = 0
}

/** Goes on within a form, whose space lies within the one before. */
export function transform(state: TextState, matrix: Matrix): void {
  state.map = multiply(state.map, matrix)
}

/** Shows glyphs; numbers among them move back, in thousandths. */
export function showText(state: TextState, shown: readonly (RawGlyph | number | null)[]): readonly Glyph[] {
  const { font, size } = state
  if (!font) return []
  return shown.flatMap((each): readonly Glyph[] => {
    if (each === null) return []
    if (typeof each === 'number') {
      advance(state, (font.isVertical ? each : -each) * size * 0.001)
      return []
    }
    const spacing = state.characterSpacing + (each.isSpace ? state.wordSpacing : 0)
    const length = each.width * font.unit * size
    const map = mapAt(state.map, state.textMatrix, [state.x, state.y + state.rise, size * state.scale, size])
    const text = foldGlyph(each.unicode, each.originalCharCode, font.name)
    const glyph = placeGlyph(text, size === 0 ? 0 : length / size, map, font)
    advance(state, length + spacing)
    return text === '' ? [] : [glyph]
  })
}

function advance(state: TextState, by: number): void {
  if (state.font?.isVertical) state.y -= by
  else state.x += by * state.scale
}
