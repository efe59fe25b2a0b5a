import { printable } from '../printable.js'

/** What stands in a picture, as SVG. */
export type Svg = string

type Attributes = Readonly<Record<string, string | number>>

/** An element; its attributes and texts are escaped, so that nothing a report wrote becomes markup. */
export function element(name: string, attributes: Attributes, inside: Svg = ''): Svg {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`)
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** Words that are shown as they are. */
export const escaped = (words: string): Svg =>
  printable(words).replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The colours of pictures: on a card of their own, so that they are the same in the light and in the dark. */
export const COLOURS = {
  card: '#ffffff',
  ink: '#1c2733',
  quiet: '#566573',
  grid: '#e3e8ee',
  mark: '#1f5fae',
  fill: '#cfe0f5',
  fall: '#f3d3c8',
  fallMark: '#b4451f',
} as const

/** How words are set. */
export interface Lettering {
  readonly size: number
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Words on a base line. */
export function text(words: string, x: number, y: number, lettering: Lettering): Svg {
  const { size, fill = COLOURS.ink, anchor = 'start' } = lettering
  return element(
    'text',
    { x, y, 'font-size': size, fill, ...(anchor !== 'start' && { 'text-anchor': anchor }) },
    escaped(words),
  )
}

/** A whole picture. */
export function document(width: number, height: number, alt: string, inside: Svg): Svg {
  const size = { width, height, viewBox: `0 0 ${rounded(width)} ${rounded(height)}` }
  const named = { role: 'img', 'aria-label': alt, 'font-family': 'Noto Sans JP, sans-serif' }
  const card = element('rect', { width, height, fill: COLOURS.card })
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...named }, card + inside)
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10)
