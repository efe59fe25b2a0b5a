import { expect, it } from 'vitest'
import { createButtonIds } from '../../src/command/exchange/button-id.js'
import { dueCalendar } from '../../src/schedule/due-calendar.js'
import { memoryStore } from '../../src/store/memory-store.js'
import { library } from '../due/opened.js'
import { subscription } from '../store/made-rows.js'

const now = Date.parse('2027-04-13T00:00Z')
const calendar = dueCalendar({
  library: () => library,
  buttons: { queries: memoryStore(), ids: createButtonIds('a secret of the tests'), now: () => now },
  name: 'Shutten',
  links: () => null,
})
const daily = subscription({ onEmpty: 'heartbeat', role: 'S0123ABC' })
const asked = { now, dueAt: now, sent: new Set<string>() }

it('notifies a role of what there is, and nobody where there is nothing, of a test or of a list', async () => {
  const told = await calendar.compose(daily, '2027-04-12', asked)
  const empty = await calendar.compose(daily, '2027-04-13', asked)
  const test = await calendar.composeTest(daily, now)
  const missed = await calendar.composeMissed(
    [{ subscription: daily, date: '2027-04-12', at: now, count: 2 }],
    now,
  )
  expect([told, empty, test, missed].map((composed) => composed?.post.role)).toEqual([
    'S0123ABC',
    null,
    null,
    null,
  ])
})
