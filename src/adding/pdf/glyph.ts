import { multiply, type Matrix } from './matrix.js'

/** A character as it stands on a page. Lengths are in points; y grows downwards. */
export interface Glyph {
  readonly text: string
  /** Where it begins, along its line. */
  readonly x: number
  /** Its baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: FontInfo
  /** Whether its line runs neither from left to right nor, in vertical writing, downwards. */
  readonly isTurned: boolean
  /** Whether it stands, smaller, over the baseline of its line; known once its line is. */
  readonly isRaised: boolean
}

/** What of a font is of use here. */
export interface FontInfo {
  readonly name: string
  readonly isBold: boolean
  readonly isVertical: boolean
  /** What a glyph's width is multiplied by. */
  readonly unit: number
}

/** A glyph as pdf.js gives it. */
export interface RawGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly originalCharCode: number
}

/**
 * A glyph on its page.
 * @param map from the glyph's space, in which its size is 1, to the page
 * @param advance how far the next glyph is, in that space
 */
export function placeGlyph(text: string, advance: number, map: Matrix, font: FontInfo): Glyph {
  const [a, b, c, d, x, y] = map
  if (font.isVertical) {
    // Lines run downwards and follow each other to the left: they are read as if the page were turned.
    const size = Math.hypot(a, b)
    return {
      text,
      x: y,
      y: -x,
      width: Math.abs(advance * d),
      size,
      font,
      isTurned: Math.abs(b) > Math.abs(a) / 4,
      isRaised: false,
    }
  }
  const width = advance * Math.hypot(a, b)
  const isTurned = Math.abs(b) > Math.abs(a) / 4 || a < 0
  return { text, x, y, width: Math.abs(width), size: Math.hypot(c, d), font, isTurned, isRaised: false }
}

/** The map of a glyph at a place of the text space, with its font's size. */
export const mapAt = (
  outer: Matrix,
  text: Matrix,
  [x, y, width, height]: readonly [number, number, number, number],
): Matrix => multiply(multiply(outer, text), [width, 0, 0, height, x, y])
