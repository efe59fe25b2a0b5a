import type { PlatformParts, Platform } from '../../../src/command/platform.js'
import { openSlackHttp } from '../../../src/platform/slack/open-slack-http.js'
import { openSlackWorkspaces } from '../../../src/platform/slack/open-slack-workspaces.js'
import { SIGNING_SECRET } from './server/signed.js'
import { BOT_TOKEN, type SlackServer } from './server/slack-server.js'
import { partsWith, TEST_TIMING } from './start-slack.js'

const COMMON = { prefix: '', name: 'Shutten', signingSecret: SIGNING_SECRET, timing: TEST_TIMING }

/** Slack over HTTP as the tests open it. */
export interface OpenHttp {
  readonly platform: Platform
  readonly parts: PlatformParts
  /** Sends a request to the endpoint that it names. */
  send(request: Request): Promise<Response>
}

/** Opens it for one workspace. */
export async function openHttp(server: SlackServer, given?: PlatformParts): Promise<OpenHttp> {
  const parts = given ?? (await partsWith())
  return sendingTo(
    await openSlackHttp({ ...COMMON, botToken: BOT_TOKEN, apiUrl: server.apiUrl }, parts),
    parts,
  )
}

export const CLIENT_SECRET = 'the-client-secret-of-the-tests'

/** Opens it for all workspaces that install the app. */
export async function openWorkspaces(
  server: SlackServer,
  given: PlatformParts,
  secret = 'a secret of the tests',
): Promise<OpenHttp> {
  const app = { clientId: '111.222', clientSecret: CLIENT_SECRET, publicUrl: 'https://shutten.test' }
  const platform = await openSlackWorkspaces({ ...COMMON, ...app, secret, apiUrl: server.apiUrl }, given)
  return sendingTo(platform, given)
}

function sendingTo(platform: Platform, parts: PlatformParts): OpenHttp {
  return {
    platform,
    parts,
    async send(request) {
      const { pathname } = new URL(request.url)
      const found = platform.endpoints?.find(
        ({ path, method }) => path === pathname && method === request.method,
      )
      if (found === undefined) throw new Error(`nothing at ${pathname}`)
      return found.answer(request, new Uint8Array(await request.arrayBuffer()))
    },
  }
}
