import { compose, line } from '../answer/compose.js'
import { excerptNode } from '../answer/excerpt-node.js'
import { wordsFor } from '../answer/words.js'
import type { NoteContext } from './note-context.js'
import { noteFrom, type Note } from './note.js'
import type { Subscription } from './subscription.js'
import { watchedBy } from './watched.js'

type Watch = Extract<Subscription['subject'], { readonly kind: 'watch' }>

/** What a watch finds that the channel has not been sent, at most five passages; null: nothing. */
export async function watchNote({ words }: Watch, context: NoteContext): Promise<Note | null> {
  const { opening, language, posted } = context
  const t = wordsFor(language)
  const found = await watchedBy(words, context)
  const all = found.filter(({ hash }) => !posted.has(hash))
  const told = all.slice(0, MOST_TOLD)
  const count = all.length - told.length
  if (told.length === 0) return null
  const answer = compose(
    {
      command: 'find',
      asked: { text: words },
      outcome: 'found',
      title: t('watch-title', { words, count: all.length }),
      found: [t('scope-passages', { count: told.length })],
      opening,
      groups: [{ heading: null, hits: told.map((place) => () => excerptNode(place, context, place)) }],
      closing: count === 0 ? [] : [line(t('watch-more', { count }))],
      audience: 'channel',
    },
    context,
  )
  return noteFrom(answer, [`/find ${words}`], context.library)
}

/** A line that says that nothing is new. */
export function nothingNewNote({ words }: Watch, context: NoteContext): Note {
  const { opening, language, subscription } = context
  const t = wordsFor(language)
  const answer = compose(
    {
      command: 'find',
      asked: { text: words },
      outcome: 'nothing',
      title: t('watch-title', { words, count: 0 }),
      opening: [...opening, line(t('note-nothing-new', { name: subscription.name }))],
      audience: 'channel',
    },
    context,
  )
  return noteFrom(answer, [`/find ${words}`], context.library)
}

const MOST_TOLD = 5
