import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Picture } from '../answer/picture/picture.js'
import { pictureSvg } from '../answer/picture/picture-svg.js'
import { createSubset, type Subset } from './subset-font.js'

/** Pixels of the picture to one of CSS: sharp on a phone's screen. */
const ZOOM = 2

/**
 * Draws a picture as PNG. The drawing is done in a thread of its own (libuv's), so that answers go on meanwhile; resvg
 * and the font are loaded when a picture is first drawn. resvg reads its font file anew for each line of text: it gets
 * one that holds the picture's own characters alone, which is read in no time.
 * @throws what resvg and the file system throw, also where the platform has no binary of resvg
 */
export async function drawPicture(picture: Picture, width?: number): Promise<Buffer> {
  const svg = pictureSvg(picture, width)
  const [{ renderAsync }, subset] = await Promise.all([import('@resvg/resvg-js'), loadFont()])
  const folder = await mkdtemp(path.join(tmpdir(), 'shutten-picture-'))
  try {
    const font = path.join(folder, 'font.ttf')
    await writeFile(font, subset(svg))
    const image = await renderAsync(svg, {
      font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans JP' },
      fitTo: { mode: 'zoom', value: ZOOM },
    })
    return image.asPng()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

let loading: Promise<Subset> | undefined

/** The one font, with its licence beside it, wherever the package is installed. */
function loadFont(): Promise<Subset> {
  const root = packageRoot(path.dirname(fileURLToPath(import.meta.url)))
  loading ??= readFile(path.join(root, 'fonts', 'NotoSansJP-Regular.ttf')).then(createSubset)
  loading.catch(() => (loading = undefined))
  return loading
}

const packageRoot = (folder: string): string =>
  existsSync(path.join(folder, 'package.json')) ? folder : packageRoot(path.dirname(folder))
