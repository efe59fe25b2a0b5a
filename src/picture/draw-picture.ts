import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Picture } from '../answer/picture/picture.js'
import { pictureSvg } from '../answer/picture/picture-svg.js'

/** Pixels of the picture to one of CSS: sharp on a phone's screen. */
const ZOOM = 2

/**
 * Draws a picture as PNG. The drawing is done in a thread of its own (libuv's), so that answers go on meanwhile; resvg
 * is loaded when a picture is first drawn.
 * @throws what resvg throws, also where the platform has no binary of it
 */
export async function drawPicture(picture: Picture, width?: number): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(pictureSvg(picture, width), {
    font: { fontFiles: [fontFile()], loadSystemFonts: false, defaultFontFamily: 'Noto Sans JP' },
    fitTo: { mode: 'zoom', value: ZOOM },
  })
  return image.asPng()
}

let found: string | undefined

/** The one font, with its licence beside it, wherever the package is installed. */
function fontFile(): string {
  found ??= path.join(
    packageRoot(path.dirname(fileURLToPath(import.meta.url))),
    'fonts',
    'NotoSansJP-Regular.ttf',
  )
  return found
}

const packageRoot = (folder: string): string =>
  existsSync(path.join(folder, 'package.json')) ? folder : packageRoot(path.dirname(folder))
