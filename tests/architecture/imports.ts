import path from 'node:path'
import ts from 'typescript'

/** Files by path from the project's root, with their text. */
export type Files = ReadonlyMap<string, string>

/** What one file imports, also for types alone, and also in a function. */
export interface Imported {
  /** Paths of other files from the root. */
  readonly files: readonly string[]
  /** Names of packages; those of Node itself are left out. */
  readonly packages: readonly string[]
}

/** Lists what a file imports. */
export function importsOf(file: string, text: string): Imported {
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  return {
    files: names.filter((name) => name.startsWith('.')).map((name) => resolve(file, name)),
    packages: names.filter((name) => !name.startsWith('.') && !name.startsWith('node:')).map(packageOf),
  }
}

function resolve(file: string, name: string): string {
  return path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '.ts')
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}
