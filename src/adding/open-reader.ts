import type { Worker } from 'node:worker_threads'
import { ShuttenError } from '../errors.js'
import { forgetListeners, startThread } from '../report/start-thread.js'
import type { Extracted, Original, Progress } from './extracted.js'
import type { ReadingMessage } from './reading-worker.js'

/** How long and with how much memory a file may be read. */
export interface ReadingLimits {
  readonly seconds: number
  readonly megabytes: number
}

/** Reads files, one after the other, in a thread of its own. */
export interface Reader {
  /** @throws ShuttenError `source-unreadable`, one sentence, also where a limit is reached */
  readonly read: (original: Original, progress?: Progress) => Promise<Extracted>
  readonly close: () => Promise<void>
}

/** Enough for 300 pages; a hostile file ends there. */
export const usualLimits: ReadingLimits = { seconds: 30, megabytes: 450 }

/** How often the memory of the whole process is looked at: what is not on the thread's heap has no other limit. */
const watchMilliseconds = 100

/** Opens a reader. Its thread is started with the first file, and again after one that had to be given up. */
export function openReader(limits: ReadingLimits = usualLimits): Reader {
  let worker: Worker | null = null
  const close = async (): Promise<void> => {
    const closing = worker
    worker = null
    await closing?.terminate()
  }
  return {
    async read(original, progress = () => undefined) {
      worker ??= await startWorker(limits)
      try {
        return await readIn(worker, original, { limits, progress })
      } catch (error) {
        if (!(error instanceof FaultOfFile)) await close()
        throw error
      }
    },
    close,
  }
}

/** A file that the thread read to its end and found faulty: the thread goes on. */
class FaultOfFile extends ShuttenError {}

const startWorker = ({ megabytes }: ReadingLimits): Promise<Worker> =>
  startThread('reading-worker', import.meta.url, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 },
  })

interface Watched {
  readonly limits: ReadingLimits
  readonly progress: Progress
}

async function readIn(worker: Worker, original: Original, watched: Watched): Promise<Extracted> {
  const { seconds, megabytes } = watched.limits
  const fault = `${original.name} could not be read`
  const unwatch: (() => void)[] = []
  const tooLong = new Promise<string>((tell) => unwatch.push(afterSeconds(seconds, tell)))
  const tooLarge = new Promise<string>((tell) => unwatch.push(watchMemory(megabytes, tell)))
  try {
    return await Promise.race([
      answerOf(worker, original, watched.progress),
      tooLong.then(() => giveUp(`${fault} within ${seconds} seconds; is it damaged?`)),
      tooLarge.then(() => giveUp(`${fault} with ${megabytes} MB of memory; is it damaged?`)),
    ])
  } finally {
    for (const end of unwatch) end()
    forgetListeners(worker)
  }
}

function answerOf(worker: Worker, original: Original, progress: Progress): Promise<Extracted> {
  return new Promise((resolve, reject) => {
    const end = (error: unknown): void =>
      reject(new ShuttenError('source-unreadable', sentenceOf(error, original.name)))
    worker.on('message', (said: ReadingMessage) => {
      if (said.kind === 'progress') progress(said.done, said.of)
      if (said.kind === 'read') resolve(said.extracted)
      if (said.kind === 'fault') reject(new FaultOfFile('source-unreadable', said.message))
    })
    worker.on('error', end)
    worker.on('exit', end)
    worker.postMessage(original)
  })
}

/** A thread that reaches the limit of its heap ends with an error. */
function sentenceOf(error: unknown, name: string): string {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory
    ? `${name} takes too much memory to read; is it damaged?`
    : `${name} could not be read; is it damaged?`
}

function giveUp(message: string): never {
  throw new ShuttenError('source-unreadable', message)
}

/** Both give what ends the watch. */
function afterSeconds(seconds: number, tell: (why: string) => void): () => void {
  const timer = setTimeout(() => tell('time'), seconds * 1000)
  return () => clearTimeout(timer)
}

function watchMemory(megabytes: number, tell: (why: string) => void): () => void {
  const before = process.memoryUsage.rss()
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * 1024 * 1024) tell('memory')
  }, watchMilliseconds)
  return () => clearInterval(watch)
}
