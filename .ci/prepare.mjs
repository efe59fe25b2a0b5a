// Makes the program ready to run: installs and builds what is missing or out of date, else does nothing.
// Needs Node's own modules only; says what it does on standard error.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, isBuilt } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { whileHolding } from './lock.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const say = (message) => process.stderr.write(`shutten: ${message}\n`)

try {
  checkNode()
  // Asked again under the lock: another process may have done the work while this one waited.
  if (!isReady()) whileHolding(path.join(root, 'dist', '.preparing'), say, prepare)
} catch (error) {
  say(error.message)
  process.exitCode = 1
}

function isReady() {
  return isInstalled(root) && isBuilt(root)
}

function prepare() {
  if (!isInstalled(root)) {
    say('installing what package-lock.json names …')
    install(root)
  }
  if (!isBuilt(root)) {
    say('building …')
    build(root)
  }
}

function checkNode() {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const oldest = engines.node.replace(/^>=\s*/, '')
  const running = process.versions.node
  const [wanted, found] = [oldest, running].map((version) => version.split('.').map(Number))
  const differs = wanted.findIndex((part, index) => part !== found[index])
  if (differs >= 0 && wanted[differs] > found[differs])
    throw new Error(
      `Node ${oldest} or newer is needed, and this is Node ${running}; install it from nodejs.org.`,
    )
}
