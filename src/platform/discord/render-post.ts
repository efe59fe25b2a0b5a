import { printableLine } from '../../answer/printable.js'
import { postFooter } from '../../command/post-footer.js'
import type { Post } from '../../command/schedule-ports.js'
import { NO_MENTIONS, renderAnswer, type Message } from './render-answer.js'

/** A note as messages; each has its reference below, and the first names the role that is to be notified. */
export function renderPost(post: Post): readonly Message[] {
  const messages = renderAnswer(post)
  return messages.map((message, at) => ({
    ...withFooter(message, printableLine(postFooter(post, at + 1, messages.length))),
    ...(at === 0 && post.role !== null && mention(post.role)),
  }))
}

/** Below the last embed; after what stands there already. */
function withFooter(message: Message, footer: string): Message {
  const embeds = [...(message.embeds ?? [])]
  const last = embeds.pop() ?? {}
  const text = [last.footer?.text ?? '', footer].filter(Boolean).join('\n')
  return { ...message, embeds: [...embeds, { ...last, footer: { text } }] }
}

/** A role is the only one that is ever notified, and only where an administrator has confirmed it. */
const mention = (role: string): Pick<Message, 'content' | 'allowed_mentions'> => ({
  content: `<@&${role}>`,
  allowed_mentions: { ...NO_MENTIONS, roles: [role] },
})
