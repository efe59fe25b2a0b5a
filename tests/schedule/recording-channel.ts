import type { Outcome, Sender, Sighting } from '../../src/command/schedule-ports.js'

/** What a channel does with the next message: `lost` stands there but nobody is told, `gone` does neither. */
export type Behaviour =
  | 'posts'
  | 'lost'
  | 'gone'
  | 'later'
  | 'waits for an invitation'
  | 'refuses'
  | 'throws'
  | 'hangs'
  | 'hangs after it posted'

/** A platform that keeps what is posted. */
export interface RecordingChannel extends Sender {
  /** What stands in the channels, in the order it came. */
  readonly posted: readonly Recorded[]
  /** How often it was asked to post. */
  readonly asked: () => number
  /** What is done with the next messages; then they are posted. */
  next(...behaviours: readonly Behaviour[]): void
  /** Whether it can be looked into channels. */
  blind: boolean
  /** How many messages a note is. */
  parts: number
}

export interface Recorded {
  readonly place: string
  readonly text: string
  readonly reference: string
}

const WAIT = 5_000

/** Makes a platform that keeps what is posted. */
export function recordingChannel(): RecordingChannel {
  const posted: Recorded[] = []
  const script: Behaviour[] = []
  let asked = 0
  const record = (place: string, message: string): string => {
    posted.push({ place, ...(JSON.parse(message) as { text: string; reference: string }) })
    return `id ${String(posted.length)}`
  }
  return {
    posted,
    asked: () => asked,
    next: (...behaviours) => void script.push(...behaviours),
    blind: false,
    parts: 1,
    render(note) {
      const parts = Array.from({ length: this.parts }, (_each, index) => index + 1)
      return parts.map((part) =>
        JSON.stringify({
          text: this.parts === 1 ? note.answer.title : `${note.answer.title} (${String(part)})`,
          reference: note.reference(part),
        }),
      )
    },
    post(place, message) {
      asked += 1
      return outcomeOf(script.shift() ?? 'posts', () => record(place, message))
    },
    lookFor(place, reference): Promise<Sighting> {
      if (this.blind) return Promise.resolve({ kind: 'unknown', code: 'missing_scope' })
      const index = posted.findIndex((each) => each.place === place && each.reference === reference)
      return Promise.resolve(
        index === -1 ? { kind: 'absent' } : { kind: 'found', id: `id ${String(index + 1)}` },
      )
    },
  }
}

async function outcomeOf(behaviour: Behaviour, record: () => string): Promise<Outcome> {
  switch (behaviour) {
    case 'posts':
      return { kind: 'posted', id: record() }
    case 'lost':
      record()
      return { kind: 'unknown', code: 'timeout' }
    case 'gone':
      return { kind: 'unknown', code: 'http-500' }
    case 'later':
      return { kind: 'later', wait: WAIT, code: 'ratelimited' }
    case 'waits for an invitation':
      return { kind: 'later', wait: 600_000, code: 'not_in_channel', isToMend: true }
    case 'refuses':
      return { kind: 'refused', code: 'channel_not_found' }
    case 'throws':
      throw new Error('a fault of the sender')
    case 'hangs after it posted':
      record()
      return new Promise(() => undefined)
    case 'hangs':
      return new Promise(() => undefined)
  }
}
