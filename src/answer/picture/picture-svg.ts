import { figuresSvg } from './figures-svg.js'
import type { Picture } from './picture.js'
import { timelineSvg } from './timeline-svg.js'

/** The width of a picture that is read on a phone as well, in pixels of CSS. */
export const PHONE_WIDTH = 480

/**
 * A picture as SVG: text, bars and points alone, with no script, no style, no address, and all words escaped.
 * @param width in pixels of CSS, from 320; the height follows
 */
export function pictureSvg(picture: Picture, width: number = PHONE_WIDTH): string {
  return picture.kind === 'timeline' ? timelineSvg(picture, width) : figuresSvg(picture, width)
}
