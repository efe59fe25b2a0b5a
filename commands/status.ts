import { statusAnswer } from '../src/answer/status-answer.js'
import { defineCommand } from '../src/command/command.js'
import { refuse } from '../src/command/refuse.js'
import { scheduleShown } from '../src/command/status-shown.js'

export default defineCommand({
  name: 'status',
  description: { en: 'How it goes: connections, reports, faults', ja: '稼働状況（管理者向け）' },
  options: {},
  words: 'whole',
  examples: [],
  effects: true,
  admin: true,
  handle: async (_, context) => {
    if (!context.asker.admin) return refuse('status', 'status-title', 'administrators-only', context)
    const { ports } = context
    if (ports === undefined) return refuse('status', 'status-title', 'platforms-only', context)
    const now = ports.now()
    const health = await ports.schedule?.health()
    const schedule = health === undefined ? null : scheduleShown(health, now, context)
    const activity = ports.activity.read()
    const answered = activity.answered.reduce((sum, { count }) => sum + count, 0)
    const shown = { ...activity, answered, unread: ports.unread?.() ?? [] }
    return statusAnswer(shown, schedule, now, context)
  },
})
