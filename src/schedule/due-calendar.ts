import type { Answer } from '../answer/answer.js'
import { withLinks, type ReaderLinks } from '../answer/reader-link.js'
import { showDate } from '../answer/show-date.js'
import type { Vocabulary } from '../annotate/vocabulary.js'
import { languageOf } from '../report/language-of.js'
import { makeButtons, type ButtonMaker } from '../command/exchange/make-buttons.js'
import { askerOf } from '../due/asker-of.js'
import { comingFalls } from '../due/coming-falls.js'
import { dueNow, type Missed } from '../due/due-now.js'
import type { Fall } from '../due/falls.js'
import { dateAt } from '../due/local-day.js'
import { missedNote } from '../due/note-missed.js'
import { noteOf } from '../due/note-of.js'
import type { Note } from '../due/note.js'
import { textAnswer } from '../due/text-answer.js'
import type { Subscription } from '../due/subscription.js'
import type { Library } from '../search/library.js'
import type { Calendar, Coming, Composed } from './calendar.js'

/** What notes are made with. */
export interface CalendarParts {
  /** The reports as they are now: asked at each note. */
  readonly library: () => Library<Vocabulary>
  readonly buttons: ButtonMaker
  /** Where cited words can be read. */
  readonly links: ReaderLinks
  /** The name shown. */
  readonly name: string
}

/** The calendar of the reports: what falls when, and what a note says. */
export function dueCalendar(parts: CalendarParts): Calendar {
  const { library, name } = parts
  return {
    due: (subscriptions, asked) => dueNow(subscriptions, { ...asked, library: library() }),
    async compose(subscription, date, { now, sent }) {
      const note = await noteOf(subscription, date, { library: library(), now, posted: sent })
      return note === null ? null : composed(note, subscription, date, parts)
    },
    composeMissed: (missed, now) => composeMissed(missed, now, parts),
    composeTest: (subscription, now) => composeTest(subscription, now, parts),
    composeText: (text) => plain(textAnswer(text, name, languageOf(text)), name),
    next: (subscriptions, after, count) => comingFalls(subscriptions, library(), after, count).map(comingOf),
    maySee(place, reports) {
      const visible = new Set(
        library()
          .visibleTo(askerOf(place))
          .reports.map(({ id }) => id),
      )
      return reports.every((id) => visible.has(id))
    },
  }
}

const comingOf = ({ subscription: { place, name: note }, at }: Fall): Coming => ({ place, note, at })

async function composeMissed(
  missed: readonly Missed[],
  now: number,
  parts: CalendarParts,
): Promise<Composed> {
  const [first, ...others] = missed
  if (first === undefined) throw new Error('nothing was missed')
  const date = dateAt(first.subscription.zone, now)
  const note = missedNote([first, ...others], date, { library: parts.library(), now })
  return composed(note, { ...first.subscription, name: 'missed', role: null }, date, parts)
}

async function composeTest(subscription: Subscription, now: number, parts: CalendarParts): Promise<Composed> {
  const library = parts.library()
  const date = testDate(subscription, now, library)
  const note = await noteOf(subscription, date, { library, now, isTest: true })
  if (note === null) throw new Error('a test always tells something')
  return composed(note, { ...subscription, role: null }, date, parts)
}

/** A note with its buttons and its footer; the buttons of an answer that one command asks again. */
async function composed(
  { answer, words, reports, passages }: Note,
  { name: note, language, role }: Subscription,
  date: string,
  { buttons, links, name }: CalendarParts,
): Promise<Composed> {
  const [only = '', ...others] = words
  const isWhole = only !== '' && others.length === 0
  const made = await makeButtons(only, isWhole ? answer : choicesOf(answer), buttons)
  const footer = [name, note, showDate(date, language)].join(' · ')
  // Nobody is called to read that there is nothing.
  const called = answer.outcome === 'nothing' ? null : role
  return {
    post: { answer: withLinks(answer, links), buttons: made, role: called, footer },
    reports,
    passages,
  }
}

/** What no single command asks again has the buttons of its choices alone. */
const choicesOf = (answer: Answer): Answer => ({
  ...answer,
  nodes: answer.nodes.filter(({ kind }) => kind === 'choices'),
})

const plain = (answer: Answer, footer: string): Composed => ({
  post: { answer, buttons: [], role: null, footer },
  reports: [],
  passages: [],
})

/** A test shows the next note that has something to tell, where there is one. */
function testDate(subscription: Subscription, now: number, library: Library<Vocabulary>): string {
  const going = { ...subscription, isPaused: false }
  return comingFalls([going], library, now, 1)[0]?.date ?? dateAt(subscription.zone, now)
}
