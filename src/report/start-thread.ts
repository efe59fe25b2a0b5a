import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a thread that says one message when it is ready.
 * @param name the file's name without its ending
 * @param beside the address of a file in the same folder
 */
export async function startThread(
  name: string,
  beside: string,
  options: WorkerOptions = {},
): Promise<Worker> {
  const worker = newWorker(name, beside, { ...options, stdout: true, stderr: true })
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  forgetListeners(worker)
  return worker
}

/** By name: without its own listeners a thread's messages come no more. */
export function forgetListeners(worker: Worker): void {
  for (const event of ['message', 'error', 'exit'] as const) worker.removeAllListeners(event)
}

/** Of the program as it is built; from the sources, as in tests, its thread must learn TypeScript first. */
function newWorker(name: string, beside: string, options: WorkerOptions): Worker {
  if (beside.endsWith('.js')) return new Worker(new URL(`./${name}.js`, beside), options)
  const file = JSON.stringify(new URL(`./${name}.ts`, beside).href)
  const script = `import('tsx/esm/api').then(({ register }) => (register(), import(${file})))`
  return new Worker(script, { ...options, eval: true })
}
