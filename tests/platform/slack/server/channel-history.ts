type Args = Readonly<Record<string, unknown>>

interface Standing {
  readonly channel: string
  readonly ts: string
  readonly bot_id: string
  readonly text: unknown
  readonly blocks: unknown
  readonly metadata: unknown
}

/** What `conversations.history` knows: what was posted, newest first, a page at a time. */
export class ChannelHistory {
  readonly #standing: Standing[] = []
  /** Milliseconds since 1970: when the next message is posted. */
  now: () => number = Date.now
  /** Messages on a page, whatever was asked for. */
  page = 200
  #count = 0

  /** Takes a message in; its `ts`. */
  add({ channel, text, blocks, metadata }: Args, bot = 'B0BOT'): string {
    this.#count += 1
    const ts = `${Math.floor(this.now() / 1000)}.${String(this.#count).padStart(6, '0')}`
    this.#standing.push({ channel: String(channel), ts, bot_id: bot, text, blocks, metadata })
    return ts
  }

  read({ channel, oldest = '0', cursor = '0', limit = '100', include_all_metadata }: Args): object {
    const after = this.#standing.filter((each) => each.channel === channel && each.ts >= String(oldest))
    const from = Number(cursor)
    const to = from + Math.min(Number(limit), this.page)
    const isWhole = String(include_all_metadata) === 'true'
    const messages = after
      .toReversed()
      .slice(from, to)
      .map(({ metadata, ...each }) => ({ type: 'message', ...each, ...(isWhole && { metadata }) }))
    const next_cursor = to < after.length ? String(to) : ''
    return { ok: true, messages, has_more: next_cursor !== '', response_metadata: { next_cursor } }
  }
}
