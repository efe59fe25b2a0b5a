import { ShuttenError } from '../../errors.js'
import { readContained } from '../contained-file.js'
import { paragraphsOf, type Report, type Warning } from '../report.js'
import { earlierFiles, earlierIn, type EarlierWords } from './earlier-words.js'
import { readEarlier, type EarlierVersion } from './read-earlier.js'

/** A report with the words of its earlier versions that it no longer has, as far as its folder keeps them. */
export function withEarlier(
  report: Report,
  directory: string,
  folder: string,
  names: Iterable<string>,
): Report {
  const known = new Set([...paragraphsOf(report), ...report.notes].map(({ hash }) => hash))
  const earlier: EarlierWords[] = []
  const warnings: Warning[] = []
  for (const number of earlierIn(names)) {
    const read = readVersion(directory, folder, number)
    if ('message' in read) warnings.push(read)
    else if (isShownTo(report.record.visibleTo, read.visibleTo))
      for (const words of read.words)
        if (!known.has(words.hash)) {
          known.add(words.hash)
          earlier.push(words)
        }
  }
  if (earlier.length === 0 && warnings.length === 0) return report
  return { ...report, earlier, warnings: [...report.warnings, ...warnings] }
}

/**
 * Whether what is for the readers of some places (null: for everyone) is for all whom other places name: words that fewer
 * may see are shown to nobody.
 */
export function isShownTo(readers: readonly string[] | null, places: readonly string[] | null): boolean {
  if (places === null) return true
  return (
    readers?.every((reader) => places.some((each) => reader === each || reader.startsWith(`${each}/`))) ??
    false
  )
}

function readVersion(directory: string, folder: string, number: number): EarlierVersion | Warning {
  const { text, places } = earlierFiles(number)
  const at = `${folder}/${places}`
  try {
    const [words, json] = [readContained(directory, `${folder}/${text}`), readContained(directory, at)]
    return readEarlier(words, json, { text, places: at })
  } catch (error) {
    if (!(error instanceof ShuttenError)) throw error
    return { code: 'source-changed', message: error.message, at }
  }
}
