// One process at a time: a directory is the lock, as making one either succeeds or fails as a whole.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const LONGEST_MINUTES = 30
const UNNAMED_SECONDS = 10

/**
 * Runs `work` while this process alone holds the lock, and waits for its turn. A lock whose holder is gone, was
 * never named or has held it longer than any work takes, is taken over.
 */
export function whileHolding(directory, say, work) {
  take(directory, say)
  const release = () => fs.rmSync(directory, { recursive: true, force: true })
  process.once('exit', release)
  try {
    work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(directory, say) {
  fs.mkdirSync(path.dirname(directory), { recursive: true })
  for (let tries = 0; !isTaken(directory); tries += 1) {
    if (isStale(directory)) discard(directory)
    else {
      if (tries === 0) say('another process is installing or building; waiting for it …')
      pause(100)
    }
  }
}

function isTaken(directory) {
  try {
    fs.mkdirSync(directory)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  fs.writeFileSync(ownerFile(directory), `${os.hostname()} ${process.pid}`)
  return true
}

function isStale(directory) {
  const seconds = (Date.now() - (modified(directory) ?? Date.now())) / 1000
  const owner = readOwner(directory)
  if (owner === '') return seconds > UNNAMED_SECONDS
  const [host, pid] = owner.split(' ')
  return seconds > LONGEST_MINUTES * 60 || (host === os.hostname() && !isRunning(Number(pid)))
}

/** Two processes may find the same stale lock: the name is moved away whole, and put back if it was a new one. */
function discard(directory) {
  const owner = readOwner(directory)
  const away = `${directory}-${process.pid}`
  try {
    fs.renameSync(directory, away)
    if (readOwner(away) !== owner && !fs.existsSync(directory)) fs.renameSync(away, directory)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  fs.rmSync(away, { recursive: true, force: true })
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function modified(directory) {
  return fs.statSync(directory, { throwIfNoEntry: false })?.mtimeMs
}

function readOwner(directory) {
  try {
    return fs.readFileSync(ownerFile(directory), 'utf8')
  } catch {
    return ''
  }
}

function ownerFile(directory) {
  return path.join(directory, 'owner')
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
