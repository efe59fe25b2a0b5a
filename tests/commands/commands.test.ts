import { describe, expect, it } from 'vitest'
import { loadCommands } from '../../src/command/load-commands.js'
import { shipped } from '../answer/opened.js'

const commands = await loadCommands()

describe('every command', () => {
  it.each(commands.flatMap(({ name, examples }) => examples.map((words) => [name, words] as const)))(
    '/%s has an example that finds something: %s',
    async (name, words) => {
      const answer = await shipped.ask(words)
      expect(answer.command).toBe(name)
      expect(answer.outcome).toBe(words === 'onthisday' ? 'nothing' : 'found')
    },
  )

  it.each(commands.map((command) => [command.name, command] as const))(
    '/%s says what it is in both languages',
    (name, command) => {
      expect(name).toMatch(/^[a-z]{1,32}$/u)
      for (const { description } of [command, ...Object.values(command.options)])
        for (const words of [description.en, description.ja]) expect(words.length).toBeGreaterThan(0)
      for (const { description } of [command, ...Object.values(command.options)])
        for (const words of [description.en, description.ja]) expect(words.length).toBeLessThanOrEqual(100)
    },
  )

  it.each(commands.map(({ name }) => name))('/help %s shows its examples', async (name) => {
    const answer = await shipped.ask(`/help ${name}`)
    expect(JSON.stringify(answer.nodes)).toContain(`/${name}`)
  })
})
