import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'
import type { Command } from './command.js'

/** The folder of the commands: one file a command, the file's name is the command's name. */
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'commands')

/** Every command of `commands/`, by name. */
export async function loadCommands(): Promise<readonly Command[]> {
  const files = readdirSync(folder).filter((file) => /(?<!\.d)\.[jt]s$/u.test(file))
  const modules = files.toSorted().map((file) => import(pathToFileURL(path.join(folder, file)).href))
  return (await Promise.all(modules)).map((module: { readonly default: Command }) => module.default)
}
