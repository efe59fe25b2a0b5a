import type { Open } from './command/open-platforms.js'
import type { Platform, PlatformParts } from './command/platform.js'
import type { Settings } from './env.js'
import { discordWay, slackWay, type SlackWay } from './platform-settings.js'

type Handed = (name: Platform['name']) => PlatformParts

/**
 * Opens each chat platform that is set up. Its SDK takes a second to load: that of another platform is not.
 * @param handed what a platform is handed, by its name
 */
export function openersOf(settings: Settings, handed: Handed): readonly Open[] {
  const { slack, discord, name } = settings
  const openers = [
    named(
      () => slackWay(settings),
      (way) => openSlackBy(way, { ...slack, name }, handed('slack')),
    ),
    named(
      () => discordWay(settings),
      async ({ token, publicKey }) => {
        const { apiUrl } = discord
        const parts = handed('discord')
        if (publicKey === null)
          return (await import('./platform/discord/open-discord.js')).openDiscord(
            { token, apiUrl, name },
            parts,
          )
        const { openDiscordHttp } = await import('./platform/discord/open-discord-http.js')
        return openDiscordHttp({ token, apiUrl, name, publicKey }, parts)
      },
    ),
  ]
  return openers.filter((open) => open !== null)
}

/** Null: nothing of the platform is set. What is wrong with it is told where it is opened. */
function named<Way>(way: () => Way | null, open: (way: Way) => Promise<Platform>): Open | null {
  try {
    const found = way()
    return found === null ? null : () => open(found)
  } catch (error) {
    return () => Promise.reject(error as Error)
  }
}

async function openSlackBy(
  way: SlackWay,
  common: Settings['slack'] & Pick<Settings, 'name'>,
  parts: PlatformParts,
): Promise<Platform> {
  switch (way.kind) {
    case 'socket':
      return (await import('./platform/slack/open-slack.js')).openSlack({ ...common, ...way }, parts)
    case 'http':
      return (await import('./platform/slack/open-slack-http.js')).openSlackHttp({ ...common, ...way }, parts)
    case 'workspaces': {
      const { openSlackWorkspaces } = await import('./platform/slack/open-slack-workspaces.js')
      return openSlackWorkspaces({ ...common, ...way }, parts)
    }
  }
}
