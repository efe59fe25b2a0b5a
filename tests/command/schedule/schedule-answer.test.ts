import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answer/answer.js'
import { createActivity } from '../../../src/command/exchange/activity.js'
import { scheduleAnswer } from '../../../src/command/schedule/schedule-answer.js'
import type { Subscription } from '../../../src/due/subscription.js'
import { ShuttenError } from '../../../src/errors.js'
import { memoryStore } from '../../../src/store/memory-store.js'
import { shipped } from '../../answer/opened.js'
import { makeSchedule, type Made } from '../../schedule/made-schedule.js'

/** A channel where things are said: by an administrator, if nothing else is said. */
function channel(language: 'en' | 'ja' = 'en') {
  const made = makeSchedule()
  const ports = {
    places: memoryStore(),
    administrators: { tell: () => Promise.resolve(0) },
    activity: createActivity(made.clock.now),
    schedule: made.schedule,
    now: () => made.clock.now,
  }
  const say = async (words: string, options: object = {}, admin = true): Promise<string> => {
    const asker = {
      platform: 'slack',
      workspace: 'T1',
      channel: 'C1',
      user: 'U1',
      admin,
      zone: 'UTC',
    } as const
    const context = { ...shipped.context, asker, ports, words, language }
    made.clock.now += 60_000
    return wordsOf(await scheduleAnswer({ do: words, ...options }, context))
  }
  const kept = async (): Promise<readonly Subscription[]> => made.subscriptions.subscriptions()
  return { ...made, say, kept, ports }
}

const wordsOf = ({ nodes }: Answer): string => JSON.stringify(nodes)

describe('Who is notified', () => {
  it('is asked once more, and confirmed by an administrator alone', async () => {
    const { say, kept } = channel()
    expect(await say('add on-this-day', { role: 'S0123ABC' })).toContain(
      '/schedule notify on-this-day S0123ABC yes',
    )
    expect(await say('notify on-this-day S0123ABC yes', {}, false)).toContain(
      'Only administrators may do this',
    )
    expect(await say('notify on-this-day S0123ABC')).toContain(
      'Notify S0123ABC with each note of on-this-day?',
    )
    expect(await kept()).toMatchObject([{ role: null }])
    expect(await say('notify on-this-day S0123ABC yes')).toContain('S0123ABC is notified with each note')
    expect(await kept()).toMatchObject([{ role: 'S0123ABC' }])
    expect(await say('list')).toContain('notifies S0123ABC')
  })

  it('can be nobody again, and is nobody that cannot be notified', async () => {
    const { say, kept } = channel()
    await say('add on-this-day')
    await say('notify on-this-day S0123ABC yes')
    expect(await say('notify on-this-day @channel yes')).toContain('is no role that can be notified')
    expect(await kept()).toMatchObject([{ role: 'S0123ABC' }])
    expect(await say('notify on-this-day none')).toContain('Nobody is notified')
    expect(await kept()).toMatchObject([{ role: null }])
  })
})

describe('What a fault is told as', () => {
  const failing = (error: Error) => {
    const made = channel()
    const failed = (): Promise<never> => Promise.reject(error)
    const { subscriptions } = made.ports.schedule
    const schedule = { ...made.ports.schedule, subscriptions: { ...subscriptions, subscriptions: failed } }
    Object.assign(made.ports, { schedule })
    return made
  }

  it('is a store that is away, where it is the store, and that nothing was changed', async () => {
    const { say, ports } = failing(new ShuttenError('store-away', 'The store cannot be reached.'))
    expect(await say('list')).toContain('The store cannot be reached just now')
    expect(ports.activity.read().faults).toEqual({ 'store-away': 1 })
  })

  it('is left to who answers, and logs it, where it is our own', async () => {
    const { say, ports } = failing(new TypeError('a fault of our own'))
    await expect(say('list')).rejects.toThrow('a fault of our own')
    expect(ports.activity.read().faults).toEqual({})
  })
})

describe('The name of a subscription', () => {
  it('is numbered where the channel has it for something else', async () => {
    const { say, kept } = channel()
    await say('add watch east asia')
    await say('add watch "east-asia"')
    expect(await say('add watch East Asia daily')).toContain('has watch-east-asia already')
    const long = 'x'.repeat(120)
    await say(`add watch ${long}a`)
    await say(`add watch ${long}b`)
    expect((await kept()).map(({ name }) => name)).toEqual([
      'watch-east-asia',
      'watch-east-asia-2',
      `watch-${'x'.repeat(94)}`,
      `watch-${'x'.repeat(94)}-2`,
    ])
  })
})

describe('What an administrator reads', () => {
  const held = (made: Made) => made.ledger.setHold({ reason: 'restored', since: 0 })

  it('while all notes are held is that, and not that the channel is to blame', async () => {
    const made = channel()
    await made.say('add on-this-day')
    await held(made)
    expect(await made.say('add weekly')).toContain('Nothing was added: every note is held just now')
    expect(await made.say('test')).toContain('was not posted: every note is held just now')
    expect(await made.kept()).toHaveLength(1)
  })

  it('where a platform does not answer is that it is not known', async () => {
    const made = channel('ja')
    made.channel.next('gone')
    expect(await made.say('add on-this-day')).toContain('追加しませんでした：投稿されたかどうか分かりません')
    expect(await made.say('追加 この日 9時', { at: '25:00' })).toContain('「25:00」は時刻ではありません')
    expect(await made.kept()).toEqual([])
  })

  it('where nothing is done of that name is what can be done', async () => {
    const { say } = channel()
    expect(await say('frobnicate now')).toContain('\\"frobnicate\\" is nothing that can be done here')
    expect(await say('ＬＩＳＴ')).toContain('This channel has no subscriptions')
    expect(await say('プレビュー 20')).toContain('has no subscriptions')
  })
})
