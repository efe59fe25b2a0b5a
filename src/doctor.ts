import type { Check } from './command/platform.js'
import { openSqlite } from './database/open-sqlite.js'
import type { Settings } from './env.js'
import { ShuttenError } from './errors.js'
import { defaultContentDirectory, loadLibrary } from './search/load-library.js'
import { databaseStore } from './store/database-store.js'

/** Checks everything that Shutten needs: reports, store, and the platforms whose tokens are set. Nothing is changed. */
export async function examine(settings: Settings): Promise<readonly Check[]> {
  const checks = [checkContent(settings), checkStore(settings), ...platformChecks(settings)]
  return (await Promise.all(checks)).flat()
}

/** One line a check, the failed ones marked. */
export const renderChecks = (checks: readonly Check[]): string =>
  checks.map(({ name, ok, line }) => `${ok ? 'ok  ' : 'MEND'}  ${name}: ${line}`).join('\n')

function checkContent({ content }: Settings): Promise<readonly Check[]> {
  return guarded('content', () => {
    const directory = content ?? defaultContentDirectory()
    const { library, warnings } = loadLibrary(directory)
    const ids = library.reports.map(({ id }) => id).join(', ')
    const read = {
      name: 'content',
      ok: true,
      line: `${String(library.reports.length)} read from ${directory}: ${ids}`,
    }
    return Promise.resolve([
      read,
      ...warnings.map(({ message }) => ({ name: 'content', ok: false, line: message })),
    ])
  })
}

function checkStore({ data }: Settings): Promise<readonly Check[]> {
  return guarded('store', async () => {
    const store = databaseStore(await openSqlite(data))
    try {
      await store.check()
    } finally {
      await store.close()
    }
    return [{ name: 'store', ok: true, line: `${data} can be written and read back` }]
  })
}

function platformChecks({ secrets, slack, discord, name }: Settings): readonly Promise<readonly Check[]>[] {
  const { slackBotToken: botToken, slackAppToken: appToken, discordToken: token } = secrets
  const { apiUrl } = slack
  return [
    botToken === null && appToken === null
      ? unset('slack', 'SLACK_BOT_TOKEN and SLACK_APP_TOKEN')
      : guarded('slack', async () => {
          const { checkSlack } = await import('./platform/slack/check-slack.js')
          return checkSlack({ botToken, appToken, apiUrl })
        }),
    token === null
      ? unset('discord', 'DISCORD_TOKEN')
      : guarded('discord', async () => {
          const { checkDiscord } = await import('./platform/discord/check-discord.js')
          return checkDiscord({ token, apiUrl: discord.apiUrl, name })
        }),
  ]
}

const unset = (name: string, variables: string): Promise<readonly Check[]> =>
  Promise.resolve([{ name, ok: true, line: `not used: ${variables} are not set` }])

/** A check that breaks is one that failed: its message is the line. */
async function guarded(name: string, check: () => Promise<readonly Check[]>): Promise<readonly Check[]> {
  try {
    return await check()
  } catch (error) {
    return [{ name, ok: false, line: error instanceof ShuttenError ? error.message : 'could not be checked' }]
  }
}
