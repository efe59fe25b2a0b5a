import { noteReferenceOf } from '../search/note-reference.js'
import { parseRef, type Place } from '../search/place.js'
import type { Resolved } from '../search/resolution.js'
import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { changedNodes } from './changed-nodes.js'
import { citationsAnswer } from './citing/citations-answer.js'
import { readCitationsAsked } from './citing/citation-format.js'
import { compose, line } from './compose.js'
import { withGlosses } from './excerpt-node.js'
import { quotationAnswer } from './quotation-answer.js'
import { openingOf, standingExcerpt, standingOf } from './standing.js'
import { wordsFor } from './words.js'

/**
 * What stands at a place, such as 3.2 or n4; with the name of a format, its citation in that format; other words are
 * checked as a quotation.
 */
export async function citeAnswer(words: string, context: AnswerContext): Promise<Answer> {
  const asked = readCitationsAsked(words)
  if (asked !== null) return citationsAnswer(asked, words, context)
  const place = parseRef(words)
  return place === null ? quotationAnswer(words, context) : placeAnswer(place, words, context)
}

function placeAnswer(place: Place, words: string, context: AnswerContext): Answer {
  const found = context.library.resolve(place)
  const stands = standingOf(found)
  const before = found.kind === 'changed' ? changedNodes(found, context) : []
  const hits = stands.map((resolved) => () => [...standingNode(resolved, context), ...before])
  return compose(
    {
      command: 'cite',
      asked: { text: words },
      outcome: stands.length + before.length > 0 ? 'found' : found.kind === 'choices' ? 'unclear' : 'nothing',
      title: wordsFor(context.language)('cite-title', { words }),
      opening: openingOf(found, context),
      groups: [{ heading: null, hits: hits.length === 0 && before.length > 0 ? [() => before] : hits }],
      audience: 'channel',
    },
    context,
  )
}

function standingNode(resolved: Resolved, context: AnswerContext): readonly AnswerNode[] {
  const excerpt = standingExcerpt(resolved, context)
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
