import type { webApi } from '@slack/bolt'
import type { Platform } from '../../command/platform.js'
import { postDirectly } from './deliver.js'
import { logFault, type Faults } from './log-fault.js'
import { plainMessage } from './plain-message.js'
import { readFault, type SlackFault } from './read-fault.js'

/** The bot in one workspace. */
export interface Account {
  /** Sends once. */
  readonly posting: webApi.WebClient
  readonly reading: webApi.WebClient
  /** The bot's own id: what others write is no note of ours. */
  readonly botId: string
}

/** The workspaces that the bot is in. */
export interface Accounts {
  /** By a workspace's id: `T…`. Null: the bot is not there. */
  of(workspace: string): Promise<Account | null>
  all(): Promise<readonly Account[]>
}

/** The one workspace of a token, whatever is asked for. */
export const onlyAccount = (account: Account): Accounts => ({
  of: () => Promise.resolve(account),
  all: () => Promise.resolve([account]),
})

/** Writes to a person in the first workspace that knows them. */
export const tellIn =
  (accounts: Accounts, name: string, faults: Faults): Platform['tell'] =>
  async (user, text) => {
    let fault: SlackFault | null = NOWHERE
    for (const { posting } of await accounts.all().catch(() => [])) {
      fault = await postDirectly(user, plainMessage(text, name), posting).catch(readFault)
      if (fault === null) return true
    }
    logFault(faults, fault, 'chat.postMessage')
    return false
  }

const NOWHERE: SlackFault = { code: 'not_installed', status: null, outcome: 'refused', wait: 0 }
