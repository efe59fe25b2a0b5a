import { isResolved, type Resolution, type Resolved } from '../search/resolution.js'
import { noteReferenceOf } from '../search/note-reference.js'
import { parseRef, type Place } from '../search/place.js'
import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { choices, compose, line } from './compose.js'
import { withGlosses } from './excerpt-node.js'
import { quotationAnswer } from './quotation-answer.js'
import { wordsFor, type Words } from './words.js'

/** What stands at a place, such as 3.2 or n4; other words are checked as a quotation. */
export function citeAnswer(words: string, context: AnswerContext): Answer {
  const place = parseRef(words)
  return place === null ? quotationAnswer(words, context) : placeAnswer(place, words, context)
}

function placeAnswer(place: Place, words: string, context: AnswerContext): Answer {
  const found = context.library.resolve(place)
  const stands = standingOf(found)
  return compose(
    {
      command: 'cite',
      asked: { text: words },
      outcome: stands.length > 0 ? 'found' : found.kind === 'choices' ? 'unclear' : 'nothing',
      title: wordsFor(context.language)('cite-title', { words }),
      opening: openingOf(found, context),
      groups: [{ heading: null, hits: stands.map((resolved) => () => standingNode(resolved, context)) }],
      audience: 'channel',
    },
    context,
  )
}

/** What is said before what stands at a place, or in its stead. */
function openingOf(found: Resolution, { language }: AnswerContext): readonly AnswerNode[] {
  const t = wordsFor(language)
  switch (found.kind) {
    case 'text':
    case 'note':
      return []
    case 'call':
      return [line(t('cite-note-absent', { note: labelOf(found.note) }))]
    case 'changed':
      return [line(t(found.moved ? 'cite-moved' : 'cite-changed'))]
    case 'choices':
      return choices(t('cite-which'), found.choices.map(choiceOf))
    case 'no-report':
      return [line(t('cite-no-report', { report: found.report ?? '' }))]
    case 'no-paragraph':
    case 'no-sentence':
    case 'no-note':
      return [line(faultOf(found, t))]
  }
}

/** What stands at a place, or now in its stead. */
function standingOf(found: Resolution): readonly Resolved[] {
  if (isResolved(found)) return [found]
  return found.kind === 'changed' ? [found.moved ?? found.now] : []
}

function faultOf(
  found: Extract<Resolution, { kind: 'no-paragraph' | 'no-sentence' | 'no-note' }>,
  t: Words,
): string {
  const report = found.report.id
  switch (found.kind) {
    case 'no-paragraph':
      return t('cite-no-paragraph', { report, paragraph: found.paragraph, count: found.count })
    case 'no-sentence': {
      const { sentence, count } = found
      return t('cite-no-sentence', { report, paragraph: found.paragraph.number, sentence, count })
    }
    case 'no-note':
      if (found.notes.length === 0) return t('cite-no-notes', { report })
      return t('cite-no-note', {
        report,
        note: labelOf(found.note),
        notes: found.notes.map(labelOf).join(', '),
      })
  }
}

const labelOf = (note: string): string => note.replace(/^n/u, '')

function choiceOf(resolved: Resolved): { label: string; words: string } {
  const place = resolved.kind === 'text' ? `${resolved.paragraph.number}.${resolved.sentences.join('-')}` : ''
  const at = resolved.kind === 'note' ? resolved.note.id : resolved.kind === 'call' ? resolved.note : place
  return { label: resolved.report.record.title, words: `/cite ${resolved.report.id}:${at}` }
}

function standingNode(resolved: Resolved, context: AnswerContext): readonly AnswerNode[] {
  const { library } = context
  const { report } = resolved
  if (resolved.kind === 'text')
    return [
      withGlosses('', library.excerpt(report, resolved.paragraph, resolved.sentences), resolved, context),
    ]
  const excerpt =
    resolved.kind === 'note'
      ? library.noteExcerpt(report, resolved.note.id)
      : library.aroundCall(report, resolved.note)
  if (excerpt === null) return [line('')]
  const own = withGlosses('', excerpt, resolved, context)
  return resolved.kind === 'note' ? [own, ...referenceNodes(resolved, context)] : [own]
}

/** What a note stands for that says 同上 or ibid.: the note with the source, where it is certain which. */
function referenceNodes(
  { report, note }: Extract<Resolved, { kind: 'note' }>,
  context: AnswerContext,
): readonly AnswerNode[] {
  const found = noteReferenceOf(report, note)
  if (!found) return []
  const t = wordsFor(context.language)
  const source = found.note && context.library.noteExcerpt(report, found.note.id)
  if (!found.note || !source) return [line(t('cite-note-unsure', { words: found.words }))]
  const refers = line(t('cite-note-refers', { words: found.words, note: found.note.label }))
  return [refers, withGlosses('', source, { report }, context)]
}
