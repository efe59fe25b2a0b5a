import fs from 'node:fs'
import path from 'node:path'
import type { Logger } from 'pino'
import { loadCommands } from './command/load-commands.js'
import type { Check } from './command/platform.js'
import type { Store } from './command/ports.js'
import { describePostgres, openPostgres } from './database/open-postgres.js'
import { openSqlite, sqliteFileIn, type Database } from './database/open-sqlite.js'
import { storePlaceOf, type Settings } from './env.js'
import { ShuttenError } from './errors.js'
import type { SetupTask } from './platform/console/command-line.js'
import { discordWay, publicAddress, slackOverHttp, slackWay } from './platform-settings.js'
import { defaultContentDirectory, loadLibrary } from './search/load-library.js'
import { backUp, backupFileIn } from './store/back-up.js'
import { databaseStore } from './store/database-store.js'

/** What an administrator reads, and whether all is well. */
export interface SetUp {
  readonly text: string
  readonly ok: boolean
}

/**
 * Does what an administrator does at the command line. Nothing but an empty store, or a copy of one, is made.
 * @throws ShuttenError platform-refused where DISCORD_TOKEN is missing or wrong, platform-unreachable; of a backup
 * store-unusable, store-damaged
 */
export async function setUp(
  task: SetupTask,
  settings: Settings,
  log: Logger,
  file: string | null = null,
): Promise<SetUp> {
  switch (task) {
    case 'doctor': {
      const checks = await examine(settings, log)
      return { text: renderChecks(checks), ok: checks.every(({ ok }) => ok) }
    }
    case 'backup':
      return { text: await writeBackup(settings, file, Date.now()), ok: true }
    case 'slack:manifest':
      return { text: await manifest(settings), ok: true }
    case 'discord:invite':
      return { text: await inviteLink(settings), ok: true }
  }
}

/** Checks everything that Shutten needs: reports, store, and the platforms whose tokens are set. */
async function examine(settings: Settings, log: Logger): Promise<readonly Check[]> {
  const checks = [
    checkContent(settings),
    checkStore(settings),
    checkAdmins(settings),
    checkSlackTokens(settings, log),
    checkDiscordToken(settings),
  ]
  return (await Promise.all(checks)).flat()
}

/** One line a check, the failed ones marked. */
const renderChecks = (checks: readonly Check[]): string =>
  checks.map(({ name, ok, line }) => `${ok ? 'ok  ' : 'MEND'}  ${name}: ${line}`).join('\n')

/** The manifest of Slack's app, as JSON to be pasted. */
async function manifest(settings: Settings): Promise<string> {
  const { slackManifest } = await import('./platform/slack/manifest.js')
  const { name, slack } = settings
  const way = slackOverHttp(settings)
  const address = publicAddress(settings)
  if (way !== 'no' && address === null)
    throw new ShuttenError('platform-refused', 'Set SHUTTEN_PUBLIC_URL first: Slack is told to send there.')
  const http = { address: address ?? '', isInstalledByWorkspaces: way === 'several' }
  return slackManifest(await loadCommands(), { name, prefix: slack.prefix, ...(way !== 'no' && { http }) })
}

/** The link that invites the bot to a Discord server. */
async function inviteLink({ secrets, discord, name }: Settings): Promise<string> {
  const { discordToken: token } = secrets
  if (token === null)
    throw new ShuttenError(
      'platform-refused',
      'Set DISCORD_TOKEN first: the link is made for its application.',
    )
  const { invitation } = await import('./platform/discord/invite.js')
  return invitation({ token, apiUrl: discord.apiUrl, name })
}

function checkContent({ content }: Settings): Promise<readonly Check[]> {
  return guarded('content', () => {
    const directory = content ?? defaultContentDirectory()
    const { library, warnings } = loadLibrary(directory)
    const ids = library.reports.map(({ id }) => id).join(', ')
    const read = {
      name: 'content',
      ok: true,
      line: `${String(library.reports.length)} ${library.reports.length === 1 ? 'report' : 'reports'} read from ${directory}: ${ids}`,
    }
    return Promise.resolve([
      read,
      ...warnings.map(({ message }) => ({ name: 'content', ok: false, line: message })),
    ])
  })
}

