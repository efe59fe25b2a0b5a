import { describe, expect, it } from 'vitest'
import { readInteraction, type Heard } from '../../../src/platform/discord/read-interaction.js'
import { shipped } from '../../answer/opened.js'
import { commandOf, typingOf } from './server/payloads.js'

const read = (payload: object): Heard | null =>
  readInteraction(payload, { commands: shipped.context.commands, admins: [], zone: 'UTC' })
const wordsIn = (payload: object): unknown => {
  const heard = read(payload)
  return heard?.kind === 'request' && heard.request.act.kind === 'asked' ? heard.request.act.words : heard
}
const text = (name: string, value: string) => ({ name, value, type: 3 })

describe('a command on Discord is read', () => {
  it.each([
    ['with its options', [text('actor', 'russia')], '/stance actor:"russia"'],
    [
      'with a subcommand',
      [{ name: 'add', type: 1, options: [text('actor', 'russia')] }],
      '/stance add actor:"russia"',
    ],
    ['with a subcommand that has no options', [{ name: 'list', type: 1 }], '/stance list'],
    [
      'with a subcommand in a group',
      [{ name: 'on', type: 2, options: [{ name: 'add', type: 1, options: [text('actor', 'russia')] }] }],
      '/stance on add actor:"russia"',
    ],
    [
      'with what is public under a subcommand',
      [{ name: 'add', type: 1, options: [{ name: 'public', value: true, type: 5 }] }],
      '/stance add public:yes',
    ],
    ['with options of a form that is not known', [{ neither: 'name', nor: 'value' }], '/stance'],
    [
      'with fields that are not known',
      [{ ...text('actor', 'russia'), new_field: { a: 1 } }],
      '/stance actor:"russia"',
    ],
  ])('%s', (_, options, words) => {
    const payload = commandOf('stance')
    expect(wordsIn({ ...payload, new_field: [1], data: { ...payload.data, options } })).toBe(words)
  })

  it('while an option of a subcommand is typed', () => {
    const payload = typingOf('stance', 'actor', 'rus')
    const options = [{ name: 'add', type: 1, options: [{ ...text('actor', 'rus'), focused: true }] }]
    expect(read({ ...payload, data: { ...payload.data, options } })).toMatchObject({
      typing: { command: 'stance', option: 'actor', typed: 'rus' },
    })
  })
})
