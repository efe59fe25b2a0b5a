import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { paragraphsOf } from '../../src/report/report.js'
import { percentile, type Row } from './measures.js'
import { loadCommands } from '../../src/command/load-commands.js'
import { openWeb } from '../../src/platform/web/open-web.js'
import { openPages } from '../platform/web/open-pages.js'

const A_SECOND = 200
/** So many are sent together, as timers are not exact. */
const AT_ONCE = 2

/** How the pages of reports are served under load, for so many seconds, to readers who follow citations. */
export async function webRows(seconds: number): Promise<readonly Row[]> {
  const { parts } = openPages()
  const web = await openWeb({ ...parts, commands: await loadCommands() }, { host: '127.0.0.1', port: 0 })
  if (web === null) throw new Error('the pages cannot be served')
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const paths = parts
    .library()
    .reports.flatMap((report) => [
      `r/${report.id}`,
      ...paragraphsOf(report).map(
        ({ number, hash }) => `r/${report.id}?at=${String(number)}.1&hash=${hash}&lang=ja`,
      ),
    ])
  for (const path of paths) await timeOf(web.address + path, agent)
  const times = await loadedTimes(
    (at) => timeOf(web.address + (paths[at % paths.length] ?? ''), agent),
    seconds,
  )
  agent.destroy()
  await web.close()
  const shown = [0.5, 0.99].map((part) => percentile(times, part).toFixed(1)).join(' / ')
  return [
    {
      what: `pages of reports, ${String(A_SECOND)} a second for ${String(seconds)} s`,
      measured: `${shown} ms`,
      peer: `${String(times.length)} served`,
    },
  ]
}

async function loadedTimes(
  send: (at: number) => Promise<number>,
  seconds: number,
): Promise<readonly number[]> {
  const sent: Promise<number>[] = []
  const started = performance.now()
  while (sent.length < A_SECOND * seconds) {
    const due = Math.min(A_SECOND * seconds, ((performance.now() - started) / 1000) * A_SECOND)
    if (sent.length + AT_ONCE <= due + AT_ONCE)
      for (let at = 0; at < AT_ONCE; at += 1) sent.push(send(sent.length))
    await wait(Math.max(0, started + (sent.length / A_SECOND) * 1000 - performance.now()))
  }
  return Promise.all(sent)
}

/** Milliseconds from when a page is asked for until all of it is there. */
function timeOf(address: string, agent: Agent): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} is ${String(response.statusCode)}`))
      response.resume().on('end', () => resolve(performance.now() - started))
    }).on('error', reject)
  })
}
