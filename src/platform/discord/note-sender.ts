import { LOOK_MARGIN, UNREACHED, UNTIL_MENDED } from '../../command/sending-faults.js'
import { createHash } from 'node:crypto'
import { DiscordAPIError, RateLimitError, Routes, SnowflakeUtil, type REST } from 'discord.js'
import { z } from 'zod'
import { channelOf } from '../../command/channel-of.js'
import type { PlatformParts } from '../../command/platform.js'
import type { Outcome, Sender, Sighting } from '../../command/schedule-ports.js'
import { isUncertain, logFault } from './log-fault.js'
import type { Message } from './render-answer.js'
import { renderPost } from './render-post.js'

/** What notes are sent with. */
export interface NoteSending extends Pick<PlatformParts, 'log' | 'activity'> {
  /** Sends once, and waits for nothing. */
  readonly posting: REST
  readonly reading: REST
  /** The bot's own id, once it is known: what others write is no note of ours. */
  readonly botUser: () => string | undefined
}

/** How notes travel on Discord. */
export function createNoteSender(sending: NoteSending): Sender {
  const { posting, log, activity } = sending
  const send = (place: string, body: object): Promise<Outcome> =>
    posting.post(Routes.channelMessages(channelOf(place)), { body }).then(
      (sent): Outcome => ({ kind: 'posted', id: message.safeParse(sent).data?.id ?? '' }),
      (error: unknown) => outcomeOf(error, logFault(error, log, activity).code),
    )
  return {
    render: (post) => renderPost(post).map((each) => JSON.stringify(each)),
    post: (place, rendered, reference) =>
      send(place, { ...(JSON.parse(rendered) as Message), nonce: nonceOf(reference), enforce_nonce: true }),
    lookFor: (place, reference, since) =>
      lookFor(channelOf(place), reference, since, sending).catch((error: unknown): Sighting => ({
        kind: 'unknown',
        code: logFault(error, log, activity).code,
      })),
  }
}

/** 25 characters: a quick repeat with the same one is not posted again (`enforce_nonce`). */
const nonceOf = (reference: string): string =>
  createHash('sha256').update(reference).digest('hex').slice(0, NONCE_LENGTH)

const NONCE_LENGTH = 25

/** Nothing is to be gained by trying these again: unknown channel, invalid form body. */
const FINAL: ReadonlySet<string> = new Set(['10003', '50035'])
const A_SECOND = 1000

function outcomeOf(error: unknown, code: string): Outcome {
  if (error instanceof RateLimitError) return { kind: 'later', wait: error.retryAfter, code }
  if (UNREACHED.has(code)) return { kind: 'later', wait: A_SECOND, code }
  if (isUncertain(error)) return { kind: 'unknown', code }
  return error instanceof DiscordAPIError && FINAL.has(code)
    ? { kind: 'refused', code }
    : { kind: 'later', wait: UNTIL_MENDED, code, isToMend: true }
}

const PAGE = 100
/** A channel that has got more messages than these pages hold is not looked through. */
const MOST_PAGES = 40

/** Oldest first, page by page: Discord gives those that came next after an id. @throws what discord.js throws */
async function lookFor(
  channel: string,
  reference: string,
  since: number,
  { reading, botUser }: NoteSending,
): Promise<Sighting> {
  const us = botUser()
  if (us === undefined) return { kind: 'unknown', code: 'not-ready' }
  let after = String(
    SnowflakeUtil.generate({ timestamp: since - LOOK_MARGIN, increment: 0n, workerId: 0n, processId: 0n }),
  )
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ after, limit: String(PAGE) })
    const found = messages.parse(await reading.get(Routes.channelMessages(channel), { query }))
    const note = found.find(({ author, embeds }) => author.id === us && embeds.some(isNote(reference)))
    if (note !== undefined) return { kind: 'found', id: note.id }
    if (found.length < PAGE) return { kind: 'absent' }
    after = found
      .map(({ id }) => id)
      .reduce((newest, id) => (BigInt(id) > BigInt(newest) ? id : newest), after)
  }
  return { kind: 'unknown', code: 'too-many-messages' }
}

const isNote =
  (reference: string) =>
  ({ footer }: z.output<typeof embed>): boolean =>
    footer?.text.endsWith(` · ${reference}`) === true

const message = z.looseObject({ id: z.string() })
const embed = z.looseObject({ footer: z.looseObject({ text: z.string() }).nullish().catch(null) })
const messages = z.array(
  z.looseObject({
    id: z.string(),
    author: z.looseObject({ id: z.string() }),
    embeds: z.array(embed).catch([]),
  }),
)
