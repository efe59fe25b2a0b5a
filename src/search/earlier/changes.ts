import { align } from '../alignment.js'
import { numberTokens, type QuotedToken } from '../quotation-tokens.js'
import { squeeze } from '../squeeze.js'

/** A stretch of words: in both versions, taken away since, or put in since. */
export interface Change {
  readonly kind: 'kept' | 'taken' | 'put'
  readonly text: string
}

/** What changed between the sentences of two versions: whole sentences first, then words of those that go together. */
export function changesBetween(before: readonly string[], now: readonly string[]): readonly Change[] {
  return runsOf(tokensOf(before), tokensOf(now)).flatMap(({ kind, taken, put }): readonly Change[] => {
    if (kind === 'kept') return put.map(({ text }) => ({ kind, text }))
    return changedSentences(taken.map(({ text }) => text).join(' '), put.map(({ text }) => text).join(' '))
  })
}

interface Token extends QuotedToken {
  readonly text: string
}

const tokensOf = (texts: readonly string[]): readonly Token[] =>
  texts.map((text) => ({ text, token: squeeze(text), start: 0, end: text.length }))

interface Run {
  readonly kind: 'kept' | 'changed'
  readonly taken: readonly Token[]
  readonly put: readonly Token[]
}

/** Tokens of two texts, all of both, in runs that are the same and runs that are not. */
function runsOf(before: readonly Token[], now: readonly Token[]): readonly Run[] {
  const [pattern = new Int32Array(), text = new Int32Array()] = numberTokens(before, now)
  const { steps } = align(pattern, text)
  const runs: { kind: Run['kind']; taken: Token[]; put: Token[] }[] = []
  const add = (kind: Run['kind'], taken: Token | undefined, put: Token | undefined): void => {
    let run = runs.at(-1)
    if (run?.kind !== kind) runs.push((run = { kind, taken: [], put: [] }))
    if (taken) run.taken.push(taken)
    if (put) run.put.push(put)
  }
  // The alignment leaves out what stands before and after.
  const places = steps.flatMap(({ kind, at }) => (kind === 'added' ? [] : [at]))
  for (const token of now.slice(0, places[0] ?? 0)) add('changed', undefined, token)
  for (const { kind, at } of steps) {
    if (kind === 'added') add('changed', before[at], undefined)
    else add(kind === 'kept' ? 'kept' : 'changed', undefined, now[at])
  }
  for (const token of now.slice((places.at(-1) ?? -1) + 1)) add('changed', undefined, token)
  return runs
}

/** Sentences that have little in common are other sentences. */
function changedSentences(taken: string, put: string): readonly Change[] {
  const whole = [change('taken', taken), change('put', put)].flat()
  if (whole.length < 2 || taken.length * put.length > LONGEST ** 2) return whole
  const words = runsOf(wordsOf(taken), wordsOf(put)).flatMap((run): readonly Change[] =>
    run.kind === 'kept'
      ? change('kept', joined(run.put))
      : [...change('taken', joined(run.taken)), ...change('put', joined(run.put))],
  )
  const kept = words.filter(({ kind }) => kind === 'kept').reduce((sum, { text }) => sum + text.length, 0)
  return kept * 2 < Math.min(taken.length, put.length) ? whole : words
}

/** Characters; what is longer is not compared word by word. */
const LONGEST = 4000

const change = (kind: Change['kind'], text: string): readonly Change[] =>
  text === '' ? [] : [{ kind, text }]

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** Words, with the white space behind them. */
function wordsOf(text: string): readonly Token[] {
  const words: { text: string; token: string }[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1)
    if (last && segment.trim() === '') last.text += segment
    else words.push({ text: segment, token: segment.normalize('NFKC') })
  }
  return words.map((word) => ({ ...word, start: 0, end: word.text.length }))
}
