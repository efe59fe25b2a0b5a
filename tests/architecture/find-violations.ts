import { importsOf, type Files } from './imports.js'
import { styleFaults } from './style-faults.js'
import { COMMAND_LINE, EDGES, HOMES, LAYERS, OVER, PART_OF, PRIVATE, ROOTS, SHARED } from './rules.js'

/** Every place where files break the rules of the layout, as one sentence each. */
export function findViolations(files: Files): readonly string[] {
  const perFile = [...files].flatMap(([file, text]) => {
    const imported = importsOf(file, text)
    return [
      ...imported.files.flatMap((target) => importFault(file, target, files)),
      ...imported.packages.filter((name) => !isAtHome(file, name)).map((name) => homelessFault(file, name)),
      ...styleFaults(file, text),
    ]
  })
  return [...perFile, ...cycleFaults(files)]
}

function importFault(from: string, to: string, files: Files): readonly string[] {
  if (!files.has(to)) return to === 'package.json' ? [] : [`${from} imports ${to}, which is not there`]
  return mayImport(from, to) ? [] : [`${from} may not import ${to}`]
}

function mayImport(from: string, to: string): boolean {
  if (ROOTS.includes(to)) return PART_OF[to] === from || (from === COMMAND_LINE && to !== COMMAND_LINE)
  if (ROOTS.includes(from) || SHARED.includes(to)) return true
  const [home, target] = [folderOf(from), folderOf(to)]
  const allowed = PRIVATE[to]
  if (allowed) return allowed.includes(from) || EDGES.includes(home)
  // The settings and the log may use the types of every layer.
  if (from in PRIVATE) return LAYERS.includes(target)
  if (home === target || OVER[home] === target) return home !== ''
  const height = LAYERS.indexOf(target)
  // Commands are handed to the edges by the root: nobody else imports one.
  return height >= 0 && target !== 'commands' && (EDGES.includes(home) || height < LAYERS.indexOf(home))
}

/** The layer or edge that a file belongs to; empty where it belongs to none. */
function folderOf(file: string): string {
  return [...LAYERS, ...EDGES].find((folder) => file.startsWith(`${folder}/`)) ?? ''
}

function isAtHome(file: string, name: string): boolean {
  const scope = name.startsWith('@') ? `${name.split('/')[0]}/*` : name
  const homes = HOMES[name] ?? HOMES[scope] ?? []
  return homes.some((home) => file === home || file.startsWith(`${home}/`))
}

function homelessFault(file: string, name: string): string {
  const homes = HOMES[name] ?? []
  return homes.length > 0
    ? `${file} imports ${name}, whose home is ${homes.join(', ')}`
    : `${file} imports ${name}, which has no home in the rules`
}

/** Each circle of imports once, by the first of its files. */
function cycleFaults(files: Files): readonly string[] {
  const graph = new Map([...files].map(([file, text]) => [file, importsOf(file, text).files]))
  const done = new Set<string>()
  const faults: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(file)
    if (seen >= 0) faults.push(`imports go in a circle: ${[...trail.slice(seen), file].join(' -> ')}`)
    if (seen >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return faults
}
