import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Action } from './reply.js'

/** What a button's id says. */
export interface Pressed {
  readonly action: Action
  /** Of the stored query. */
  readonly key: string
  /** The page under which the button stood, counted from 1. */
  readonly page: number
}

/** Makes and reads the ids of buttons. */
export interface ButtonIds {
  make(pressed: Pressed, now: number): string
  /** `forged`: not ours, or changed; `outdated`: more than a month old. */
  read(id: string, now: number): Pressed | 'forged' | 'outdated'
}

/** Ids signed with a secret (HMAC-SHA-256, cut to 96 bits): `m.<key>.<page>.<day>.<signature>`. */
export function createButtonIds(secret: string): ButtonIds {
  const sign = (words: string): string =>
    createHmac('sha256', secret).update(words).digest('base64url').slice(0, SIGNATURE)
  return {
    make({ action, key, page }, now) {
      const words = [LETTERS[action], key, page, dayOf(now).toString(36)].join('.')
      return `${words}.${sign(words)}`
    },
    read(id, now) {
      const groups = FORM.exec(id)?.groups
      const action = ACTIONS.get(groups?.['action'] ?? '')
      if (!groups || action === undefined) return 'forged'
      const { words = '', key = '', page, day = '', signature = '' } = groups
      if (!timingSafeEqual(Buffer.from(sign(words)), Buffer.from(signature))) return 'forged'
      const age = dayOf(now) - Number.parseInt(day, 36)
      return age > LIFE_DAYS ? 'outdated' : { action, key, page: Number(page) }
    },
  }
}

const LIFE_DAYS = 31
const SIGNATURE = 16
const LETTERS: Readonly<Record<Action, string>> = {
  context: 'c',
  more: 'm',
  copy: 'y',
  share: 's',
  report: 'r',
  ask: 'a',
}
const ACTIONS = new Map((Object.keys(LETTERS) as Action[]).map((action) => [LETTERS[action], action]))
const FORM =
  /^(?<words>(?<action>[a-z])\.(?<key>[\w-]{1,16})\.(?<page>[1-9]\d{0,3})\.(?<day>[0-9a-z]{1,6}))\.(?<signature>[\w-]{16})$/u

/** Days since 1970, in UTC. */
const dayOf = (now: number): number => Math.floor(now / 86_400_000)
