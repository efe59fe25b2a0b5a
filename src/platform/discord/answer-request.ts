import type { REST } from 'discord.js'
import type { PlatformParts } from '../../command/platform.js'
import { wordsFor } from '../../answer/words.js'
import { isUncertain, logFault } from './log-fault.js'
import type { Heard } from './read-interaction.js'
import { NO_MENTIONS, renderAnswer, type Message } from './render-answer.js'
import { asDeferred, asResponse, senderTo, type Sender } from './send.js'

type Asked = Extract<Heard, { kind: 'request' }>

/** An answer that is ready by then is the first response, in milliseconds; else one says that it will come. */
const DIRECT_TIME = 1200

/** Answers a command, a button or a message that was pointed at. Faults are logged; it never throws. */
export async function answerRequest(asked: Asked, posting: REST, parts: PlatformParts): Promise<void> {
  const sender = senderTo(asked, performance.now(), posting)
  const coming = makeAnswer(asked, parts)
  try {
    const answer = await within(DIRECT_TIME, coming)
    if (answer === null) return
    if (answer !== 'late') return await sendAll(answer, sender, parts)
    const isHidden = !asked.isDirect && parts.responder.audienceOf(asked.request) === 'asker'
    await said(sender.respond(asDeferred(isHidden)), parts)
    const late = await coming
    if (late === null) return
    const [first, ...more] = late.messages
    if (first !== undefined) await sender.edit(first)
    await followUps(more, isHidden, sender)
  } catch (error) {
    logFault(error, parts.log, parts.activity)
  }
}

/** Messages, and whether the asker alone is to see them. */
interface MadeAnswer {
  readonly messages: readonly Message[]
  readonly isHidden: boolean
}

/** Null: the same interaction has come before, and is answered there. */
async function makeAnswer(
  { id, request, isDirect }: Asked,
  parts: PlatformParts,
): Promise<MadeAnswer | null> {
  const { responder, events, log, activity } = parts
  try {
    if (!(await events.isFirst(`discord:${id}`, parts.now()))) return null
    const reply = await responder.respond(request)
    return { messages: renderAnswer(reply), isHidden: !isDirect && reply.audience === 'asker' }
  } catch (error) {
    logFault(error, log, activity)
    const content = wordsFor(request.locale ?? 'en')('went-wrong')
    const isHidden = !isDirect && responder.audienceOf(request) === 'asker'
    return { messages: [{ content, allowed_mentions: NO_MENTIONS }], isHidden }
  }
}

async function sendAll(
  { messages, isHidden }: MadeAnswer,
  sender: Sender,
  parts: PlatformParts,
): Promise<void> {
  const [first, ...more] = messages
  if (first === undefined) return
  await said(sender.respond(asResponse(first, isHidden)), parts)
  await followUps(more, isHidden, sender)
}

/** In order, one after another. */
async function followUps(messages: readonly Message[], isHidden: boolean, sender: Sender): Promise<void> {
  for (const message of messages) await sender.followUp(message, isHidden)
}

/** A first response that nothing was heard of may have been taken: what comes after it is still sent. */
async function said(response: Promise<void>, { log, activity }: PlatformParts): Promise<void> {
  try {
    await response
  } catch (error) {
    if (!isUncertain(error)) throw error
    logFault(error, log, activity)
  }
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, milliseconds, 'late')
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
