import { noteContext, type NoteAsked } from './note-context.js'
import { digestNote, emptyDigestNote } from './note-digest.js'
import { emptyDayNote, onThisDayNote } from './note-on-this-day.js'
import { nothingNewNote, watchNote } from './note-watch.js'
import type { Note } from './note.js'
import type { Subscription } from './subscription.js'

/**
 * A subscription's note on a local date, as it reads when posted; null: there is nothing to tell, and that is not said. A
 * test is always told.
 */
export async function noteOf(
  subscription: Subscription,
  date: string,
  asked: NoteAsked,
): Promise<Note | null> {
  const context = noteContext(subscription, date, asked)
  const isSaid = subscription.onEmpty === 'heartbeat' || asked.isTest === true
  switch (subscription.subject.kind) {
    case 'on-this-day':
      return onThisDayNote(context) ?? (isSaid ? emptyDayNote(context) : null)
    case 'digest':
      return digestNote(context) ?? (isSaid ? emptyDigestNote(context) : null)
    case 'watch':
      return (
        (await watchNote(subscription.subject, context)) ??
        (isSaid ? nothingNewNote(subscription.subject, context) : null)
      )
  }
}
