import type { Choice, LineNode } from '../answer/answer.js'
import { choices, compose, line } from '../answer/compose.js'
import { dayChoice } from '../answer/nearest-days.js'
import { wordsFor } from '../answer/words.js'
import type { Missed } from './due-now.js'
import { noteContext, type NoteAsked, type NoteContext } from './note-context.js'
import { noteFrom, type Note } from './note.js'
import { showFall } from './show-fall.js'

/** What a channel was not posted, a line each; `missed` holds one at least, `date` is the local date of the list. */
export function missedNote(missed: readonly [Missed, ...Missed[]], date: string, asked: NoteAsked): Note {
  const [{ subscription }] = missed
  const context = { ...noteContext(subscription, date, asked), opening: [] }
  const t = wordsFor(context.language)
  const inOrder = missed.toSorted((a, b) => a.at - b.at)
  const days = daysOf(inOrder, context)
  const answer = compose(
    {
      command: 'onthisday',
      asked: { period: date },
      outcome: 'found',
      title: t('missed-title'),
      opening: linesOf(inOrder, context),
      closing: choices(t('missed-see'), days),
      audience: 'channel',
    },
    context,
  )
  return noteFrom(
    answer,
    days.map(({ words }) => words),
    context.library,
  )
}

/** The last of them, and how many there are before. */
function linesOf(missed: readonly Missed[], { language }: NoteContext): readonly LineNode[] {
  const t = wordsFor(language)
  const before = missed.length - MOST_LINES
  const shown = missed.slice(-MOST_LINES).map((each) => {
    const told = { when: showFall(each, language), name: each.subscription.name }
    return line(
      each.count === null ? t('missed-watch', told) : t('missed-line', { ...told, count: each.count }),
    )
  })
  return before > 0 ? [...shown, line(t('missed-more', { count: before }))] : shown
}

/** The days of the year that were missed, the last first. */
function daysOf(missed: readonly Missed[], context: NoteContext): readonly Choice[] {
  const days = missed
    .filter(({ subscription }) => subscription.subject.kind === 'on-this-day')
    .map(({ date }) => date.slice(5))
  return [...new Set(days.toReversed())].slice(0, MOST_CHOICES).map((day) => dayChoice(day, context))
}

const MOST_LINES = 20
const MOST_CHOICES = 5
