import { describe, expect, it } from 'vitest'
import { createActivity } from '../../../../src/command/exchange/activity.js'
import type { LedgerStanding } from '../../../../src/command/schedule-ports.js'
import type { Moment } from '../../../../src/platform/web/operation/gauges.js'
import { createMetrics } from '../../../../src/platform/web/operation/metrics.js'

const NOW = Date.UTC(2027, 3, 12)
const LEDGER: LedgerStanding = {
  lastTick: NOW - 12_000,
  states: { due: 2, posted: 7 },
  oldestDue: NOW - 90_000,
  damaged: [],
  hold: null,
  isAway: false,
}

/** Metrics of a process to which something happens. */
function counted() {
  const metrics = createMetrics('1.2.3')
  const activity = createActivity(NOW, metrics.timings)
  const show = async (given: Partial<Moment> = {}): Promise<readonly string[]> => {
    const moment: Moment = {
      now: NOW,
      activity: activity.read(),
      ledger: LEDGER,
      reports: { read: 3, unread: 1 },
      platforms: { slack: true, discord: false },
      ...given,
    }
    const { text } = await metrics.show(moment)
    return text.split('\n').filter((line) => line.startsWith('shutten_'))
  }
  return { metrics, activity, show }
}

describe('Metrics', () => {
  it('count what /status counts', async () => {
    const { activity, show } = counted()
    const kind = { platform: 'slack', command: 'cite', outcome: 'found' } as const
    for (const milliseconds of [4, 20, 700]) activity.answered(kind, milliseconds)
    activity.answered({ ...kind, outcome: 'nothing' }, 1)
    activity.acknowledged('slack', 2_500)
    for (const code of ['store-away', 'store-away', 'discord 10062']) activity.failed(code)
    for (let times = 0; times < 2; times += 1)
      expect(await show()).toEqual(
        expect.arrayContaining([
          'shutten_questions_total{platform="slack",command="cite",outcome="found"} 3',
          'shutten_questions_total{platform="slack",command="cite",outcome="nothing"} 1',
          'shutten_errors_total{code="store-away"} 2',
          'shutten_errors_total{code="discord 10062"} 1',
          'shutten_answer_duration_seconds_bucket{le="0.005",platform="slack"} 2',
          'shutten_answer_duration_seconds_count{platform="slack"} 4',
          'shutten_acknowledgement_duration_seconds_bucket{le="2",platform="slack"} 0',
          'shutten_acknowledgement_duration_seconds_bucket{le="3",platform="slack"} 1',
        ]),
      )
  })

  it('tell how the process stands', async () => {
    const { activity, show } = counted()
    activity.connection({ platform: 'slack', name: 'socket 1', isOpen: true, since: NOW - 60_000 })
    activity.connection({ platform: 'slack', name: 'socket 2', isOpen: false, since: NOW - 5_000 })
    expect(await show()).toEqual(
      expect.arrayContaining([
        'shutten_build_info{version="1.2.3"} 1',
        'shutten_platform_open{platform="slack"} 1',
        'shutten_platform_open{platform="discord"} 0',
        'shutten_connection_open{platform="slack",name="socket 1"} 1',
        'shutten_connection_open{platform="slack",name="socket 2"} 0',
        'shutten_connection_age_seconds{platform="slack",name="socket 1"} 60',
        'shutten_deliveries{state="due"} 2',
        'shutten_ledger_lag_seconds 90',
        'shutten_ledger_hold{reason="restored"} 0',
        'shutten_ledger_damaged_rows 0',
        'shutten_schedule_last_tick_age_seconds 12',
        'shutten_store_up 1',
        'shutten_reports{state="read"} 3',
        'shutten_reports{state="unread"} 1',
      ]),
    )
  })

  it('tell of a hold, and nothing of a connection that is no more', async () => {
    const { activity, show } = counted()
    activity.connection({ platform: 'slack', name: 'socket 1', isOpen: true, since: NOW })
    await show()
    const hold = { reason: 'restored', since: NOW } as const
    const shown = await show({
      ledger: { ...LEDGER, hold, damaged: ['a row'] },
      activity: createActivity(NOW).read(),
    })
    expect(shown).toEqual(
      expect.arrayContaining([
        'shutten_ledger_hold{reason="restored"} 1',
        'shutten_ledger_hold{reason="damaged"} 0',
        'shutten_ledger_damaged_rows 1',
      ]),
    )
    expect(shown.filter((line) => line.startsWith('shutten_connection'))).toEqual([])
  })

  it.each([
    ['away', { ...LEDGER, isAway: true }],
    ['silent', null],
  ])('tell nothing of a ledger that is %s, but that it is', async (_, ledger) => {
    const { show } = counted()
    await show()
    const shown = await show({ ledger })
    expect(shown).toContain('shutten_store_up 0')
    expect(shown.filter((line) => /ledger|deliveries|tick/u.test(line))).toEqual([])
  })

  it('have a registry of their own, and few codes, whatever a platform says', async () => {
    const one = counted()
    const other = counted()
    for (let count = 0; count < 1_000; count += 1) one.activity.failed(`code ${String(count)}`)
    const codes = (await one.show()).filter((line) => line.startsWith('shutten_errors_total'))
    expect(codes).toHaveLength(201)
    expect(codes).toContain('shutten_errors_total{code="other"} 800')
    expect((await other.show()).filter((line) => line.startsWith('shutten_errors_total'))).toEqual([])
  })
})
