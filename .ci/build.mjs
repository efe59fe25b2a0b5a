// The program in dist/, built by TypeScript from src/ and commands/.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const SOURCES = ['src', 'commands']
const SETTINGS = ['tsconfig.json', 'package-lock.json']

/** Whether dist/ was built from the sources as they are now, and is whole. */
export function isBuilt(root) {
  const sources = sourceFiles(root)
  if (readStamp(root) !== stampOf(root, sources)) return false
  const expected = new Set(sources.map(outputOf))
  const built = builtFiles(root)
  return built.length === expected.size && built.every((file) => expected.has(file))
}

/** Builds dist/ and takes out what no source stands for any more. Throws one sentence if TypeScript finds a fault. */
export function build(root) {
  const sources = sourceFiles(root)
  const stamp = stampOf(root, sources)
  fs.rmSync(stampFile(root), { force: true })
  clean(root, new Set(sources.map(outputOf)))
  const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', '.'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('Building failed; the faults that TypeScript found stand above.')
  fs.writeFileSync(stampFile(root), stamp)
}

/** Removes outputs without a source. Where one is missing, TypeScript must forget that it has written it. */
function clean(root, expected) {
  const built = new Set(builtFiles(root))
  for (const file of built) if (!expected.has(file)) fs.rmSync(path.join(root, 'dist', file))
  if ([...expected].some((file) => !built.has(file)))
    fs.rmSync(path.join(root, 'dist', '.tsbuildinfo'), { force: true })
}

function sourceFiles(root) {
  return SOURCES.flatMap((folder) => filesBelow(root, folder)).filter((file) => file.endsWith('.ts'))
}

function builtFiles(root) {
  return SOURCES.flatMap((folder) => filesBelow(path.join(root, 'dist'), folder))
}

function filesBelow(base, folder) {
  const directory = path.join(base, folder)
  if (!fs.existsSync(directory)) return []
  return fs
    .readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(base, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}

function outputOf(source) {
  return source.replace(/\.ts$/, '.js')
}

/** Changes when a source is added, removed or written to. */
function stampOf(root, sources) {
  const hash = createHash('sha256')
  for (const file of [...SETTINGS, ...sources]) {
    const { size, mtimeMs } = fs.statSync(path.join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function readStamp(root) {
  const file = stampFile(root)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}

function stampFile(root) {
  return path.join(root, 'dist', '.built')
}
