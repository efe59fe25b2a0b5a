import { expression } from '../expression.js'
import type { Span } from '../../../report/span.js'
import type { Amount } from '../amount.js'
import type { Units } from '../compile-units.js'
import type { HeadFound } from '../reading.js'
import type { HeadRow } from '../units-file.js'
import { MASK, type Scene } from '../scene.js'

/** The words that say what an amount is of, and the row of units.yaml they stand in. */
export interface Of {
  readonly span: Span
  readonly row: HeadRow | null
}

const noun = '[\\p{sc=Han}\\p{sc=Katakana}ーA-Za-z・々〆]+'
const nounAfter = new RegExp(
  `^(?:相当|以上|以下|余り|余|あまり|超|分|規模|程度|前後|強|弱|\\u0002| )*の(${noun}(?:の${noun})?)`,
  'u',
)
const nounBefore = new RegExp(
  `(${noun}(?:の${noun})?)(は|が|も|を|では|には|で|の|に)?((?:\\u0001+(?:の|には|に|は|、)?| )*)$`,
  'u',
)
const noThing =
  /^(?:うち|同(?:期|月|時期|日)|相当|割合|規模|増|減|差|前年|前月|前期|昨年|同年|それ|これ|ため|時点|現在|合計|比|総額|約|最大|年間|間|回[\p{sc=Han}])/u

/** Finds what an amount is of: after it (3発の弾道ミサイル), by a head before it in its clause, by the noun before it. */
export function japaneseOf(
  amount: Amount,
  scene: Scene,
  clause: Span,
  heads: readonly HeadFound[],
  units: Units,
): Of | null {
  const nearby = heads.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const before = nearby.findLast(({ end }) => end <= amount.start)
  const nounNear = nounBeside(amount, scene, clause, units)
  return (
    ofAfter(amount, scene, heads, units) ??
    (nounNear !== null && (before === undefined || nounNear.start >= before.end)
      ? { span: nounNear, row: null }
      : null) ??
    (before === undefined ? null : { span: whole(before, scene), row: before.row }) ??
    ofLater(amount, nearby, scene) ??
    ofTopic(amount, scene, heads)
  )
}

function ofAfter(amount: Amount, scene: Scene, heads: readonly HeadFound[], units: Units): Of | null {
  const tail = scene.masked.slice(amount.end, amount.end + 60)
  const found = nounAfter.exec(tail)
  const words = found?.[1]
  if (found === null || words === undefined || noThing.test(words)) return null
  const end = amount.end + found[0].length
  const start = end - words.length
  if (expression(`^(?:${units.changes.ja.pattern.source})`, 'u').test(words)) return null
  const head = heads.findLast((each) => each.start >= start && each.end <= end)
  if (head !== undefined) return { span: { start, end: head.end }, row: head.row }
  return { span: { start, end }, row: null }
}

/** 石炭100万トン, 弾道ミサイルを3発, 労働者は5万人: the noun right before an amount, if it is neither actor nor date. */
function nounBeside(amount: Amount, scene: Scene, clause: Span, units: Units): Span | null {
  const about = expression(`(?:${units.about.ja}|、| )*$`, 'u')
  const before = scene.masked.slice(Math.max(clause.start, amount.start - 60), amount.start)
  const cutAt = before.search(about)
  const found = nounBefore.exec(before.slice(0, cutAt))
  const words = found?.[1]
  if (found === null || words === undefined || noThing.test(words)) return null
  if (found[2] === 'に') return null
  const start = amount.start - before.length + found.index
  const span = { start, end: start + words.length }
  const isActor = scene.actors.some((actor) => actor.end === span.end || actor.start === span.start && actor.end >= span.end) // prettier-ignore
  const isComparison = expression(units.comparisons.ja.pattern.source, 'u').test(words)
  return isActor || isComparison ? null : trimmed(span, scene)
}

/** Without the actor that owns it: of 北朝鮮の輸出額 the 輸出額. */
function trimmed(span: Span, scene: Scene): Span {
  const owner = scene.actors.findLast((actor) => actor.start >= span.start && actor.end < span.end && scene.masked.charAt(actor.end) === 'の') // prettier-ignore
  return owner === undefined ? span : { start: owner.end + 1, end: span.end }
}

/** A head with what is joined to it: 石炭の輸出額, 石油輸出量, 対中輸出額; not the actor that owns it. */
function whole(head: HeadFound, scene: Scene): Span {
  const before = scene.masked.slice(Math.max(0, head.start - 24), head.start)
  const joined =
    expression(`(?:${noun}の)?(?:[\\p{sc=Han}\\p{sc=Katakana}ー]+)?$`, 'u').exec(before)?.[0] ?? ''
  const digits = /[\d.]*$/u.exec(before.slice(0, before.length - joined.length))?.[0] ?? ''
  const start = head.start - joined.length - digits.length
  const actors = scene.actors.filter((actor) => actor.start < head.start && actor.end > start)
  const last = actors.at(-1)
  if (last === undefined) return { start, end: head.end }
  const isJoined = last.end === head.start
  const from = isJoined ? head.start : last.end + (/^[のとへ]/u.test(scene.masked.slice(last.end)) ? 1 : 0)
  return { start: Math.min(Math.max(from, start), head.start), end: head.end }
}

/** A head set before the sentence, in an earlier clause, where no amount stands between: 軍事費は…3倍になり、1,190億ドルに. */
function ofTopic(amount: Amount, scene: Scene, heads: readonly HeadFound[]): Of | null {
  const topic = heads.findLast(({ end }) => end <= amount.start && /^[はがも]/u.test(scene.masked.slice(end)))
  if (topic === undefined || scene.masked.slice(topic.end, amount.start).includes(MASK.amount)) return null
  return amount.kind === 'count' ? null : { span: whole(topic, scene), row: topic.row }
}

/** 中国が31億ドル相当、ロシアが5,300万ドル相当の輸出: the head after the last of several amounts is of each. */
function ofLater(amount: Amount, nearby: readonly HeadFound[], scene: Scene): Of | null {
  const later = nearby.find(({ start }) => start >= amount.end)
  if (later === undefined || amount.kind === 'share') return null
  const between = scene.masked.slice(amount.end, later.start)
  return /\u0003/u.test(between) ? { span: { start: later.start, end: later.end }, row: later.row } : null
}
