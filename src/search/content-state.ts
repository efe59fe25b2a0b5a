import { lstat, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** What tells whether something in a content directory has changed since. */
export interface ContentState {
  /** By folder: the names, sizes and times of its files. */
  readonly folders: ReadonlyMap<string, string>
  /** Those of the vocabulary. */
  readonly vocabulary: string
}

/** Looks at a content directory without reading its files. */
export async function lookAt(directory: string): Promise<ContentState> {
  const entries = await readdir(directory, { withFileTypes: true })
  const named = entries.filter(({ name }) => !name.startsWith('.'))
  const folders = await Promise.all(
    named
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(async ({ name }) => [name, await describeFolder(path.join(directory, name))] as const),
  )
  const files = named.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  const vocabulary = await Promise.all(files.map(({ name }) => describeFile(path.join(directory, name))))
  return {
    folders: new Map(folders.filter(([, state]) => state !== '')),
    vocabulary: vocabulary.sort().join('\n'),
  }
}

async function describeFolder(folder: string): Promise<string> {
  try {
    const names = await readdir(folder)
    const files = await Promise.all(names.map((name) => describeFile(path.join(folder, name))))
    // An empty folder is no report, and no report any more.
    return files.sort().join('\n')
  } catch {
    return ''
  }
}

async function describeFile(file: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await stat(file)
    return `${path.basename(file)} ${size} ${mtimeMs} ${ino}`
  } catch {
    const { mtimeMs } = await lstat(file).catch(() => ({ mtimeMs: 0 }))
    return `${path.basename(file)} broken ${mtimeMs}`
  }
}
