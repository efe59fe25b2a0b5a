import type { Subscription } from '../../due/subscription.js'

type Named = Pick<Subscription, 'name' | 'subject' | 'rhythm' | 'reports'>

/** The name of a subscription, numbered where a channel has it already for something else: `watch-a-b`, `watch-a-b-2`. */
export function freeName(wanted: Named, others: readonly Named[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted.name : `${wanted.name}-${number}`
    const taken = others.find((each) => each.name === name)
    if (taken === undefined || isSame(taken, wanted)) return name
  }
}

const isSame = (a: Named, b: Named): boolean => meaningOf(a) === meaningOf(b)

/** A watch is the same whatever its rhythm. */
const meaningOf = ({ subject, rhythm, reports }: Named): string =>
  JSON.stringify([
    subject.kind === 'watch' ? subject.words.normalize('NFKC').toLowerCase() : [subject.kind, rhythm],
    reports.toSorted(),
  ])
