import { LOOK_MARGIN, UNTIL_MENDED } from '../../command/sending-faults.js'
import { z } from 'zod'
import { channelOf } from '../../command/channel-of.js'
import type { Outcome, Sender, Sighting } from '../../command/schedule-ports.js'
import type { Account, Accounts } from './accounts.js'
import { contentOf } from './deliver.js'
import { logFault, type Faults } from './log-fault.js'
import { readFault, type SlackFault } from './read-fault.js'
import type { SlackMessage } from './render-answer.js'
import { renderPost } from './render-post.js'

/** What notes are sent with. */
export interface NoteSending extends Faults {
  readonly accounts: Accounts
  readonly name: string
}

/** How notes travel on Slack: each with the token of its channel's workspace. */
export function createNoteSender({ accounts, name, ...faults }: NoteSending): Sender {
  const accountOf = (place: string): Promise<Account | Missing> => accountIn(workspaceOf(place), accounts)
  const send = async (place: string, message: SlackMessage, more: object): Promise<Outcome> => {
    const account = await accountOf(place)
    if ('code' in account) return account
    const content = { channel: channelOf(place), ...contentOf(message), ...more }
    const { ts } = await account.posting.chat.postMessage(content)
    return { kind: 'posted', id: ts ?? '' }
  }
  return {
    render: (post) => renderPost(post, name).map((message) => JSON.stringify(message)),
    post: (place, message, reference) =>
      send(place, JSON.parse(message) as SlackMessage, {
        metadata: { event_type: NOTE, event_payload: { reference } },
      }).catch(failed(faults)),
    async lookFor(place, reference, since) {
      const account = await accountOf(place)
      if ('code' in account) return { kind: 'unknown', code: account.code }
      return lookFor(channelOf(place), reference, since, account).catch(notLooked(faults))
    },
  }
}

const accountIn = (workspace: string, accounts: Accounts): Promise<Account | Missing> =>
  accounts.of(workspace).then(
    (account) => account ?? NOT_INSTALLED,
    () => STORE_AWAY,
  )

type Missing = Extract<Outcome, { kind: 'later' }>
/** An administrator of the workspace can install the app again. */
const NOT_INSTALLED: Missing = { kind: 'later', wait: UNTIL_MENDED, code: 'not_installed', isToMend: true }
/** Without a token nothing was sent. */
const STORE_AWAY: Missing = { kind: 'later', wait: 1_000, code: 'store-away' }

/** The workspace's id of a place: `T…` of `slack:T…/C…`. */
const workspaceOf = (place: string): string => place.slice(place.indexOf(':') + 1).split('/')[0] ?? ''

/** What Slack calls the kind of our metadata. */
const NOTE = 'shutten_note'
/** Nothing is to be gained by trying these again. */
const FINAL: ReadonlySet<string> = new Set([
  'channel_not_found',
  'is_archived',
  'invalid_blocks',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
])

const failed =
  (faults: Faults) =>
  (error: unknown): Outcome => {
    const fault = readFault(error)
    logFault(faults, fault, 'chat.postMessage')
    return outcomeOf(fault)
  }

function outcomeOf({ code, outcome, wait }: SlackFault): Outcome {
  if (outcome === 'unknown') return { kind: 'unknown', code }
  if (outcome === 'later') return { kind: 'later', wait, code }
  return FINAL.has(code)
    ? { kind: 'refused', code }
    : { kind: 'later', wait: UNTIL_MENDED, code, isToMend: true }
}

const notLooked =
  (faults: Faults) =>
  (error: unknown): Sighting => {
    const fault = readFault(error)
    logFault(faults, fault, 'conversations.history')
    return { kind: 'unknown', code: fault.code }
  }

const PAGE = 200
/** A channel that has got more messages than these pages hold is not looked through. */
const MOST_PAGES = 20

/** Newest first, page by page. @throws what the Web API fails with */
async function lookFor(
  channel: string,
  reference: string,
  since: number,
  { reading, botId }: Account,
): Promise<Sighting> {
  const oldest = String((since - LOOK_MARGIN) / 1000)
  let cursor = ''
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const more = cursor === '' ? {} : { cursor }
    const found = await reading.conversations.history({ channel, oldest, limit: PAGE, ...ALL, ...more })
    const ours = (found.messages ?? []).filter(({ bot_id }) => bot_id === botId)
    const note = ours.find((message) => isNote(message, reference))
    if (note?.ts !== undefined) return { kind: 'found', id: note.ts }
    cursor = found.response_metadata?.next_cursor ?? ''
    if (cursor === '') return { kind: 'absent' }
  }
  return { kind: 'unknown', code: 'too_many_messages' }
}

const ALL = { include_all_metadata: true, inclusive: true } as const

/** By its metadata, or by its footer where Slack holds the metadata back. */
function isNote(message: object, reference: string): boolean {
  const { metadata, blocks } = seen.parse(message)
  return (
    metadata?.event_payload.reference === reference ||
    footersIn(blocks).some((text) => text.endsWith(` · ${reference}`))
  )
}

const footersIn = (blocks: readonly z.output<typeof block>[]): readonly string[] =>
  blocks.flatMap(({ elements }) => elements.flatMap(({ text }) => (typeof text === 'string' ? [text] : [])))

const block = z.looseObject({
  elements: z.array(z.looseObject({ text: z.unknown() })).catch([]),
})
const seen = z.looseObject({
  metadata: z
    .looseObject({ event_payload: z.looseObject({ reference: z.unknown() }) })
    .nullish()
    .catch(null),
  blocks: z.array(block).catch([]),
})
