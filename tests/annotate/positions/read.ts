import { fileURLToPath } from 'node:url'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import type { Position } from '../../../src/annotate/annotations.js'
import { readDates } from '../../../src/annotate/dates/read-dates.js'
import type { SentenceReading } from '../../../src/annotate/positions/act.js'
import { createPositionReader } from '../../../src/annotate/positions/annotate-positions.js'
import { loadVocabulary } from '../../../src/annotate/vocabulary.js'
import type { Language } from '../../../src/report/report.js'
import { splitSentences } from '../../../src/report/sentences.js'

/** The shipped vocabulary. */
export const vocabulary = loadVocabulary([fileURLToPath(new URL('../../../content', import.meta.url))])
const read = createPositionReader(vocabulary.predicates)

/** The positions of a paragraph by the shipped vocabulary. */
export function positionsOf(text: string, language: Language, issued?: string): readonly Position[] {
  return read({
    text,
    sentences: splitSentences(text),
    actors: findActors(text, vocabulary.gazetteer),
    dates: readDates(text, { language, issued }),
  })
}

/** A text as one sentence, with what is read in it before its acts. */
export const readingOf = (text: string, language: Language): SentenceReading => ({
  text,
  actors: findActors(text, vocabulary.gazetteer),
  dates: readDates(text, { language }),
  carried: [],
})

/** A position in short: who, what, when, in whose voice. */
export function inShort({
  actor,
  label,
  negated,
  date,
  voice,
}: Pick<Position, 'actor' | 'label' | 'negated' | 'voice'> & { date: { edtf: string } | null }): string {
  return [actor, `${negated ? 'not ' : ''}${label}`, date?.edtf ?? 'undated', voice].join(' ')
}
