import { createInterface } from 'node:readline'
import { isFarewell } from './conversation.js'

/**
 * Answers one command a line until the input ends. Resolves to how many lines asked something: 0 where the input was
 * closed at once.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  respond: (line: string) => Promise<string>,
): Promise<number> {
  let asked = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    asked += 1
    if (isFarewell(line)) break
    output.write(`${await respond(line)}\n`)
  }
  return asked
}
