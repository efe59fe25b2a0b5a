import { MessageFlags, Routes, type REST } from 'discord.js'
import { z } from 'zod'
import { printableLine } from '../../answer/printable.js'
import type { Platform, PlatformParts } from '../../command/platform.js'
import { CONTENT_LENGTH } from './limits.js'
import { logFault } from './log-fault.js'
import { escapedOnly } from './markdown.js'
import { piecesOf } from '../../answer/pieces.js'
import { NO_MENTIONS } from './render-answer.js'

/** Writes to a user in a direct message, in several where it is long. @throws what discord.js throws */
export async function tellUser(user: string, words: string, posting: REST): Promise<void> {
  const opened = await posting.post(Routes.userChannels(), { body: { recipient_id: user } })
  const { id } = channel.parse(opened)
  for (const content of contentsOf(words))
    await posting.post(Routes.channelMessages(id), {
      body: { content, allowed_mentions: NO_MENTIONS, flags: MessageFlags.SuppressEmbeds },
    })
}

/** Writes to a user; false: it could not be delivered, which is a line of the log. */
export const tellOrLog =
  (posting: REST, { log, activity }: PlatformParts): Platform['tell'] =>
  async (user, words) => {
    try {
      await tellUser(user, words, posting)
      return true
    } catch (error) {
      logFault(error, log, activity)
      return false
    }
  }

const channel = z.looseObject({ id: z.string() })

function contentsOf(words: string): readonly string[] {
  const text = printableLine(words)
  const shown = (start: number, end: number): string => escapedOnly(text.slice(start, end)).trim()
  return piecesOf(text, CONTENT_LENGTH, ({ start, end }) => shown(start, end).length)
    .map(({ start, end }) => shown(start, end))
    .filter(Boolean)
}
