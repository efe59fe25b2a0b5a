import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Timings } from '../../../command/ports.js'
import { ROWS, type Moment, type Row } from './gauges.js'

/** The metrics of one process. */
export interface Metrics {
  /** Where it is told how long things took. */
  readonly timings: Timings
  /** All metrics at a moment, as Prometheus reads them. */
  show(moment: Moment): Promise<{ readonly type: string; readonly text: string }>
}

/** Makes metrics with a registry of their own; Node's own process metrics are among them. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'shutten_build_info',
    help: 'Always 1; the version that runs.',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version }, 1)
  const timings = timingsIn(registry)
  const tellers = ROWS.map((row) => tellerOf(row, registry))
  return {
    timings,
    async show(moment) {
      for (const tell of tellers) tell(moment)
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

/** In seconds: most answers take milliseconds; Slack and Discord wait for three seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10]

function timingsIn(registry: Registry): Timings {
  const histogram = (name: string, help: string): Histogram<'platform'> =>
    new Histogram({ name, help, labelNames: ['platform'], buckets: BUCKETS, registers: [registry] })
  const answering = histogram('shutten_answer_duration_seconds', 'How long it took to make answers.')
  const acknowledging = histogram(
    'shutten_acknowledgement_duration_seconds',
    'How long a platform waited until it was told that its question has come.',
  )
  return {
    answered: ({ platform }, milliseconds) => answering.observe({ platform }, milliseconds / 1000),
    acknowledged: (platform, milliseconds) => acknowledging.observe({ platform }, milliseconds / 1000),
  }
}

/** Each time all values are told anew: what is no more, such as a connection, is told no more. */
function tellerOf({ kind, name, help, labels, values }: Row, registry: Registry): (moment: Moment) => void {
  const settings = { name, help, labelNames: labels, registers: [registry] }
  const metric = kind === 'counter' ? new Counter(settings) : new Gauge(settings)
  return (moment) => {
    metric.reset()
    // prom-client shows a 0 without labels where there is nothing: that would be a value of its own.
    if (labels.length === 0) metric.remove()
    for (const each of values(moment)) metric.inc(each.labels, each.value)
  }
}
