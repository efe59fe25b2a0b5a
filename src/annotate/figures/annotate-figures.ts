import { guessLanguage } from '../../report/japanese.js'
import type { Figure } from '../annotations.js'
import type { Units } from './compile-units.js'
import { readEnglish } from './english/read-english.js'
import { readJapanese } from './japanese/read-japanese.js'
import { figureOf } from './reading.js'
import { readingLengths } from './reading-lengths.js'
import { sceneOf, type FigureText } from './scene.js'

/**
 * Reads the figures of a paragraph: numbers with their unit, what they are of, whose, and of when. A figure's date is
 * its own clause's; where that has none, it has none. The figures never overlap.
 */
export function annotateFigures(paragraph: FigureText, units: Units): readonly Figure[] {
  const stretches = paragraph.sentences.flatMap((sentence) => readingLengths(paragraph.text, sentence))
  return stretches.flatMap((sentence) => {
    const words = paragraph.text.slice(sentence.start, sentence.end)
    const scene = sceneOf(paragraph, sentence, units)
    if (scene === null) return []
    const read = guessLanguage(words) === 'ja' ? readJapanese : readEnglish
    return read(scene, units).map((reading) => figureOf(reading, words, sentence.start))
  })
}
