import type { PlatformParts } from '../../command/platform.js'
import { createDelivery, type Delivery } from './deliver.js'
import { logError } from './log-fault.js'
import { wordsTo } from './plain-message.js'
import type { Incoming } from './read-request.js'
import { renderAnswer } from './render-answer.js'
import { sendPicture } from './send-picture.js'

/** What answers are made with. */
export interface Answering {
  readonly parts: PlatformParts
  readonly delivery: Delivery
  /** The name shown. */
  readonly name: string
}

/** Answers what has been acknowledged, once for each id. It never throws. */
export async function answerRequest(incoming: Incoming, { parts, delivery, name }: Answering): Promise<void> {
  const deliver = createDelivery(incoming.surface, delivery)
  await parts.turn()
  if (!(await isFirst(incoming.id, parts))) return
  const { act } = incoming.request
  if (parts.ending.isNear()) return void (await deliver([wordsTo(act, 'ending', name)], 'asker'))
  try {
    const reply = await parts.responder.respond(incoming.request)
    const delivered = await deliver(renderAnswer(reply, name), reply.audience)
    if (delivered === 'delivered') return await sendPicture(reply, incoming.surface, { parts, delivery })
    logError(parts, new Error(UNDELIVERED[delivered]), 'slack-undelivered')
    if (delivered === 'refused') return
  } catch (error) {
    logError(parts, error, 'slack-unanswered')
  }
  await deliver([wordsTo(act, 'went-wrong', name)], 'asker')
}

const UNDELIVERED = {
  refused: 'no way to the asker is left',
  unfit: 'Slack takes no such message',
} as const

/** Where the store fails, an answer given twice is better than none. */
async function isFirst(id: string, parts: PlatformParts): Promise<boolean> {
  try {
    return await parts.events.isFirst(id, parts.now())
  } catch (error) {
    logError(parts, error, 'slack-events')
    return true
  }
}
