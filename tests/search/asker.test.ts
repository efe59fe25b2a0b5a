import { describe, expect, it } from 'vitest'
import { maySee, type Asker } from '../../src/search/asker.js'

const someone = { admin: false, zone: 'UTC' }
const inSlack: Asker = { ...someone, platform: 'slack', workspace: 'T1', channel: 'C1', user: 'U1' }

describe('who may see a report', () => {
  it.each<[string, Asker, readonly string[] | null, boolean]>([
    ['everyone, if nothing is listed', inSlack, null, true],
    ['no one but the console, if the list is empty', inSlack, [], false],
    ['the workspace that is listed', inSlack, ['slack:T1'], true],
    ['the channel that is listed', inSlack, ['slack:T1/C1'], true],
    ['not another channel', inSlack, ['slack:T1/C2'], false],
    ['not another workspace', inSlack, ['slack:T2'], false],
    ['not a workspace whose name begins alike', inSlack, ['slack:T11', 'slack:T'], false],
    ['not a workspace of the same name elsewhere', inSlack, ['discord:T1', 'discord:T1/C1'], false],
    ['not an administrator elsewhere', { ...inSlack, admin: true }, ['slack:T2'], false],
    [
      'a direct message of a listed workspace',
      { ...someone, platform: 'slack', workspace: 'T1' },
      ['slack:T1'],
      true,
    ],
    [
      'not someone without a workspace',
      { ...someone, platform: 'slack' },
      ['slack:T1', 'slack:undefined'],
      false,
    ],
    ['the console', { ...someone, platform: 'console' }, ['slack:T1'], true],
    ['not the web', { ...someone, platform: 'web' }, ['slack:T1'], false],
  ])('is %s', (_, asker, visibleTo, may) => {
    expect(maySee(asker, { id: 'r', record: { visibleTo } })).toBe(may)
  })
})
