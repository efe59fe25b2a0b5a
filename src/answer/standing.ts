import { isResolved, type Resolution, type Resolved } from '../search/resolution.js'
import type { Excerpt } from '../search/excerpt.js'
import type { AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { choices, line } from './compose.js'
import { wordsFor, type Words } from './words.js'

/** What is said before what stands at a place, or in its stead. */
export function openingOf(found: Resolution, { language }: AnswerContext): readonly AnswerNode[] {
  const t = wordsFor(language)
  switch (found.kind) {
    case 'text':
    case 'note':
      return []
    case 'call':
      return [line(t('cite-note-absent', { note: labelOf(found.note) }))]
    case 'changed':
      return [line(t(CHANGED[found.how]))]
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
export function standingOf(found: Resolution): readonly Resolved[] {
  if (isResolved(found)) return [found]
  return found.kind === 'changed' && found.now !== null ? [found.now] : []
}

/** The words that stand at a place; null: a note that nothing calls. */
export function standingExcerpt(resolved: Resolved, { library }: AnswerContext): Excerpt | null {
  const { report } = resolved
  if (resolved.kind === 'text') return library.excerpt(report, resolved.paragraph, resolved.sentences)
  return resolved.kind === 'note'
    ? library.noteExcerpt(report, resolved.note.id)
    : library.aroundCall(report, resolved.note)
}

const CHANGED = {
  moved: 'cite-moved',
  kept: 'cite-kept',
  edited: 'cite-edited',
  gone: 'cite-gone',
  unknown: 'cite-changed',
} as const

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
