import {
  InteractionResponseType,
  MessageFlags,
  Routes,
  type APIInteractionResponse,
  type RawFile,
  type REST,
} from 'discord.js'
import { INTERACTION_RESPONSE_TIME } from './limits.js'
import { ALREADY_ACKNOWLEDGED, faultOf, isUncertain } from './log-fault.js'
import type { Addressed } from './read-interaction.js'
import type { Message } from './render-answer.js'

/** Shows an answer to one interaction; each throws what discord.js throws. */
export interface Sender {
  /** Says that an answer will come; who will see it is fixed from then on. */
  announce(isHidden: boolean): Promise<void>
  /** Shows a message: as the first response, in place of what announced it, or after the one before. */
  show(message: Sendable, isHidden: boolean): Promise<void>
}

/** Is told after how many milliseconds there was a first response. */
export type Acknowledged = (milliseconds: number) => void

/** A message with the files that it brings, in the order of its attachments. */
export interface Sendable extends Message {
  readonly files?: readonly RawFile[]
}

/** Makes a way to answer an interaction that came at a time by `performance.now()`; tells when it first has been. */
export function senderTo(to: Addressed, since: number, posting: REST, acknowledged: Acknowledged): Sender {
  let shown: 'nothing' | 'announcement' | 'message' = 'nothing'
  let flags = flagsOf(false)
  const done = async (now: typeof shown, work: Promise<void>): Promise<void> => {
    const fault = await faultIn(work)
    if (fault === null && shown === 'nothing') acknowledged(performance.now() - since)
    // What nothing was heard of may have been taken.
    if (fault === null || isUncertain(fault)) shown = now
    if (fault !== null) throw fault
  }
  return {
    announce(isHidden) {
      flags = flagsOf(isHidden)
      const type = InteractionResponseType.DeferredChannelMessageWithSource
      return done('announcement', respond({ type, data: { ...flags } }, to, since, posting))
    },
    show({ files = [], ...message }, isHidden) {
      if (shown === 'message') return followUp({ ...message, ...flags }, files, to, posting)
      if (shown === 'announcement') return done('message', fillIn(message, files, to, posting))
      flags = flagsOf(isHidden)
      const type = InteractionResponseType.ChannelMessageWithSource
      return done('message', respond({ type, data: { ...message, ...flags } }, to, since, posting, files))
    },
  }
}

const faultIn = (work: Promise<void>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

const flagsOf = (isHidden: boolean): { readonly flags?: MessageFlags } =>
  isHidden ? { flags: MessageFlags.Ephemeral } : {}

/** The first response: it has to come within three seconds of a time by `performance.now()`. */
export async function respond(
  body: APIInteractionResponse,
  { id, token }: Addressed,
  since: number,
  posting: REST,
  files: readonly RawFile[] = [],
): Promise<void> {
  const attempt = (): Promise<unknown> =>
    posting.post(Routes.interactionCallback(id, token), {
      body,
      files: [...files],
      auth: false,
      signal: AbortSignal.timeout(ATTEMPT_TIME),
    })
  await repeated(attempt, since + INTERACTION_RESPONSE_TIME - LEAST_TIME)
}

/** In place of a response that said only that there will be one. */
const fillIn = (
  body: Message,
  files: readonly RawFile[],
  { application, token }: Addressed,
  posting: REST,
): Promise<void> =>
  repeated(
    () =>
      posting.patch(Routes.webhookMessage(application, token, '@original'), {
        body,
        files: [...files],
        auth: false,
      }),
    Infinity,
  )

async function followUp(
  body: Message,
  files: readonly RawFile[],
  { application, token }: Addressed,
  posting: REST,
): Promise<void> {
  const query = new URLSearchParams({ wait: 'true' })
  await posting.post(Routes.webhook(application, token), { body, files: [...files], auth: false, query })
}

/** A first response of which nothing is heard for so long is sent again, in milliseconds. */
const ATTEMPT_TIME = 900
/** No further attempt is begun when less time is left. */
const LEAST_TIME = 200
const MOST_ATTEMPTS = 3

/**
 * Does what may be done twice, as Discord takes it once: again, where nothing was heard of it.
 * @param until a time by `performance.now()`, after which it is not tried again
 */
async function repeated(work: () => Promise<unknown>, until: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work()
      return
    } catch (error) {
      if (attempt > 1 && faultOf(error).code === ALREADY_ACKNOWLEDGED) return
      if (!isUncertain(error) || attempt === MOST_ATTEMPTS || performance.now() > until) throw error
    }
  }
}
