import { setTimeout as wait } from 'node:timers/promises'
import type { webApi } from '@slack/bolt'
import type { Answer } from '../../answer/answer.js'
import { logFault, type Faults } from './log-fault.js'
import { isTokenGone, isUnfit, readFault, type SlackFault } from './read-fault.js'
import type { Surface } from './read-request.js'
import type { SlackMessage } from './render-answer.js'
import { openResponseUrl } from './response-url.js'

/** What answers are delivered with. */
export interface Delivery extends Faults {
  readonly posting: webApi.WebClient
  readonly apiUrl: string | null
  readonly now: () => number
  /** Aborted when nothing more may be waited for. */
  readonly signal: AbortSignal
  /** Told that Slack does not take the token. */
  readonly refused: () => void
}

/** Posts a message; null: done. */
type Post = (message: SlackMessage) => Promise<SlackFault | null>

interface Way {
  readonly method: string
  readonly post: Post
}

/** `refused`: no way takes a message; `unfit`: Slack takes no such message, and may take another. */
export type Delivered = 'delivered' | 'refused' | 'unfit'

/** Delivers messages in order: by the first way that Slack does not refuse. What may have arrived is never sent again. */
export function createDelivery(surface: Surface, delivery: Delivery) {
  const respond = responseWay(surface, delivery)
  return async (messages: readonly SlackMessage[], audience: Answer['audience']): Promise<Delivered> => {
    const ways = [
      ...respond(audience),
      ...channelWays(surface, audience, delivery),
      directWay(surface, delivery),
    ]
    for (const message of messages) {
      let fault = await tryWay(ways[0], message, delivery)
      while (isRefused(fault) && !isUnfit(fault.code) && ways.length > 1) {
        ways.shift()
        fault = await tryWay(ways[0], message, delivery)
      }
      if (isRefused(fault)) return isUnfit(fault.code) ? 'unfit' : 'refused'
    }
    return 'delivered'
  }
}

/** Writes to a person: Slack takes a person's id for the conversation with the bot. Null: done. */
export const postDirectly = (
  user: string,
  message: SlackMessage,
  posting: webApi.WebClient,
): Promise<SlackFault | null> => faultOf(posting.chat.postMessage({ channel: user, ...contentOf(message) }))

/** Surely not done. */
const isRefused = (fault: SlackFault | null): fault is SlackFault =>
  fault !== null && fault.outcome !== 'unknown'

const TRIES = 5
/** Longer than this nobody waits for an answer. */
const LONGEST_WAIT = 60_000

/** Asks again where Slack says so, after the time that it names. */
async function tryWay(
  way: Way | undefined,
  message: SlackMessage,
  { signal, refused, ...faults }: Delivery,
): Promise<SlackFault | null> {
  if (way === undefined) return null
  for (let tries = 1; ; tries += 1) {
    const fault = await way.post(message)
    if (fault === null) return null
    logFault(faults, fault, way.method)
    if (isTokenGone(fault.code)) refused()
    if (fault.outcome !== 'later' || tries === TRIES || fault.wait > LONGEST_WAIT) return fault
    const waited = await wait(fault.wait, true, { signal }).catch(() => false)
    if (!waited) return fault
  }
}

function responseWay({ responseUrl, thread }: Surface, { apiUrl, now }: Delivery) {
  if (responseUrl === null) return () => []
  const url = openResponseUrl(responseUrl, apiUrl, now)
  return (audience: Answer['audience']): readonly Way[] => {
    const response_type = audience === 'channel' ? 'in_channel' : 'ephemeral'
    const how = { response_type, replace_original: false, delete_original: false }
    const post: Post = (message) =>
      url.post({ ...how, ...contentOf(message), ...(thread !== null && { thread_ts: thread }) })
    return [{ method: 'response_url', post }]
  }
}

/** In the channel, for everybody or for the asker alone; in a direct message both are the same. */
function channelWays(
  { channel, user, thread }: Surface,
  audience: Answer['audience'],
  { posting }: Delivery,
): readonly Way[] {
  if (channel === null) return []
  const where = { channel, ...(thread !== null && { thread_ts: thread }) }
  if (audience === 'channel' || channel.startsWith('D')) {
    const post: Post = (message) => faultOf(posting.chat.postMessage({ ...where, ...contentOf(message) }))
    return [{ method: 'chat.postMessage', post }]
  }
  const post: Post = (message) =>
    faultOf(posting.chat.postEphemeral({ ...where, user, ...contentOf(message) }))
  return [{ method: 'chat.postEphemeral', post }]
}

const directWay = ({ user }: Surface, { posting }: Delivery): Way => ({
  method: 'chat.postMessage',
  post: (message) => postDirectly(user, message, posting),
})

/** A message as it is sent: without markup, links, previews and names that are looked for in the text. */
export const contentOf = ({ blocks, text }: SlackMessage) => ({
  text,
  blocks: [...blocks],
  mrkdwn: false,
  parse: 'none' as const,
  link_names: false,
  unfurl_links: false,
  unfurl_media: false,
})

const faultOf = (call: Promise<unknown>): Promise<SlackFault | null> => call.then(() => null, readFault)
