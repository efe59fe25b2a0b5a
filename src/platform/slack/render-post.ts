import type { types } from '@slack/bolt'
import { postFooter } from '../../command/post-footer.js'
import type { Post } from '../../command/schedule-ports.js'
import { packBlocks } from './pack-blocks.js'
import { groupsOfAnswer, notificationOf, type SlackMessage } from './render-answer.js'
import { renderSmall } from './render-parts.js'

/** A note as messages; each has its reference below, the first the group that is to be notified above. */
export function renderPost(post: Post, name: string): readonly SlackMessage[] {
  const text = notificationOf(post.answer, name)
  const groups = [...mention(post.role), ...groupsOfAnswer(post)]
  const footer = (part: number, of: number) => renderSmall(postFooter(post, part, of))
  return packBlocks(groups, footer).map((blocks) => ({ blocks, text }))
}

/** A user group is the only one that is ever notified, and only where an administrator has confirmed it. */
function mention(role: string | null): readonly (readonly [types.RichTextBlock])[] {
  if (role === null) return []
  const element = { type: 'usergroup', usergroup_id: role } as const
  return [[{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] }]]
}
