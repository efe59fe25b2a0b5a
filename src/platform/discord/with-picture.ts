import type { Reply } from '../../command/exchange/reply.js'
import { within } from '../../command/exchange/within.js'
import type { PlatformParts } from '../../command/platform.js'
import { ATTACHMENT_DESCRIPTION_LENGTH } from './limits.js'
import { logFault } from './log-fault.js'
import type { Message } from './render-answer.js'
import type { Sendable } from './send.js'

/** An answer does not wait longer for its picture, in milliseconds. */
const LONGEST_DRAWING = 5000

/** The messages of an answer, the first with its picture, where it has one: seen by whoever sees the answer. */
export async function withPicture(
  messages: readonly Message[],
  { answer: { picture } }: Pick<Reply, 'answer'>,
  { draw, log, activity }: PlatformParts,
): Promise<readonly Sendable[]> {
  const [first, ...others] = messages
  const [embed, ...embeds] = first?.embeds ?? []
  if (picture === undefined || draw === undefined || first === undefined || embed === undefined)
    return messages
  try {
    const data = await within(LONGEST_DRAWING, draw(picture))
    if (data === 'late') return messages
    const name = `${picture.kind}.png`
    const attachments = [{ id: '0', description: shortened(picture.alt) }]
    const shown = { ...embed, image: { url: `attachment://${name}` } }
    const files = [{ name, data, contentType: 'image/png' }]
    return [{ ...first, embeds: [shown, ...embeds], attachments, files }, ...others]
  } catch (error) {
    logFault(error, log, activity)
    return messages
  }
}

/** A message as it was before it got its picture. */
export function withoutPicture(message: Sendable): Message {
  const plain = without(message, ['files', 'attachments'])
  const embeds = message.embeds?.map((embed) => without(embed, ['image']))
  return { ...plain, ...(embeds && { embeds }) }
}

const without = <Whole extends object>(whole: Whole, keys: readonly string[]): Whole =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key))) as Whole

const shortened = (words: string): string =>
  words.length > ATTACHMENT_DESCRIPTION_LENGTH
    ? `${words.slice(0, ATTACHMENT_DESCRIPTION_LENGTH - 1)}…`
    : words
