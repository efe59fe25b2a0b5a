import type { Answer, AnswerNode } from '../../src/answer/answer.js'
import type { Excerpt } from '../../src/search/excerpt.js'

/** What is not as the types and an answer's promises have it; none: it is well formed. */
export function formFaults(answer: Answer): readonly string[] {
  const { outcome, title, scope, nodes, total, page, language, audience, asked } = answer
  return [
    ...(['found', 'nothing', 'unclear', 'refused'].includes(outcome) ? [] : [`outcome ${outcome}`]),
    ...(title.trim() === '' && asked.words.trim() !== '' ? ['no title'] : []),
    ...(scope === '' ? ['no scope'] : []),
    ...(nodes.length === 0 ? ['no nodes'] : []),
    ...(Number.isInteger(total) && total >= 0 && Number.isInteger(page) && page >= 1 ? [] : ['counts']),
    ...(['en', 'ja'].includes(language) && ['asker', 'channel'].includes(audience) ? [] : ['language']),
    ...(/\{\{|\}\}|undefined|\[object/u.test(ownWords(answer)) ? [`unfilled: ${ownWords(answer)}`] : []),
    ...(outcome === 'found' && total === 0 && answer.command !== 'help' ? ['found nothing'] : []),
    // A search that finds no answer tells what is also mentioned, a citation what is nearest.
    ...(outcome === 'nothing' && total > 0 && !['cite', 'find'].includes(answer.command)
      ? ['nothing, but hits']
      : []),
    ...nodes.flatMap((node) => nodeFaults(node)),
  ]
}

/** What Shutten itself says in an answer, without what the asker typed or a report holds. */
const ownWords = ({ nodes, scope }: Answer): string =>
  [scope, ...nodes.flatMap((node) => (node.kind === 'heading' ? [node.text] : []))].join('\n')

function nodeFaults(node: AnswerNode): readonly string[] {
  switch (node.kind) {
    case 'heading':
    case 'line':
      return node.text.trim() === '' ? [`an empty ${node.kind}`] : []
    case 'excerpt':
    case 'copy':
      return excerptFaults(node.excerpt)
    case 'figure':
      return [...excerptFaults(node.excerpt), ...(Number.isFinite(node.figure.value) ? [] : ['no figure'])]
    case 'written':
      return node.text.trim() === '' || node.citation.ref === '' ? ['nothing written'] : []
    case 'pair':
      return [
        ...(node.left.length + node.right.length === 0 ? ['an empty pair'] : []),
        ...[...node.left, ...node.right].flatMap(excerptFaults),
      ]
    case 'choices':
      return [
        ...(node.choices.length === 0 || node.prompt === '' ? ['empty choices'] : []),
        ...node.choices.flatMap(({ label, words }) =>
          label.trim() === '' || !/^\/[a-z]/u.test(words) ? [`no choice: ${label} ${words}`] : [],
        ),
      ]
  }
}

function excerptFaults({ text, citation, source, highlights, dates }: Excerpt): readonly string[] {
  const isInside = ({ start, end }: { start: number; end: number }): boolean =>
    start >= 0 && start < end && end <= text.length
  return [
    ...(text.trim() === text && text !== '' ? [] : ['no text']),
    ...(source.pieces.length > 0 ? [] : ['no source']),
    ...(citation.ref.startsWith(`${citation.report}:`) ? [] : ['no ref']),
    ...([...highlights, ...dates].every(isInside) ? [] : ['a span outside']),
  ]
}
