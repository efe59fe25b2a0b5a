import { createInterface, type Interface } from 'node:readline'
import type { Completion } from '../../command/complete.js'
import { isFarewell } from './conversation.js'
import type { History } from './history.js'

/** What the console talks through, and whom it talks to. */
export interface ConsoleParts {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly welcome: string
  /** Told to somebody who presses Ctrl-C on an empty line. */
  readonly leaveHint: string
  /** What is shown for a line that is not empty; it never throws. */
  readonly respond: (line: string) => Promise<string>
  readonly complete: (line: string) => readonly Completion[]
  readonly history: History
}

/** Talks on a terminal until its reader leaves: by exit, quit, :q, or Ctrl-D. */
export async function runConsole(parts: ConsoleParts): Promise<void> {
  const { input, output, welcome, history, respond } = parts
  output.write(`${welcome}\n\n`)
  const reader = openReader(parts)
  reader.on('history', (lines) => history.write(lines))
  reader.on('SIGINT', () => clearLine(reader, parts))
  reader.prompt()
  // Ctrl-D closes the reader while lines are still to be answered, and a closed one cannot prompt.
  let isOpen = true
  reader.once('close', () => (isOpen = false))
  let hasLeft = false
  for await (const line of reader) {
    hasLeft = isFarewell(line)
    if (hasLeft) break
    if (line.trim() !== '') output.write(`\n${await respond(line)}\n\n`)
    if (isOpen) reader.prompt()
  }
  // Ctrl-D leaves the prompt without a line end.
  if (!hasLeft) output.write('\n')
  reader.close()
  input.pause()
}

/**
 * A completer for readline: what may stand in place of the last word of a line. Words that go on from what was typed
 * come alone where there are any, as readline fills in what all have in common; a command needs no slash.
 */
export function completerOf(complete: ConsoleParts['complete']): (line: string) => [string[], string] {
  return (line) => {
    const lastWord = line.split(/\s/).at(-1) ?? ''
    const isCommand = line === lastWord && /^[a-z]/i.test(line)
    const values = isCommand
      ? complete(`/${line}`).map(({ value }) => value.replace(/^\//, ''))
      : complete(line).map(({ value }) => value)
    const goingOn = values.filter((value) => value.toLowerCase().startsWith(lastWord.toLowerCase()))
    return [goingOn.length > 0 ? goingOn : values, lastWord]
  }
}

function openReader({ input, output, history, complete }: ConsoleParts): Interface {
  return createInterface({
    input,
    output,
    terminal: true,
    prompt: 'shutten> ',
    history: history.read(),
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: completerOf(complete),
  })
}

/** Ctrl-C throws away what was typed, and nothing else. */
function clearLine(reader: Interface, { output, leaveHint }: ConsoleParts): void {
  const wasEmpty = reader.line === ''
  reader.write(null, { ctrl: true, name: 'e' })
  reader.write(null, { ctrl: true, name: 'u' })
  output.write(wasEmpty ? `^C\n${leaveHint}\n` : '\n')
  reader.prompt()
}
