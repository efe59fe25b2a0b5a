import type { Answer, AnswerNode } from './answer.js'
import type { AnswerContext } from './answer-context.js'
import { chooseItems, distinct, type ChosenPart } from './brief-choice.js'
import { briefHits, briefParts, conclusionsOn, type BriefAsked } from './brief-parts.js'
import { asTyped, choices, compose, line } from './compose.js'
import { excerptNode } from './excerpt-node.js'
import { askedName, nameOf } from './headline.js'
import { lengthOf, minutesFor } from './reading-length.js'
import { showDate } from './show-date.js'
import type { StanceHits } from './stance-hits.js'
import { wordsFor } from './words.js'

/**
 * What the reports have on an actor or a topic, in three minutes' reading: standing positions, dated ones, figures, and
 * what they conclude themselves. Without either, all that they conclude.
 */
export async function briefAnswer(asked: BriefAsked, context: AnswerContext): Promise<Answer> {
  const { actor, period, topic } = asked
  if (actor === undefined && topic === undefined) return conclusionsAnswer(context)
  const t = wordsFor(context.language)
  const hits = briefHits(asked, context)
  const parts = chooseItems(await briefParts(asked, hits, context))
  const shown = distinct(parts.flatMap(({ chosen }) => chosen))
  const about = [actor && askedName(actor, context), topic, period && showDate(period.edtf, context.language)]
  const minutes = t('brief-minutes', { count: minutesFor(lengthOf(shown)) })
  return compose(
    {
      command: 'brief',
      asked: { actors: actor ? [actor.id] : [], period: period?.edtf ?? null, text: topic ?? null },
      outcome: shown.length > 0 ? 'found' : 'nothing',
      title: t('brief-title', { about: about.filter(Boolean).join(' · ') }),
      found: [t('scope-passages', { count: shown.length }), ...(shown.length > 0 ? [minutes] : [])],
      opening: openingOf(asked, hits, shown.length > 0, context),
      groups: parts.map(({ heading, chosen }) => ({ heading, hits: chosen.map(({ node }) => node) })),
      closing: restOf(parts, context),
    },
    { ...context, paging: { ...context.paging, limit: 'all' } },
  )
}

/** All that the reports conclude. */
function conclusionsAnswer(context: AnswerContext): Answer {
  const t = wordsFor(context.language)
  const places = conclusionsOn({}, context)
  return compose(
    {
      command: 'brief',
      asked: {},
      outcome: places.length > 0 ? 'found' : 'nothing',
      title: t('brief-conclusions'),
      found: [t('scope-passages', { count: places.length })],
      opening: places.length > 0 ? [] : [line(t('brief-nothing'))],
      groups: [{ heading: null, hits: places.map((place) => () => excerptNode(place, context)) }],
    },
    context,
  )
}

function openingOf(
  { actor, period, topic }: BriefAsked,
  { isBeyondTopic }: StanceHits,
  isFound: boolean,
  context: AnswerContext,
): readonly AnswerNode[] {
  const { language } = context
  const t = wordsFor(language)
  if (!isFound) return [line(t('brief-nothing'))]
  const isTaken = period?.yearTaken === true
  const taken = isTaken ? [line(t('year-taken', { period: showDate(period.edtf, language) }))] : []
  if (!isBeyondTopic || actor === undefined) return taken
  return [...taken, line(t('stance-topic-nothing', { actor: nameOf(actor.id, context), topic: topic ?? '' }))]
}

/** What a brief leaves out, and where it is: it is never cut in silence. */
function restOf(parts: readonly ChosenPart[], context: AnswerContext): readonly AnswerNode[] {
  const t = wordsFor(context.language)
  return parts.flatMap(({ heading, items, chosen, all }) => {
    const count = items.length - chosen.length
    return count === 0 ? [] : choices(t('brief-more', { count, what: heading.text }), [asTyped(all)])
  })
}
