import { changesBetween, type Change } from '../search/earlier/changes.js'
import { excerptBefore, sentencesBefore, type CitedBefore } from '../search/earlier/cited-before.js'
import type { Stretch } from '../search/near-quotation.js'
import type { Changed, Resolved } from '../search/resolution.js'
import { cut } from '../report/span.js'
import type { AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { line } from './compose.js'
import { withGlosses } from './excerpt-node.js'
import { showDifference } from './show-difference.js'
import { wordsFor } from './words.js'

/** The words cited as an earlier version had them, and what changed since; nothing where they are the same. */
export function changedNodes(
  { how, now, was, report }: Changed,
  context: AnswerContext,
): readonly AnswerNode[] {
  if (was === null || how === 'kept') return []
  const t = wordsFor(context.language)
  const before = withGlosses('', excerptBefore(report, was), { report }, context)
  const changes = now === null ? [] : changesOf(was, now)
  const told = changes.length === 0 ? [] : [line(t('cite-difference', { difference: showDifference(changes) }))] // prettier-ignore
  return [line(t('cite-before')), before, ...told]
}

function changesOf(was: CitedBefore, now: Resolved): readonly Stretch[] {
  return changesBetween(sentencesBefore(was), sentencesOf(now)).map(({ kind, text }) => ({
    kind: STRETCHES[kind],
    text,
  }))
}

const STRETCHES: Readonly<Record<Change['kind'], Stretch['kind']>> = {
  kept: 'kept',
  taken: 'missing',
  put: 'added',
}

function sentencesOf(now: Resolved): readonly string[] {
  if (now.kind === 'note') return [now.note.text]
  const { paragraph } = now
  if (now.kind === 'call') return [paragraph.text]
  const [first, last] = now.sentences
  return paragraph.sentences.slice(first - 1, last).map((span) => cut(paragraph.text, span).trim())
}
