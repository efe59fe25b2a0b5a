import type { Open } from './command/open-platforms.js'
import type { Platform, PlatformParts } from './command/platform.js'
import { slackTokens, type Settings } from './env.js'
import { ShuttenError } from './errors.js'

/**
 * Opens each chat platform whose tokens are set. Its SDK takes a second to load: that of another platform is not.
 * @param handed what a platform is handed, by its name
 */
export function openersOf(
  settings: Settings,
  handed: (name: Platform['name']) => PlatformParts,
): readonly Open[] {
  const { secrets, slack, discord, name } = settings
  const openers: Open[] = []
  if (secrets.slackBotToken !== null || secrets.slackAppToken !== null)
    openers.push(async () => {
      const tokens = slackTokens(settings)
      if (tokens === null) throw new ShuttenError('platform-refused', 'Slack has no tokens.')
      const { openSlack } = await import('./platform/slack/open-slack.js')
      return openSlack({ ...tokens, ...slack, name }, handed('slack'))
    })
  const { discordToken: token } = secrets
  if (token !== null)
    openers.push(async () => {
      const { openDiscord } = await import('./platform/discord/open-discord.js')
      return openDiscord({ token, apiUrl: discord.apiUrl, name }, handed('discord'))
    })
  return openers
}
