/** What can be done with schedules. */
export type Action =
  | 'add'
  | 'list'
  | 'preview'
  | 'test'
  | 'pause'
  | 'resume'
  | 'remove'
  /** Confirms who is notified. */
  | 'notify'
  /** Decide on a note that is held. */
  | 'post'
  | 'mark'
  /** Ends the hold of a restored or damaged ledger. */
  | 'release'

/** What anybody may do; all else is for administrators. */
export const OPEN_TO_ALL: ReadonlySet<Action> = new Set(['list', 'preview'])

/** What is offered while somebody types, in this order. */
export const OFFERED: readonly Action[] = ['add', 'list', 'preview', 'test', 'pause', 'resume', 'remove']

/** The action that a word names; null: none. */
export const actionOf = (word: string): Action | null =>
  ACTIONS.get(word.normalize('NFKC').toLowerCase()) ?? null

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['add', 'add'],
  ['追加', 'add'],
  ['list', 'list'],
  ['一覧', 'list'],
  ['preview', 'preview'],
  ['予告', 'preview'],
  ['プレビュー', 'preview'],
  ['test', 'test'],
  ['テスト', 'test'],
  ['pause', 'pause'],
  ['休止', 'pause'],
  ['停止', 'pause'],
  ['resume', 'resume'],
  ['再開', 'resume'],
  ['remove', 'remove'],
  ['delete', 'remove'],
  ['削除', 'remove'],
  ['notify', 'notify'],
  ['通知', 'notify'],
  ['post', 'post'],
  ['mark', 'mark'],
  ['release', 'release'],
])
