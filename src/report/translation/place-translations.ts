import { hashWords } from '../fingerprint.js'
import { paragraphsOf, type Report, type Translation, type Warning } from '../report.js'
import { cut } from '../span.js'
import type { TranslationEntry, TranslationFile } from './translation-file.js'

/**
 * A report with the translations of its sentences. One whose sentence has moved is found by its hash; one whose words
 * have changed stays at its place, outdated, with a warning; one of a sentence that is no more is left out, with another.
 */
export function withTranslations(report: Report, files: readonly TranslationFile[]): Report {
  if (files.length === 0) return report
  const sentences = sentencesOf(report)
  const placed = files.flatMap((file) => placeFile(file, report, sentences))
  return {
    ...report,
    translations: placed.flatMap(({ translation }) => translation ?? []),
    warnings: [
      ...report.warnings,
      ...files.flatMap(({ warnings }) => warnings),
      ...placed.flatMap(({ warning }) => warning ?? []),
    ],
  }
}

interface Sentence {
  readonly paragraph: number
  readonly sentence: number
  readonly hash: string
}

interface Placed {
  readonly translation?: Translation
  readonly warning?: Warning
}

function sentencesOf(report: Report): readonly Sentence[] {
  return paragraphsOf(report).flatMap(({ number, text, sentences }) =>
    sentences.map((span, at) => ({ paragraph: number, sentence: at + 1, hash: hashWords(cut(text, span)) })),
  )
}

function placeFile(
  { file, language, entries }: TranslationFile,
  report: Report,
  sentences: readonly Sentence[],
): readonly Placed[] {
  if (language === report.language)
    return [
      {
        warning: warn(
          'translation-fault',
          file,
          `the report is in this language itself; take the file away.`,
        ),
      },
    ]
  return entries.map((entry) => placeEntry(entry, { at: file, report, sentences, language }))
}

interface Placing extends Pick<TranslationFile, 'language'> {
  readonly at: string
  readonly report: Report
  readonly sentences: readonly Sentence[]
}

function placeEntry(entry: TranslationEntry, { at, report, sentences, language }: Placing): Placed {
  const there = sentences.find(
    (each) => each.paragraph === entry.paragraph && each.sentence === entry.sentence,
  )
  const same = there?.hash === entry.of ? there : sentences.find(({ hash }) => hash === entry.of)
  const found = same ?? there
  const ref = `${report.id}:${entry.paragraph}.${entry.sentence}`
  if (found === undefined)
    return {
      warning: warn(
        'translation-outdated',
        at,
        `${ref} is no sentence of the report; take its translation out.`,
      ),
    }
  const { text, by } = entry
  const { paragraph, sentence, hash } = found
  const translation = { language, paragraph, sentence, text, by, isOutdated: same === undefined }
  if (same !== undefined) return { translation }
  const message = `${ref} has other words than were translated; translate it again, of: ${hash}.`
  return { translation, warning: warn('translation-outdated', at, message) }
}

const warn = (code: Warning['code'], at: string, message: string): Warning => ({ code, message, at })
