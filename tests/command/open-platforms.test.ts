import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { openPlatforms, type Open } from '../../src/command/open-platforms.js'
import type { Platform } from '../../src/command/platform.js'
import { ShuttenError } from '../../src/errors.js'
import { recordingChannel } from '../schedule/recording-channel.js'

const away = new ShuttenError('platform-unreachable', 'It cannot be reached.')
const refused = new ShuttenError('platform-refused', 'The token is wrong.')

const platform = (name: Platform['name']): Platform => ({
  name,
  tell: () => Promise.resolve(false),
  sender: recordingChannel(),
  close: () => Promise.resolve(),
})

/** Opens Slack at once, and Discord after it has failed in this way; what was waited for, logged and opened. */
function opening(...faults: readonly Error[]) {
  const left = [...faults]
  const waits: number[] = []
  const lines: string[] = []
  const platforms: Platform[] = []
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) })
  const slack: Open = () => Promise.resolve(platform('slack'))
  const discord: Open = () => {
    const fault = left.shift()
    return fault === undefined ? Promise.resolve(platform('discord')) : Promise.reject(fault)
  }
  const pause = (milliseconds: number) => Promise.resolve(waits.push(milliseconds))
  const open = (...openers: readonly Open[]) => openPlatforms(openers, platforms, log, pause)
  const names = (): readonly string[] => platforms.map(({ name }) => name)
  return { slack, discord, open, waits, lines, names, left }
}

describe('a platform', () => {
  it('that cannot be reached is tried again with longer waits, up to five minutes, until it is open', async () => {
    const { slack, discord, open, waits, lines, names } = opening(...Array.from({ length: 7 }, () => away))
    await open(discord, slack)
    expect(names()).toEqual(['slack'])
    await vi.waitFor(() => {
      expect(names()).toEqual(['slack', 'discord'])
    })
    expect(waits).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000])
    expect(lines.filter((line) => line.includes('cannot be reached'))).toHaveLength(7)
    expect(lines.at(-1)).toContain('"platforms":["slack","discord"],"msg":"serving"')
  })

  it('that refuses is one line, and not tried again', async () => {
    const { slack, discord, open, lines, names, left } = opening(away, refused, away)
    await open(slack, discord)
    await vi.waitFor(() => {
      expect(lines.at(-1)).toContain('The token is wrong.')
    })
    expect(names()).toEqual(['slack'])
    expect(left).toEqual([away])
  })

  it('is there before another one has been opened', async () => {
    const { slack, open, names } = opening()
    void open(slack, () => new Promise(() => undefined))
    await vi.waitFor(() => {
      expect(names()).toEqual(['slack'])
    })
  })

  it('that is the only one, and cannot be reached, ends the start', async () => {
    const { discord, open } = opening(away)
    await expect(open(discord)).rejects.toMatchObject({ code: 'platform-refused' })
  })
})
