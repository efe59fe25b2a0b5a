import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import { loadGazetteer } from '../../../src/annotate/actors/gazetteer.js'
import type { Figure } from '../../../src/annotate/annotations.js'
import { annotateDates } from '../../../src/annotate/dates/annotate-dates.js'
import { annotateFigures } from '../../../src/annotate/figures/annotate-figures.js'
import { loadUnits } from '../../../src/annotate/figures/units.js'
import { guessLanguage } from '../../../src/report/japanese.js'
import { splitSentences } from '../../../src/report/sentences.js'

const content = (name: string): readonly { file: string; text: string }[] => [
  { file: name, text: readFileSync(path.join(import.meta.dirname, '../../../content', name), 'utf8') },
]

/** The shipped units. */
export const units = loadUnits(content('units.yaml'))
const gazetteer = loadGazetteer(content('actors.yaml'))

/** The figures of a paragraph, with dates and actors as they are read in it. */
export function figuresIn(text: string): readonly Figure[] {
  const passages = [{ text, kind: 'paragraph', breaks: [] } as const]
  const [dated] = annotateDates(passages, { language: guessLanguage(text), issued: undefined })
  const actors = findActors(text, gazetteer)
  return annotateFigures(
    { text, sentences: splitSentences(text), dates: dated?.mentions ?? [], actors },
    units,
  )
}
