import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CONTENT, openFor } from '../../answer/opened.js'
import { command, direct, mention, press, shortcut, type Envelope } from './server/envelopes.js'
import { SlackServer } from './server/slack-server.js'
import { partsWith, startSlack, type Started } from './start-slack.js'

const SECRET = `Introduction

On 3 February 1987 Mongolia vetoed the proposal of Bhutan on yaks. Prime Minister Indira Gandhi of India said that Russia
opposed sanctions. In March 2019 Russia supported Mongolia.
`
const QUOTED = 'Mongolia vetoed the proposal of Bhutan on yaks'
const ALLOWED = 'C777'
const folder = mkdtempSync(path.join(tmpdir(), 'shutten-slack-'))

/** The public report alone, or a private one beside it. */
function contentOf(name: string, visibleTo: string | null): string {
  const directory = path.join(folder, name)
  const open = 'strait-observers'
  cpSync(path.join(CONTENT.invented, open), path.join(directory, open), { recursive: true })
  if (visibleTo === null) return directory
  mkdirSync(path.join(directory, 'secret-yaks'))
  writeFileSync(path.join(directory, 'secret-yaks', 'source.txt'), SECRET)
  const record = `title: The yak memorandum\nissued: 1987-05\nvisible_to: ["${visibleTo}"]\n`
  writeFileSync(path.join(directory, 'secret-yaks', 'report.yaml'), record)
  return directory
}

interface Opened {
  readonly server: SlackServer
  readonly slack: Started
}
const open = async (name: string, visibleTo: string | null): Promise<Opened> => {
  const server = await SlackServer.open()
  const { library } = openFor(contentOf(name, visibleTo)).context
  return { server, slack: await startSlack(server, {}, await partsWith({ library })) }
}

let without: Opened
let inTeam: Opened
let inChannel: Opened
beforeAll(async () => {
  without = await open('without', null)
  inTeam = await open('team', 'slack:T111')
  inChannel = await open('channel', `slack:T111/${ALLOWED}`)
})
afterAll(async () => {
  for (const { server, slack } of [without, inTeam, inChannel]) {
    await slack.platform.close()
    expect(server.faults).toEqual([])
    await server.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Where something is done, as envelopes name it. */
interface Place {
  readonly team: string
  readonly channel: string
}
type Surface = (place: Place, by: string, base: string) => Envelope
const ELSEWHERE: Place = { team: 'T999', channel: 'C999' }

const typed =
  (words: string): Surface =>
  ({ team, channel }, by, base) =>
    command(base, '/shutten', words, { team_id: team, channel_id: channel, user_id: by })
const said: Surface = ({ team, channel }, user) =>
  mention('<@U0BOT> what did Mongolia do in 1987?', { user, user_team: team, channel })
const written: Surface = ({ team }, user) => direct('Mongolia on yaks', { user, user_team: team })
const pointed: Surface = ({ team, channel }, id, base) =>
  shortcut(base, QUOTED, { user: { id, team_id: team }, channel: { id: channel } })
const pressed =
  (value: string): Surface =>
  ({ team, channel }, id, base) =>
    press(base, value, { user: { id, name: 'someone', team_id: team }, channel: { id: channel } })

const SURFACES: readonly (readonly [string, Surface])[] = [
  ...[
    'stance mongolia',
    'stance russia 2019-03',
    'find yaks',
    'cite secret-yaks:1',
    `cite "${QUOTED}"`,
    'timeline',
    'compare russia mongolia',
    'onthisday 3 February',
    'brief yaks',
    'figures yaks',
    'person Indira Gandhi',
    'reports',
    'help',
    'report secret-yaks:1 wrong',
    'yaks of Bhutan',
  ].map((words): readonly [string, Surface] => [words, typed(words)]),
  ['a mention', said],
  ['a direct message', written],
  ['a message that is pointed at', pointed],
]

let people = 0
/** All that is answered to one person, who asks once; values of buttons, which differ each time, are left out. */
async function answerTo({ server }: Opened, surface: Surface, place: Place): Promise<string> {
  people += 1
  server.calls.length = 0
  await server.send(surface(place, `U${String(people)}`, server.base))
  const blocks = (): readonly unknown[] => server.calls.flatMap(({ args }) => args['blocks'] ?? [])
  await vi.waitFor(() => {
    expect(blocks()).not.toEqual([])
  }, 10_000)
  return JSON.stringify(blocks())
}
const withoutKeys = (shown: string): string => shown.replaceAll(/"value":"[^"]*"/gu, '')
const buttonsIn = (shown: string): readonly string[] =>
  [...shown.matchAll(/"value":"([^"]*)"/gu)].map(([, value = '']) => value)

describe('a private report', () => {
  it.each(SURFACES)('does not show where it may not be seen: %s', async (_, surface) => {
    const beside: Place = { team: 'T111', channel: 'C111' }
    for (const [opened, place] of [
      [inTeam, ELSEWHERE],
      [inChannel, ELSEWHERE],
      [inChannel, beside],
    ] as const)
      expect(withoutKeys(await answerTo(opened, surface, place))).toBe(
        withoutKeys(await answerTo(without, surface, place)),
      )
  })

  it('shows where it may be seen: in its workspace, and in its channel', async () => {
    const home: Place = { team: 'T111', channel: ALLOWED }
    for (const opened of [inTeam, inChannel])
      for (const surface of [typed('find yaks'), said, pointed])
        expect(await answerTo(opened, surface, home)).toContain('The yak memorandum')
  })

  it('is not shown by a button that is pressed where it may not be seen', async () => {
    const shown = await answerTo(inChannel, typed('find yaks'), { team: 'T111', channel: ALLOWED })
    const buttons = buttonsIn(shown)
    expect(buttons.length).toBeGreaterThan(2)
    for (const value of buttons)
      expect(await answerTo(inChannel, pressed(value), ELSEWHERE)).not.toMatch(/Bhutan|Mongolia|secret-yaks/u)
  })
})
