import type { webApi } from '@slack/bolt'
import type { Command, Option } from '../../command/command.js'
import { EVENTS_PATH, REDIRECT_PATH } from './paths.js'
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
  /** Where Slack sends what is asked, without a slash at its end; absent: it is asked by Socket Mode. */
  readonly http?: { readonly address: string; readonly isInstalledByWorkspaces: boolean }
}

type Manifest = NonNullable<webApi.AppsManifestCreateArguments['manifest']>

/** The app's manifest (docs.slack.dev/reference/app-manifest), made from the commands, as JSON to be pasted. */
export function slackManifest(commands: readonly Command[], settings: ManifestSettings): string {
  return `${JSON.stringify(manifestOf(commands, settings), null, 2)}\n`
}

function manifestOf(commands: readonly Command[], settings: ManifestSettings): Manifest {
  const { http } = settings
  const request = requestOf(settings)
  const isOfSeveral = http?.isInstalledByWorkspaces === true
  return {
    display_information: {
      name: settings.name,
      description: "Cited, verbatim excerpts from your team's own reports",
    },
    features: featuresOf(commands, settings),
    oauth_config: {
      ...(http && isOfSeveral && { redirect_urls: [`${http.address}${REDIRECT_PATH}`] }),
      scopes: { bot: [...SCOPES] },
    },
    settings: {
      event_subscriptions: { ...request, bot_events: [...EVENTS, ...(isOfSeveral ? ENDS : [])] },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: http === undefined,
      token_rotation_enabled: false,
    },
  }
}

const EVENTS = ['app_mention', 'message.im'] as const
/** After which a workspace's token is forgotten. */
const ENDS = ['app_uninstalled', 'tokens_revoked'] as const

/** One address for all. */
const requestOf = ({ http }: ManifestSettings): { readonly request_url?: string } =>
  http === undefined ? {} : { request_url: `${http.address}${EVENTS_PATH}` }

function featuresOf(
  commands: readonly Command[],
  settings: ManifestSettings,
): NonNullable<Manifest['features']> {
  const { name, prefix } = settings
  const { request_url: url } = requestOf(settings)
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
    slash_commands: slashCommands(commands, prefix).map((each) => ({
      ...slashCommandOf(each),
      ...(url !== undefined && { url }),
    })),
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
