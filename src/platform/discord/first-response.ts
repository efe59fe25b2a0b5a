import { Routes, type APIInteractionResponse, type RawFile, type REST } from 'discord.js'
import { INTERACTION_RESPONSE_TIME } from './limits.js'
import type { Addressed } from './read-interaction.js'
import { repeated } from './repeated.js'

/** How an interaction is responded to first. */
export interface FirstResponse {
  /** Once. It throws what discord.js throws. */
  give(body: APIInteractionResponse, files: readonly RawFile[]): Promise<void>
  /** It is the response to Discord's own request: it takes no files, and what follows it may come before it. */
  readonly isInline: boolean
}

/** By a request of our own, within three seconds of a time by `performance.now()`: what came by the gateway. */
export const callbackResponse = ({ id, token }: Addressed, since: number, posting: REST): FirstResponse => ({
  isInline: false,
  give(body, files) {
    const attempt = (): Promise<unknown> =>
      posting.post(Routes.interactionCallback(id, token), {
        body,
        files: [...files],
        auth: false,
        signal: AbortSignal.timeout(ATTEMPT_TIME),
      })
    return repeated(attempt, since + INTERACTION_RESPONSE_TIME - LEAST_TIME)
  },
})

/** In the response to a request of Discord's: what came over HTTP. */
export function inlineResponse(): InlineResponse {
  let tell: (body: APIInteractionResponse) => void = () => undefined
  const given = new Promise<APIInteractionResponse>((resolve) => (tell = resolve))
  return { isInline: true, give: (body) => Promise.resolve(tell(body)), given }
}

/** A first response that is waited for. */
export interface InlineResponse extends FirstResponse {
  readonly given: Promise<APIInteractionResponse>
}

/** Tells after how many milliseconds a first response was given to what has just come. */
export function timed(
  { give, isInline }: FirstResponse,
  tell: (milliseconds: number) => void,
): FirstResponse {
  const since = performance.now()
  return {
    isInline,
    async give(body, files) {
      await give(body, files)
      tell(performance.now() - since)
    },
  }
}

/** A first response of which nothing is heard for so long is sent again, in milliseconds. */
const ATTEMPT_TIME = 900
/** No further attempt is begun when less time is left. */
const LEAST_TIME = 200
