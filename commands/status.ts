import { statusAnswer } from '../src/answer/status-answer.js'
import { defineCommand } from '../src/command/command.js'
import { refuse } from '../src/command/refuse.js'

export default defineCommand({
  name: 'status',
  description: { en: 'How it goes: connections, reports, faults', ja: '稼働状況（管理者向け）' },
  options: {},
  words: 'whole',
  examples: [],
  effects: true,
  admin: true,
  handle: (_, context) => {
    if (!context.asker.admin) return refuse('status', 'status-title', 'administrators-only', context)
    if (context.ports === undefined) return refuse('status', 'status-title', 'platforms-only', context)
    const { activity, now, unread } = context.ports
    return statusAnswer({ ...activity.read(), unread: unread?.() ?? [] }, now(), context)
  },
})
