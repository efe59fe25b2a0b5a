import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { placeReport } from '../../src/adding/place-report.js'
import { planRemoval, removeReport } from '../../src/adding/remove-report.js'

// A process that replaces or removes the report "made" and is killed before a step, counted from 0. Its steps: it makes,
// renames or clears a folder. Arguments: the content directory, `replace` or `remove`, the step.

const [content = '', task, step] = process.argv.slice(2)
let left = Number(step)

for (const name of ['mkdirSync', 'renameSync', 'rmSync'] as const) {
  const real = fs[name] as (...given: unknown[]) => unknown
  const counted = (...given: unknown[]): unknown => {
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    left -= 1
    return real(...given)
  }
  Object.assign(fs, { [name]: counted })
}
syncBuiltinESMExports()

const next = new Map([
  ['report.yaml', 'title: Two\n'],
  ['source.txt', 'Other words.'],
])
if (task === 'remove') removeReport(planRemoval(content, 'made'))
else placeReport(content, 'made', next, { replace: true, forget: false })
