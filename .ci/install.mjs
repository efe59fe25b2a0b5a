// The packages that package-lock.json names, in node_modules.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Whether node_modules holds what package-lock.json names. npm leaves a copy of the lock there when it has finished;
 * contents are compared, not times, as a fresh clone has new times for old files.
 */
export function isInstalled(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  const found = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || found === null) return false
  return Object.entries(wanted).every(([place, entry]) => {
    // A package that is optional is left out on machines it is not made for.
    if (!place.startsWith('node_modules/') || (entry.optional && !found[place])) return true
    return isSame(entry, found[place]) && fs.existsSync(path.join(root, place, 'package.json'))
  })
}

/** Installs what package-lock.json names, also what only building needs. Throws one sentence if npm fails. */
export function install(root) {
  const [command, ...start] = npmCommand()
  const { status, signal, error } = spawnSync(command, [...start, 'ci', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (error) throw new Error(`npm could not be started (${error.code}); install it together with Node.`)
  if (status !== 0)
    throw new Error(`"npm ci" failed (${signal ?? `exit code ${status}`}); what it said stands above.`)
}

/** npm as it runs this script, else the one on the path. */
function npmCommand() {
  const running = process.env.npm_execpath
  return running?.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm']
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

function isSame(wanted, found) {
  return found !== undefined && wanted.version === found.version && wanted.integrity === found.integrity
}
