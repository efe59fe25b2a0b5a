import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { earlierFiles, earlierIn, MOST_KEPT } from '../report/earlier/earlier-words.js'
import { writeEarlier } from '../report/earlier/write-earlier.js'
import { readReportFolder } from '../report/report-folder.js'

/** Files by name, in a report's folder. */
type Files = ReadonlyMap<string, string | Uint8Array>

/** What an editor wrote beside a report, which its next version keeps. */
export function editorsFiles(folder: string): Files {
  const names = readdirSync(folder).filter((name) => /^(?:review|translation\.\w{2,3})\.yaml$/u.test(name))
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]))
}

/**
 * The words of a report and of its earlier versions, as files of its next version, so that citations of them can be
 * followed. The oldest are forgotten.
 */
export function earlierOf(content: string, id: string, next: Files): Files {
  const folder = path.join(content, id)
  const numbers = earlierIn(readdirSync(folder))
  const { report } = readReportFolder(content, id)
  const isSame = report === null || isText(folder, report.file, next)
  const newest = isSame || report === null ? [] : [...writeEarlier(report, (numbers[0] ?? 0) + 1)]
  const older = numbers.slice(0, MOST_KEPT - (newest.length > 0 ? 1 : 0))
  const kept = older
    .flatMap((number) => Object.values(earlierFiles(number)))
    .flatMap((name) => {
      const bytes = readOrNull(path.join(folder, name))
      return bytes === null ? [] : [[name, bytes] as const]
    })
  return new Map<string, string | Uint8Array>([...newest, ...kept])
}

/** Whether the next version has the same text. */
function isText(folder: string, file: string, next: Files): boolean {
  const text = next.get(file)
  return text !== undefined && Buffer.from(text).equals(readFileSync(path.join(folder, file)))
}

function readOrNull(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
