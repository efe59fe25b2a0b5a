import { InteractionResponseType, MessageFlags, Routes, type RawFile, type REST } from 'discord.js'
import { setTimeout as wait } from 'node:timers/promises'
import type { FirstResponse } from './first-response.js'
import { ALREADY_ACKNOWLEDGED, faultOf, isUncertain, UNKNOWN_WEBHOOK } from './log-fault.js'
import type { Addressed } from './read-interaction.js'
import { repeated } from './repeated.js'
import type { Message } from './render-answer.js'

/** Shows an answer to one interaction; each throws what discord.js throws. */
export interface Sender {
  /** Says that an answer will come; who will see it is fixed from then on. */
  announce(isHidden: boolean): Promise<void>
  /** Shows a message: as the first response, in place of what announced it, or after the one before. */
  show(message: Sendable, isHidden: boolean): Promise<void>
}

/** A message with the files that it brings, in the order of its attachments. */
export interface Sendable extends Message {
  readonly files?: readonly RawFile[]
}

/** Makes a way to answer an interaction: by a first response, and what follows it. */
export function senderTo(to: Addressed, first: FirstResponse, posting: REST): Sender {
  let shown: Shown = 'nothing'
  let flags = flagsOf(false)
  const done = async (now: Shown, work: Promise<void>): Promise<void> => {
    const fault = await faultIn(work)
    // What nothing was heard of may have been taken.
    if (fault === null || isUncertain(fault)) shown = now
    if (fault !== null) throw fault
  }
  const announce = (isHidden: boolean): Promise<void> => {
    flags = flagsOf(isHidden)
    return done('announcement', announced(first.give({ type: ANNOUNCEMENT, data: { ...flags } }, [])))
  }
  const follow = (now: Shown, work: Work) => done(now, first.isInline ? overtaking(work) : work())
  return {
    announce,
    async show({ files = [], ...message }, isHidden) {
      // A response to a request has no room for files.
      if (shown === 'nothing' && first.isInline && files.length > 0) await announce(isHidden)
      if (shown === 'message')
        return follow(shown, () => followUp({ ...message, ...flags }, files, to, posting))
      if (shown === 'announcement') return follow('message', () => fillIn(message, files, to, posting))
      flags = flagsOf(isHidden)
      return done('message', first.give({ type: MESSAGE, data: { ...message, ...flags } }, files))
    },
  }
}

type Shown = 'nothing' | 'announcement' | 'message'
type Work = () => Promise<void>

const MESSAGE = InteractionResponseType.ChannelMessageWithSource
const ANNOUNCEMENT = InteractionResponseType.DeferredChannelMessageWithSource

const faultIn = (work: Promise<void>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

/** Another replica that was sent the same has announced it: whichever answers fills that in. */
async function announced(given: Promise<void>): Promise<void> {
  const fault = await faultIn(given)
  if (fault !== null && faultOf(fault).code !== ALREADY_ACKNOWLEDGED) throw fault
}

const flagsOf = (isHidden: boolean): { readonly flags?: MessageFlags } =>
  isHidden ? { flags: MessageFlags.Ephemeral } : {}

/** In place of a response that said only that there will be one. */
const fillIn = (
  body: Message,
  files: readonly RawFile[],
  { application, token }: Addressed,
  posting: REST,
): Promise<void> =>
  repeated(() =>
    posting.patch(Routes.webhookMessage(application, token, '@original'), {
      body,
      files: [...files],
      auth: false,
    }),
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

/** Waits before what may have overtaken the first response is tried again, in milliseconds. */
const OVERTAKEN_WAITS: readonly number[] = [100, 300, 900, 2000]

/** Does what Discord knows nothing of until it has read the first response, which is on its way by another connection. */
async function overtaking(work: Work): Promise<void> {
  for (const pause of OVERTAKEN_WAITS) {
    const fault = await faultIn(work())
    if (fault === null) return
    if (faultOf(fault).code !== UNKNOWN_WEBHOOK) throw fault
    await wait(pause)
  }
  await work()
}
