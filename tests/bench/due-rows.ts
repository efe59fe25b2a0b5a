import { defaultContentDirectory, loadLibrary } from '../../src/search/load-library.js'
import { dueNow } from '../../src/due/due-now.js'
import { subscriptionOf } from '../due/subscriptions.js'
import { middleAndWorst, timesOf, type Row } from './measures.js'

const SUBSCRIPTIONS = 10_000
const HALF_A_MINUTE = 30_000
const TICKS = 40

/** What is due of many subscriptions in all zones, tick by tick, beside the reading of a clock in as many zones. */
export async function dueRows(): Promise<readonly Row[]> {
  const { library } = await loadLibrary(defaultContentDirectory())
  const zones = Intl.supportedValuesOf('timeZone')
  const subscriptions = Array.from({ length: SUBSCRIPTIONS }, (_, index) =>
    subscriptionOf({
      place: `slack:T1/C${String(index)}`,
      zone: zones[index % zones.length] ?? 'UTC',
      at: `${String(index % 24).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
    }),
  )
  let now = Date.parse('2027-04-12T00:00Z')
  const tick = (): unknown => {
    const lastTick = now
    now += HALF_A_MINUTE
    return dueNow(subscriptions, { library, now, lastTick, isKnown: () => true })
  }
  tick()
  const times = await timesOf(Array<null>(TICKS).fill(null), 1, tick)
  const clocks = zones.map((timeZone) => new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short' }))
  const read = (): unknown => subscriptions.map((_, index) => clocks[index % clocks.length]?.format(now))
  return [
    {
      what: `a tick of ${SUBSCRIPTIONS} subscriptions, p50 / p99`,
      measured: middleAndWorst(times),
      peer: `${middleAndWorst(await timesOf([null], 10, read))} (Intl tells the date as often)`,
    },
  ]
}
