import type { Warning } from './report.js'

/** A warning in one line, with its place named once: some messages begin with it. */
export const placedWarning = ({ at, message }: Pick<Warning, 'at' | 'message'>): string =>
  message.startsWith(at) ? message : `${at}: ${message}`
