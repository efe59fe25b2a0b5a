import { pino } from 'pino'
import type { Ledger, Outcome, Sender, Sighting } from '../../../src/command/schedule-ports.js'
import { createSchedule } from '../../../src/schedule/create-schedule.js'
import { TIMING } from '../../../src/schedule/timing.js'
import { openStores } from '../../../src/store/open-stores.js'
import { fakeCalendar } from '../fake-calendar.js'
import { partsOf, type FromWorker, type Kill, type ToWorker, type WorkerPlan } from './messages.js'

/** One process of the bot, whose clock and channels are its parent's, and which kills itself at a step. */
const plan = JSON.parse(process.argv[2] ?? '') as WorkerPlan
/** Milliseconds of real time after which the parent is taken to hang. */
const ANSWER = 1_500

const say = (message: FromWorker): void => void process.send?.(message)
const waiting = new Map<number, (value: Outcome | Sighting) => void>()
let asked = 0
let now = plan.start
let kill: Kill | null = null
let passed = 0

/** Dies here where it was told to: nothing that comes after is done, not even by what runs beside. */
function step(name: string): void {
  if (kill?.step !== name) return
  passed += 1
  if (passed < kill.nth) return
  say({ kind: 'dies', step: name })
  process.kill(process.pid, 'SIGKILL')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

async function between<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  step(`before ${name}`)
  const value = await work()
  step(`after ${name}`)
  return value
}

const nameOf = (state: string): string =>
  state === 'claimed' ? 'claim' : state === 'posted' ? 'confirm' : 'postpone'

const dying = (ledger: Ledger): Ledger => ({
  ...ledger,
  insert: (rows) => (rows.length === 0 ? ledger.insert(rows) : between('insert', () => ledger.insert(rows))),
  replace: (before, after) =>
    before.state === 'claimed' && after.state === 'claimed'
      ? ledger.replace(before, after)
      : between(nameOf(after.state), () => ledger.replace(before, after)),
  keepPassages: (key, hashes) => between('keep passages', () => ledger.keepPassages(key, hashes)),
  setLastTick: (at, platforms) => between('set tick', () => ledger.setLastTick(at, platforms)),
})

const ask = (make: (id: number) => FromWorker): Promise<Outcome | Sighting> =>
  new Promise((resolve) => {
    asked += 1
    waiting.set(asked, resolve)
    say(make(asked))
  })

const sender: Sender = {
  render: ({ answer, reference, footer }) =>
    Array.from({ length: partsOf(footer) }, (_each, index) =>
      JSON.stringify({ text: answer.title, reference: reference(index + 1) }),
    ),
  post: (place, message) =>
    between('post', () => ask((id) => ({ kind: 'post', id, place, message }))) as Promise<Outcome>,
  lookFor: (place, reference) =>
    between('look', () => ask((id) => ({ kind: 'look', id, place, reference }))) as Promise<Sighting>,
}

/** A process that does not reach the store ends; another is started for it. */
const { ledger, subscriptions } = await openStores(plan.place, () => now).catch(() => process.exit(2))
const calendar = fakeCalendar({ passages: [], visible: ['r1'], fault: null })
const schedule = createSchedule({
  subscriptions,
  ledger: dying(ledger),
  calendar: {
    ...calendar,
    async compose(subscription, date, given) {
      const composed = await calendar.compose(subscription, date, given)
      return composed && { ...composed, post: { ...composed.post, footer: subscription.place } }
    },
  },
  senders: new Map([['slack', sender]]),
  administrators: { tell: () => Promise.resolve(0) },
  language: 'en',
  log: pino({ level: 'silent' }),
  now: () => now,
  owner: plan.owner,
  timing: { ...TIMING, answer: ANSWER },
})

process.on('message', (message: ToWorker) => {
  if (message.kind === 'answer') {
    waiting.get(message.id)?.(message.value)
    return
  }
  now = message.now
  kill = message.kill
  passed = 0
  void schedule.tick().then(() => say({ kind: 'ticked' }))
})
process.on('disconnect', () => process.exit(0))
if ((await ledger.hold().catch(() => process.exit(2))) !== null) say({ kind: 'held' })
say({ kind: 'ready' })