function checkStore(settings: Settings): Promise<readonly Check[]> {
  const { directory, databaseUrl } = storePlaceOf(settings)
  return guarded('store', () =>
    withStore(settings, async (store, database) => {
      await store.check()
      const kept = databaseUrl === null ? directory : await describePostgres(database)
      return [{ name: 'store', ok: true, line: `${kept} can be written and read back` }]
    }),
  )
}

async function withStore<Value>(
  settings: Settings,
  use: (store: Store, database: Database) => Promise<Value>,
): Promise<Value> {
  const { directory, databaseUrl } = storePlaceOf(settings)
  const database = databaseUrl === null ? await openSqlite(directory) : await openPostgres(databaseUrl)
  const store = databaseStore(database)
  try {
    return await use(store, database)
  } finally {
    await store.close()
  }
}

/** Nobody has to be named, but then some things reach nobody. */
function checkAdmins({ admins }: Settings): Promise<readonly Check[]> {
  const none =
    'SHUTTEN_ADMINS names nobody: a wrong reading can be reported to nobody, and nobody may ask /status'
  return Promise.resolve([
    { name: 'administrators', ok: true, line: admins.length === 0 ? none : admins.join(', ') },
  ])
}

function checkSlackTokens(settings: Settings, log: Logger): Promise<readonly Check[]> {
  return guarded('slack', async () => {
    const way = slackWay(settings)
    if (way === null) return unset('slack', 'SLACK_BOT_TOKEN')
    const { checkSlack, checkSlackHttp, checkWorkspaces } = await import('./platform/slack/check-slack.js')
    const { apiUrl } = settings.slack
    switch (way.kind) {
      case 'socket':
        return checkSlack({ ...way, apiUrl }, log)
      case 'http':
        return checkSlackHttp({ ...way, apiUrl, address: publicAddress(settings) }, log)
      case 'workspaces':
        return withStore(settings, (store) => checkWorkspaces(store, way))
    }
  })
}

function checkDiscordToken(settings: Settings): Promise<readonly Check[]> {
  return guarded('discord', async () => {
    const way = discordWay(settings)
    if (way === null) return unset('discord', 'DISCORD_TOKEN')
    const { checkDiscord } = await import('./platform/discord/check-discord.js')
    const { discord, name } = settings
    return checkDiscord({ ...way, apiUrl: discord.apiUrl, name, publicUrl: publicAddress(settings) })
  })
}

const unset = (name: string, variables: string): readonly Check[] => [
  { name, ok: true, line: `not used: ${variables} is not set` },
]

/** Writes a copy of the store, and says where. */
async function writeBackup(settings: Settings, given: string | null, now: number): Promise<string> {
  const { data } = settings
  if (storePlaceOf(settings).databaseUrl !== null)
    throw new ShuttenError(
      'store-unusable',
      'The store is in PostgreSQL: back it up with pg_dump; loaded elsewhere or again, it holds all scheduled notes until an administrator ends the hold with /schedule release.',
    )
  if (!fs.existsSync(sqliteFileIn(data)))
    throw new ShuttenError('store-unusable', `There is no store in ${data}, so there is nothing to copy.`)
  const file = path.resolve(given ?? backupFileIn(data, now))
  const database = await openSqlite(data)
  try {
    await backUp(database, file, now)
  } finally {
    await database.destroy()
  }
  return `The store was copied to ${file}. Restored, it holds all scheduled notes until an administrator ends the hold.`
}

/** A check that breaks is one that failed: its message is the line. */
async function guarded(name: string, check: () => Promise<readonly Check[]>): Promise<readonly Check[]> {
  try {
    return await check()
  } catch (error) {
    return [{ name, ok: false, line: error instanceof ShuttenError ? error.message : 'could not be checked' }]
  }
}
