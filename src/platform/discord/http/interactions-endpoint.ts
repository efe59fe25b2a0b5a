import { InteractionResponseType, InteractionType, type REST } from 'discord.js'
import type { Endpoint } from '../../../command/endpoint.js'
import { isTimely } from '../../../command/exchange/timely.js'
import type { Underway } from '../../../command/exchange/underway.js'
import type { PlatformParts } from '../../../command/platform.js'
import { answer } from '../answer.js'
import { inlineResponse } from '../first-response.js'
import { readInteraction } from '../read-interaction.js'
import { isSigned, readPublicKey, STAMP } from './is-signed.js'

/** Where Discord sends interactions. */
export const INTERACTIONS_PATH = '/discord/interactions'

/** What interactions over HTTP are answered with. */
export interface InteractionParts {
  /** The application's, in hexadecimal digits. */
  readonly publicKey: string
  readonly posting: REST
  readonly underway: Underway
  readonly parts: PlatformParts
}

/** Checks and answers what Discord sends over HTTP. */
export function interactionsEndpoint(given: InteractionParts): Endpoint {
  const { activity, log, now } = given.parts
  const key = readPublicKey(given.publicKey)
  return {
    method: 'POST',
    path: INTERACTIONS_PATH,
    async answer({ headers }, bytes) {
      if (!isSigned(bytes, headers, key)) {
        // Discord tries such ones by itself, and so may anybody: they are counted, and the log is not theirs.
        activity.failed('discord unsigned')
        return refused(401)
      }
      if (!isTimely(headers.get(STAMP) ?? '', now())) {
        activity.failed('discord untimely')
        log.warn({ code: 'untimely' }, 'discord: a request was stamped at another time than now')
        return refused(401)
      }
      return respond(readJson(bytes), given)
    },
  }
}

async function respond(payload: unknown, { posting, underway, parts }: InteractionParts): Promise<Response> {
  if (isPing(payload)) return Response.json({ type: InteractionResponseType.Pong })
  const heard = readInteraction(payload, parts)
  if (heard === null) {
    parts.log.warn({ code: 'unread' }, 'discord: an interaction of an unknown kind')
    return refused(400)
  }
  const first = inlineResponse()
  const answered = answer(heard, first, posting, parts)
  underway.add(answered)
  const given = await Promise.race([first.given, answered.then(() => null)])
  // An interaction that came before is answered there.
  return given === null ? new Response(null, { status: 202 }) : Response.json(given)
}

const refused = (status: number): Response => new Response(null, { status })

const isPing = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && Reflect.get(payload, 'type') === InteractionType.Ping

/** Undefined: it is none. */
function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}
