import {
  InteractionResponseType,
  MessageFlags,
  Routes,
  type APIInteractionResponse,
  type REST,
} from 'discord.js'
import { INTERACTION_RESPONSE_TIME } from './limits.js'
import { ALREADY_ACKNOWLEDGED, faultOf, isUncertain } from './log-fault.js'
import type { Addressed } from './read-interaction.js'
import type { Message } from './render-answer.js'

/** Ways to answer one interaction; each throws what discord.js throws. */
export interface Sender {
  /** The first response: it has to come within three seconds. */
  respond(response: APIInteractionResponse): Promise<void>
  /** Fills a response that said only that there will be one. */
  edit(message: Message): Promise<void>
  /** Another message after the first. */
  followUp(message: Message, isHidden: boolean): Promise<void>
}

/** Makes ways to answer an interaction that came at a time by `performance.now()`. */
export function senderTo({ id, application, token }: Addressed, since: number, posting: REST): Sender {
  const respondOnce = (body: APIInteractionResponse): Promise<unknown> =>
    posting.post(Routes.interactionCallback(id, token), { body, auth: false })
  return {
    respond: (body) => repeated(() => respondOnce(body), since + INTERACTION_RESPONSE_TIME - LEAST_TIME),
    edit: (body) =>
      repeated(
        () => posting.patch(Routes.webhookMessage(application, token, '@original'), { body, auth: false }),
        Infinity,
      ),
    async followUp(message, isHidden) {
      await posting.post(Routes.webhook(application, token), {
        body: { ...message, ...flagsOf(isHidden) },
        auth: false,
        query: new URLSearchParams({ wait: 'true' }),
      })
    },
  }
}

/** A message as a first response. */
export const asResponse = (message: Message, isHidden: boolean): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { ...message, ...flagsOf(isHidden) },
})

/** Says that an answer will come; who will see it is fixed from then on. */
export const asDeferred = (isHidden: boolean): APIInteractionResponse => ({
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: { ...flagsOf(isHidden) },
})

const flagsOf = (isHidden: boolean): { readonly flags?: MessageFlags } =>
  isHidden ? { flags: MessageFlags.Ephemeral } : {}

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
