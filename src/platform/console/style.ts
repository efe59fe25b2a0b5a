/** How words stand out on a terminal. */
export type Style = 'bold' | 'dim' | 'underline'

/** Words in a style: with the terminal's codes (ECMA-48, SGR) where colour is wanted, else as they are. */
export function styled(words: string, style: Style, colour: boolean): string {
  if (!colour || words === '') return words
  const [on, off] = CODES[style]
  return `\u001b[${on}m${words}\u001b[${off}m`
}

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
}
