import { innermost, type Frame, type Scan } from './clause-state.js'
import { beginsNoun } from './noun-phrase.js'

/** Whether the verb before has an object: it is the clause's verb, and what follows the object is a participle. */
export function hasObject({ tokens }: Scan, { verb }: Frame): boolean {
  if (verb === null || verb.isPassive) return verb !== null
  return beginsNoun(tokens[tokens.indexOf(verb.verb) + 1]) || verb.verb.form !== 'past'
}

/** "and in May 2000 withdrew", "and, on 3 May, vetoed" */
export function isDatedJoint(scan: Scan, first: number): boolean {
  for (let index = first - 1; index > first - 10 && index > 0; index -= 1) {
    const kind = scan.tokens[index]?.kind
    if (kind === 'coordinator' || kind === 'contrast') return true
    if (
      kind !== 'date' &&
      kind !== 'preposition' &&
      kind !== 'comma' &&
      kind !== 'adverb' &&
      kind !== 'determiner' &&
      kind !== 'time' &&
      kind !== 'word' &&
      kind !== 'actor'
    )
      return false
  }
  return false
}

/** "said that NATO had expanded and called for talks": a simple past after another tense goes back to who says it. */
export function joinedFrame(scan: Scan, at: number, isAfterComma: boolean): Frame {
  const frame = innermost(scan)
  const isPast =
    scan.tokens[at]?.form === 'past' &&
    scan.auxiliaries.words.every((word) => !/^(?:have|be|modal)$/u.test(word))
  const wasOther = frame.verb !== null && (!frame.verb.isPast || frame.verb.isEarlier)
  const outer = scan.frames.findLastIndex((one, index) => index < scan.frames.length - 1 && one.verb !== null)
  const isBack =
    frame.kind === 'content'
      ? isAfterComma || (isPast && wasOther)
      : (frame.kind === 'relative' && isAfterComma) || frame.kind === 'phrase'
  if (outer < 0 || !isBack) return frame
  scan.frames = scan.frames.slice(0, outer + 1)
  return innermost(scan)
}

/** "rejected the plan, condemned the attack and called for talks". */
export function isListed(scan: Scan, at: number): boolean {
  const object = scan.tokens[at + 1]
  if (scan.tokens[at]?.row === undefined && (object?.kind === 'preposition' || object?.kind === 'to'))
    return false
  for (let index = at + 1; index < at + 40; index += 1) {
    const token = scan.tokens[index]
    if (token === undefined || token.kind === 'stop') return false
    const next = scan.tokens[index + 1]
    if (
      token.kind === 'coordinator' &&
      (next?.kind === 'verb' || next?.kind === 'have' || next?.kind === 'adverb')
    )
      return true
  }
  return false
}
