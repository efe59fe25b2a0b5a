import type { REST } from 'discord.js'
import { wordsFor } from '../../answer/words.js'
import { within } from '../../command/exchange/within.js'
import type { PlatformParts } from '../../command/platform.js'
import { timed, type FirstResponse } from './first-response.js'
import { isUncertain, isUnfit, logFault } from './log-fault.js'
import type { Heard } from './read-interaction.js'
import { NO_MENTIONS, renderAnswer } from './render-answer.js'
import { senderTo, type Sendable, type Sender } from './send.js'
import { withPicture, withoutPicture } from './with-picture.js'

type Asked = Extract<Heard, { kind: 'request' }>

/** An answer that is ready by then is the first response, in milliseconds; else one says that it will come. */
const DIRECT_TIME = 400

/** Answers a command, a button or a message that was pointed at. Faults are logged; it never throws. */
export async function answerRequest(
  asked: Asked,
  first: FirstResponse,
  posting: REST,
  parts: PlatformParts,
): Promise<void> {
  const timedFirst = timed(first, (milliseconds) => parts.activity.acknowledged('discord', milliseconds))
  const sender = senderTo(asked, timedFirst, posting)
  try {
    await answerBy(sender, asked, parts)
  } catch (error) {
    logFault(error, parts.log, parts.activity)
    if (isUnfit(error)) await apologize(sender, asked, parts)
  }
}

async function answerBy(sender: Sender, asked: Asked, parts: PlatformParts): Promise<void> {
  const coming = makeAnswer(asked, parts)
  const inTime = await within(DIRECT_TIME, coming)
  if (inTime === 'late') await said(sender.announce(isHidden(asked, parts)), parts)
  const answer = inTime === 'late' ? await coming : inTime
  // In order, one after another.
  for (const message of answer?.messages ?? []) await show(message, answer?.isHidden ?? true, sender, parts)
}

/** An answer whose picture Discord does not take is shown without it. */
async function show(
  message: Sendable,
  isHidden: boolean,
  sender: Sender,
  parts: PlatformParts,
): Promise<void> {
  try {
    await said(sender.show(message, isHidden), parts)
  } catch (error) {
    if (message.files === undefined) throw error
    logFault(error, parts.log, parts.activity)
    await said(sender.show(withoutPicture(message), isHidden), parts)
  }
}

/** Discord does not take the answer: it takes a sentence. */
async function apologize(sender: Sender, asked: Asked, parts: PlatformParts): Promise<void> {
  try {
    await sender.show(wordsTo(asked, 'went-wrong'), isHidden(asked, parts))
  } catch (error) {
    logFault(error, parts.log, parts.activity)
  }
}

/** Messages, and whether the asker alone is to see them. */
interface MadeAnswer {
  readonly messages: readonly Sendable[]
  readonly isHidden: boolean
}

/** Null: the same interaction has come before, and is answered there. */
async function makeAnswer(asked: Asked, parts: PlatformParts): Promise<MadeAnswer | null> {
  const { responder, events, log, activity, turn, ending } = parts
  try {
    await turn()
    if (!(await events.isFirst(`discord:${asked.id}`, parts.now()))) return null
    if (ending.isNear()) return { messages: [wordsTo(asked, 'ending')], isHidden: isHidden(asked, parts) }
    const reply = await responder.respond(asked.request)
    const messages = await withPicture(renderAnswer(reply), reply, parts)
    return { messages, isHidden: !asked.isDirect && reply.audience === 'asker' }
  } catch (error) {
    logFault(error, log, activity)
    return { messages: [wordsTo(asked, 'went-wrong')], isHidden: isHidden(asked, parts) }
  }
}

const wordsTo = ({ request }: Asked, key: 'ending' | 'went-wrong'): Sendable => ({
  content: wordsFor(request.locale ?? 'en')(key),
  allowed_mentions: NO_MENTIONS,
})

/** Whether the asker alone is to see the answer: known before there is one. */
const isHidden = ({ request, isDirect }: Asked, { responder }: PlatformParts): boolean =>
  !isDirect && responder.audienceOf(request) === 'asker'

/** A message that nothing was heard of may have been taken: what comes after it is still sent. */
async function said(message: Promise<void>, { log, activity }: PlatformParts): Promise<void> {
  try {
    await message
  } catch (error) {
    if (!isUncertain(error)) throw error
    logFault(error, log, activity)
  }
}
