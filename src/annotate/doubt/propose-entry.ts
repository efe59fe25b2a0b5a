import type { Position } from '../annotations.js'

/** A reading as an entry of review.yaml may name it. */
export type Reading =
  | ({ readonly kind: 'position'; readonly position: Position } & Quoted)
  | ({ readonly kind: 'date' | 'figure' | 'name' } & Quoted)
  | {
      readonly kind: 'call'
      readonly at: string
      readonly words: string
      readonly label: string
      readonly isCall: boolean
    }

interface Quoted {
  /** The ref of its sentence. */
  readonly at: string
  readonly words: string
  /** Which of several in the sentence, counted from 1; null: the words stand there once. */
  readonly occurrence: number | null
}

/** Why a reading is doubtful, and the day on which an entry is proposed. */
export interface Proposed {
  readonly doubt: number
  readonly reasons: readonly string[]
  readonly today: string
}

/**
 * An entry to paste into review.yaml. As it stands it says that the reading is right; what else may be said stands in
 * comments, to be put in place of that line.
 */
export function proposeEntry(reading: Reading, { doubt, reasons, today }: Proposed): string {
  return [
    `# ${reading.at} · doubt ${doubt}: ${reasons.join('; ')}`,
    ...describe(reading),
    `- words: ${quote(reading.words)}`,
    ...placeOf(reading),
    ...says(reading),
    `  by: an editor`,
    `  on: ${today}`,
  ].join('\n')
}

/** A text in JSON's quotation marks is one in YAML too, on one line; what nobody would see is spelt out. */
const quote = (words: string): string =>
  JSON.stringify(words).replaceAll(
    /[\p{Cc}\p{Cf}]/gu,
    (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function describe(reading: Reading): readonly string[] {
  if (reading.kind === 'call')
    return [`# read as ${reading.isCall ? 'the call of note' : 'the number'} ${reading.label}`]
  if (reading.kind !== 'position') return []
  const { actor, label, negated, about, target, voice, date } = reading.position
  const parts = [
    `${actor} ${negated ? 'not ' : ''}${label}`,
    about && `about ${about.replaceAll(/\s+/gu, ' ')}`,
    target && `at ${target}`,
    `${voice}'s words`,
    date === null ? 'undated' : `${date.edtf} (${date.basis})`,
  ]
  return [`# read as ${parts.filter(Boolean).join(' · ')}`]
}

function placeOf(reading: Reading): readonly string[] {
  if (reading.kind === 'call') return []
  const { at, occurrence } = reading
  const place = `  at: ${at.replace(/^.*:/u, '')}`
  return occurrence === null ? [place] : [place, `  occurrence: ${occurrence}`]
}

/** That the reading is right, and what may be said instead. */
function says(reading: Reading): readonly string[] {
  switch (reading.kind) {
    case 'call': {
      const [is, isNot] = reading.isCall ? ['call', 'no-call'] : ['no-call', 'call']
      return [`  ${is}: ${quote(reading.label)}`, `  why: as read # or ${isNot}: ${quote(reading.label)}`]
    }
    case 'position': {
      const { actor, label, date } = reading.position
      return [
        `  of: { actor: ${quote(actor)}, label: ${label} }`,
        '  checked: true',
        `  # or position: { date: ${date?.edtf ?? 'none'}, actor: ${actor}, label: ${label} } with what is right, and why: …`,
        '  # or reject: position, and why: …',
      ]
    }
    case 'name':
      return ['  checked: true', '  # or actor: XX, the id of the actor it names, and why: …']
    case 'date':
      return ['  checked: true', '  # or date: 2017-04-15 or what is right, or reject: date, and why: …']
    case 'figure':
      return ['  checked: true', '  # or reject: figure, and why: …']
  }
}
