import type { Answer, AnswerNode } from '../answer/answer.js'
import type { AnswerContext } from '../answer/answer-context.js'
import { compose, line, type Group } from '../answer/compose.js'
import { heading } from '../answer/heading.js'
import { showYearless } from '../answer/show-date.js'
import { wordsFor } from '../answer/words.js'
import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { fallsIn, type Fall } from './falls.js'
import { DAY_LENGTH } from './local-day.js'
import { noteOf } from './note-of.js'
import type { Note } from './note.js'
import { showFall } from './show-fall.js'
import type { Subscription } from './subscription.js'

/** What is known when the next days are looked at. */
export interface PreviewAsked {
  /** The whole one: each channel's part of it is found here. */
  readonly library: Library<Vocabulary>
  readonly now: number
  /** Hashes of the passages that the channel has been sent. */
  readonly posted?: ReadonlySet<string>
}

/** Each post of a channel's next days as it will read, and the days on which nothing is posted. */
export async function previewAnswer(
  subscriptions: readonly Subscription[],
  days: number,
  asked: PreviewAsked,
  context: AnswerContext,
): Promise<Answer> {
  const t = wordsFor(context.language)
  const falls = fallsIn(subscriptions, asked.now, asked.now + days * DAY_LENGTH)
  const told = await notesOf(falls, asked)
  const posts = told.flatMap(({ fall, note }) => (note === null ? [] : [groupOf(fall, note, context)]))
  const empty = told.flatMap(({ fall, note }) => (note === null ? [fall] : []))
  return compose(
    {
      command: 'schedule',
      asked: {},
      outcome: posts.length > 0 ? 'found' : 'nothing',
      title: t('preview-title', { count: days }),
      found: [t('preview-posts', { count: posts.length })],
      opening: posts.length > 0 ? [] : [line(t('preview-none'))],
      groups: posts,
      closing: emptyNodes(empty, context),
    },
    context,
  )
}

interface Told {
  readonly fall: Fall
  readonly note: Note | null
}

/** The notes as they will read: each is posted in time, and what one tells is not new to the next. */
async function notesOf(falls: readonly Fall[], { library, posted }: PreviewAsked): Promise<readonly Told[]> {
  const sent = new Set(posted)
  const told: Told[] = []
  for (const fall of falls) {
    const note = await noteOf(fall.subscription, fall.date, { library, now: fall.at, posted: sent })
    for (const hash of note?.passages ?? []) sent.add(hash)
    told.push({ fall, note })
  }
  return told
}

function groupOf(fall: Fall, { answer }: Note, context: AnswerContext): Group {
  const { language } = context
  const isWatch = fall.subscription.subject.kind === 'watch'
  const title = [showFall(fall, language), fall.subscription.name, answer.title].join(' · ')
  const opening = isWatch ? [line(wordsFor(language)('preview-watch'))] : []
  return {
    heading: heading('event', title),
    hits: [(): readonly AnswerNode[] => [...opening, ...answer.nodes]],
  }
}

/** The days on which a subscription is silent, in a line each: all of them, where they are few. */
function emptyNodes(falls: readonly Fall[], { language }: AnswerContext): readonly AnswerNode[] {
  const t = wordsFor(language)
  const names = [...new Set(falls.map(({ subscription }) => subscription.name))]
  return names.map((name) => {
    const dates = falls.filter(({ subscription }) => subscription.name === name).map(({ date }) => date)
    return line(t('preview-empty', { name, count: dates.length, days: runsOf(dates, language) }))
  })
}

/** Dates in words, those that follow each other as one: `1 April – 11 April, 13 April`. */
function runsOf(dates: readonly string[], language: AnswerContext['language']): string {
  const runs: [string, string][] = []
  for (const date of dates) {
    const run = runs.at(-1)
    if (run !== undefined && Date.parse(date) - Date.parse(run[1]) === DAY_LENGTH) run[1] = date
    else runs.push([date, date])
  }
  const shown = runs.map(([first, last]) =>
    [...new Set([first, last])].map((date) => showYearless(date.slice(5), language)),
  )
  return shown
    .map((ends) => ends.join(language === 'ja' ? '〜' : ' – '))
    .join(language === 'ja' ? '、' : ', ')
}
