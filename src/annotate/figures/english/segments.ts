import type { Span } from '../../../report/span.js'

/** A part of a sentence with a verb at most; `kind` says how it hangs on what stands before. */
export interface Segment extends Span {
  readonly kind: 'main' | 'relative' | 'contrast' | 'joined'
}

const boundary =
  /;|(?:, | )(?=(?:while|whereas|but|although|though|when|because|after|before|if|unless)\b)|(?:, | )(?=(?:which|who|whose|that|where)\b)|, (?=and\b)|, /giu

/** The segments of a masked sentence, in order; they cover it. */
export function segmentsOf(masked: string): readonly Segment[] {
  const cuts = [...masked.matchAll(boundary)].map(({ index, 0: words }) => index + words.length)
  const starts = [0, ...cuts]
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? masked.length
    return { start, end, kind: start === 0 ? 'main' : kindOf(masked, start) }
  })
}

function kindOf(masked: string, start: number): Segment['kind'] {
  const rest = masked.slice(start, start + 12)
  if (/^(?:which|who|whose|that|where)\b/iu.test(rest)) return 'relative'
  if (masked.slice(0, start).trimEnd().endsWith(';')) return 'contrast'
  if (/^(?:while|whereas|but|although|though|when|because|after|before|if|unless)\b/iu.test(rest)) return 'contrast' // prettier-ignore
  return 'joined'
}
