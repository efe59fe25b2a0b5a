import type { webApi } from '@slack/bolt'
import type { Command, Option } from '../../command/command.js'
import { slashCommands, UMBRELLA, type SlashCommand } from './slash-commands.js'

/** What Slack calls the message shortcut "Find citations" in what it sends. */
export const SHORTCUT = 'find_citations'

/**
 * Each is used: to be asked by commands, to answer, to hear mentions and direct messages, and to look after a lost reply
 * whether a note stands in its channel, so that it is not posted twice; and to
 * send pictures.
 */
export const SCOPES = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'im:history',
  'channels:history',
  'groups:history',
  'files:write',
] as const

/** What a manifest says of an app. */
export interface ManifestSettings {
  /** The name shown. */
  readonly name: string
  /** Stands before the commands of their own. */
  readonly prefix: string
}

type Manifest = NonNullable<webApi.AppsManifestCreateArguments['manifest']>

/** The app's manifest (docs.slack.dev/reference/app-manifest), made from the commands, as JSON to be pasted. */
export function slackManifest(commands: readonly Command[], settings: ManifestSettings): string {
  return `${JSON.stringify(manifestOf(commands, settings), null, 2)}\n`
}

function manifestOf(commands: readonly Command[], settings: ManifestSettings): Manifest {
  return {
    display_information: {
      name: settings.name,
      description: "Cited, verbatim excerpts from your team's own reports",
    },
    features: featuresOf(commands, settings),
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: { bot_events: ['app_mention', 'message.im'] },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  }
}

function featuresOf(
  commands: readonly Command[],
  { name, prefix }: ManifestSettings,
): NonNullable<Manifest['features']> {
  return {
    app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: botName(name), always_online: true },
    shortcuts: [
      {
        type: 'message',
        name: 'Find citations',
        callback_id: SHORTCUT,
        description: 'Where in the reports do these words stand?',
      },
    ],
    slash_commands: slashCommands(commands, prefix).map(slashCommandOf),
  }
}

/** What is typed reaches the bot as it was typed: `should_escape` is off. */
function slashCommandOf({ name, command }: SlashCommand) {
  return {
    command: `/${name}`,
    description: command?.description.en ?? 'Every command, and questions in your own words',
    usage_hint: command === null ? 'help' : Object.entries(command.options).map(hintOf).join(' '),
    should_escape: false,
  }
}

function hintOf([name, { required, byName }]: [string, Option]): string {
  if (required) return name
  return byName ? `[${name}:…]` : `[${name}]`
}

/** A bot's name has only `a-z`, `0-9`, `-`, `_` and `.`. */
function botName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9._-]/gu, '') || UMBRELLA
}
