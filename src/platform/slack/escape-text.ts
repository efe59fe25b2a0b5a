import { printableLine } from '../../answer/printable.js'

/** Words as a message's text holds them: the three characters that begin markup of Slack's are escaped. */
export const escapeText = (words: string): string =>
  printableLine(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
