import type { Asker } from '../../search/asker.js'

/**
 * The id of a role of Discord or a user group of Slack, as typed or as the platform writes it when somebody picks it.
 * Null: it is none, or it is everybody's.
 */
export function readRole(typed: string, { platform, workspace }: Asker): string | null {
  const id = (platform === 'slack' ? SLACK : DISCORD).exec(typed.trim())?.groups?.['id']
  return id === undefined || id === workspace ? null : id
}

const SLACK = /^(?:<!subteam\^)?(?<id>S[A-Z0-9]{2,20})(?:\|[^>]*)?>?$/u
/** The role of everybody has the id of its server. */
const DISCORD = /^(?:<@&)?(?<id>\d{5,20})>?$/u
