/** What may stand between the end of a sentence and the end of its line: closing marks and a footnote's number. */
const closers = /[”’»"')）\]］」』】〉》〕]+$/u
const fused = /(?<=[^\d][.!?][”’"')）]?|\d{4}\.|[。．！？][”’」』）)]?)(?:\d{1,3}|[¹²³⁰⁴-⁹]+)$/u
const bracketed = /\s?[[［(（][※注＊*]?\d{1,3}[\])）］]$/u
const stops = /[。．！？.!?…]$/u
const remark = /[。！？][」』]?[（(][^（()）]*[）)]$/u

/** Whether a line ends where a sentence may end. A footnote's number and closing marks may follow the full stop. */
export function endsSentence(line: string): boolean {
  const text = line.slice(-60).trimEnd()
  const bare = text.replace(fused, '').replace(bracketed, '').replace(closers, '')
  return stops.test(bare) || remark.test(text)
}
