import { isDeepStrictEqual } from 'node:util'
import { Routes, type REST } from 'discord.js'
import { z } from 'zod'
import type { PlatformParts } from '../../command/platform.js'
import { commandData, type CommandRegistration } from './command-data.js'
import { refusal } from './connect.js'
import { faultOf, logFault } from './log-fault.js'

/**
 * Registers the commands where Discord has others: Discord takes 200 new commands a day. All are written at once, so that
 * none of an old version stays.
 * @returns whether anything was written
 */
export async function registerCommands(
  rest: REST,
  application: string,
  commands: readonly CommandRegistration[],
): Promise<boolean> {
  const route = Routes.applicationCommands(application)
  const query = new URLSearchParams({ with_localizations: 'true' })
  const registered = z
    .array(z.looseObject({}))
    .catch([])
    .parse(await rest.get(route, { query }))
  if (isDeepStrictEqual(comparable(registered), comparable(commands))) return false
  await rest.put(route, { body: commands })
  return true
}

/**
 * Registers the commands; what is registered already can be used where that fails.
 * @throws ShuttenError `platform-refused`: a token that is refused is of no use
 */
export async function registerOrLog(
  rest: REST,
  application: string,
  { commands, log, activity }: PlatformParts,
): Promise<void> {
  try {
    const isChanged = await registerCommands(rest, application, commandData(commands))
    log.info({ commands: commands.length, changed: isChanged }, 'discord: commands registered')
  } catch (error) {
    if (faultOf(error).status === 401) throw refusal(error)
    logFault(error, log, activity)
  }
}

/** By name and type, with what was sent alone: Discord adds ids and what is so where nothing is said. */
function comparable(commands: readonly object[]): readonly unknown[] {
  const plain = commands.map((command) => stated(command) as Readonly<Record<string, unknown>>)
  return plain.map((command) => JSON.stringify(command)).toSorted()
}

const SENT = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'ja',
])

/** A value without what is not stated, with its keys in order; numbers as text, as Discord sends some of them. */
function stated(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(stated)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, each]) => SENT.has(key) && !isDefault(each))
  return Object.fromEntries(
    entries.map(([key, each]) => [key, stated(each)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const isDefault = (value: unknown): boolean =>
  value === null || value === undefined || value === false || value === '' || isDeepStrictEqual(value, [])
