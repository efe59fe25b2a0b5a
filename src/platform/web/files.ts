import { createHash } from 'node:crypto'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'

/** A file that every page uses; its address changes with what it holds. */
export interface File {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** All files of the pages. */
export const FILES: readonly File[] = [
  { name: 'style.css', type: 'text/css; charset=utf-8', text: STYLE },
  { name: 'reader.js', type: 'text/javascript; charset=utf-8', text: SCRIPT },
]

const addressOf = (name: string, text: string): string =>
  `${name}?v=${createHash('sha256').update(text).digest('hex').slice(0, 8)}`

/** Where the style is, from the first page. */
export const STYLE_PATH = addressOf('style.css', STYLE)
/** Where the script is, from the first page. */
export const SCRIPT_PATH = addressOf('reader.js', SCRIPT)
