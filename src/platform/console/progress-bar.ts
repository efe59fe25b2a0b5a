/** Draws how far work is on one line of a terminal. */
export interface ProgressBar {
  readonly draw: (done: number, of: number) => void
  /** Takes the bar away. */
  readonly clear: () => void
}

const WIDTH = 30

/** A bar with words before it; where nobody watches, it draws nothing. */
export function createProgressBar(words: string, output: NodeJS.WriteStream): ProgressBar {
  if (!output.isTTY) return { draw: () => undefined, clear: () => undefined }
  return {
    draw(done, of) {
      const full = Math.round((WIDTH * done) / Math.max(1, of))
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
      output.write(`\r\u001b[2K${words} ${bar} ${done}/${of}`)
    },
    clear: () => output.write('\r\u001b[2K'),
  }
}
