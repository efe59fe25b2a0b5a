import { parentPort } from 'node:worker_threads'
import { ShuttenError } from '../errors.js'
import type { Extracted, Original } from './extracted.js'
import { readOriginal } from './read-original.js'

/** What the thread that reads says to the one that asked. */
export type ReadingMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly extracted: Extracted }
  | { readonly kind: 'fault'; readonly message: string }

const say = (message: ReadingMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (original: Original) => {
  readOriginal(original, (done, of) => say({ kind: 'progress', done, of })).then(
    (extracted) => say({ kind: 'read', extracted }),
    (error: unknown) => say({ kind: 'fault', message: sentenceOf(error, original.name) }),
  )
})
say({ kind: 'ready' })

/** Libraries say what is wrong in words of their own: they are of no help to who gave the file. */
function sentenceOf(error: unknown, name: string): string {
  return error instanceof ShuttenError ? error.message : `${name} is damaged, or no file of its kind.`
}
