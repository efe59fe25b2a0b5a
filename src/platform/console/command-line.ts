import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { Paging } from '../../answer/answer-context.js'
import { ShuttenError } from '../../errors.js'
import type { Language } from '../../report/report.js'
import { withAdding, type AddRequest, type RemoveRequest } from './adding-line.js'
import { isDay } from './today.js'

/** What the command line asks for. */
export type Request =
  /** `ask`: one answer. `start`: one answer too, or without words a console. */
  | ({ readonly kind: 'ask' | 'start'; readonly words: string } & AnswerFlags)
  | {
      readonly kind: 'inspect'
      readonly report: string | null
      readonly json: boolean
      readonly content: string | null
      /** Whether readings are listed by doubt. */
      readonly review: boolean
    }
  /** `file` is that of a backup; null: named by the time. */
  | { readonly kind: 'setup'; readonly task: SetupTask; readonly file: string | null }
  | AddRequest
  | RemoveRequest
  /** What `--help` and `--version` say. */
  | { readonly kind: 'said'; readonly text: string }

/** What an administrator does: each prints text and ends. */
export type SetupTask = keyof typeof SETUP_TASKS

const SETUP_TASKS = {
  doctor: 'Checks tokens, scopes, reports and the store, one line each.',
  backup: 'Writes a consistent copy of the store to a new file, also while the bot runs.',
  'slack:manifest': "Prints the manifest of Slack's app, made from the commands.",
  'discord:invite': 'Prints the link that invites the bot to a Discord server.',
} as const

/** The flags of an answer; null: not given. */
export interface AnswerFlags {
  readonly json: boolean
  /** As a Markdown document. */
  readonly markdown: boolean
  /** A file to write the answer to. */
  readonly output: string | null
  readonly content: string | null
  readonly today: string | null
  readonly language: Language | null
  readonly limit: Paging['limit'] | null
  readonly page: number
}

/**
 * Reads the arguments of the program, those of Node taken off. Flags stand before the first word; what follows it is
 * words, also where it begins with a dash.
 * @throws ShuttenError `usage`, one sentence, for flags that are unknown or have no such value
 */
export function readCommandLine(given: readonly string[], version: string): Request {
  const read: Request[] = []
  const said: string[] = []
  try {
    const program = programOf(version, {
      take: (request) => read.push(request),
      say: (text) => said.push(text),
    })
    program.parse(given, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'said', text: said.join('') }
    throw new ShuttenError('usage', sentenceOf(error.message), { cause: error })
  }
  const [request] = read
  if (request) return request
  throw new ShuttenError('usage', sentenceOf('error: nothing was asked'))
}

type Flags = { readonly [Name in keyof AnswerFlags]?: AnswerFlags[Name] }

interface Listener {
  readonly take: (request: Request) => void
  readonly say: (text: string) => void
}

function programOf(version: string, { take, say }: Listener): Command {
  const program = new Command('shutten')
    .description(
      "Answers questions about reports in the reports' own words, with the place where they stand.",
    )
    .version(version)
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: say, writeErr: () => undefined })
  const flagsOf = (command: Command): Flags => ({ ...program.opts<Flags>(), ...command.opts<Flags>() })
  withAnswerFlags(program)
    .argument('[words...]', 'one question, such as: stance russia 2017-04; without it, the console')
    .action((words: string[]) => take(answerRequest('start', words, flagsOf(program))))
  withAnswerFlags(program.command('ask').description('Gives one answer and ends.'))
    .argument('<words...>', 'the question, with or without a command')
    .action((words: string[], _, command: Command) => take(answerRequest('ask', words, flagsOf(command))))
  withInspect(program, (report, command) => take(inspectRequest(report, flagsOf(command), command)))
  withAdding(program, take)
  withSetup(program, take)
  return program
}

function withSetup(program: Command, take: Listener['take']): void {
  for (const [name, description] of Object.entries(SETUP_TASKS))
    withTask(program, name as SetupTask, description, take)
}

function withInspect(program: Command, take: (report: string | undefined, command: Command) => void): void {
  withContent(program.command('inspect').description('Shows what was read, for an editor to check.'))
    .option('--review', 'list the readings by doubt, as entries to paste into review.yaml')
    .argument('[report]', 'the id of a report; default: all')
    .action((report: string | undefined, _, command: Command) => take(report, command))
}

function withTask(program: Command, task: SetupTask, description: string, take: Listener['take']): void {
  const command = program.command(task).description(description)
  if (task === 'backup') command.argument('[file]', 'default: in SHUTTEN_DATA, named by the time')
  command.action((first: unknown) =>
    take({ kind: 'setup', task, file: typeof first === 'string' ? first : null }),
  )
}

function withAnswerFlags(command: Command): Command {
  return withContent(command)
    .option('--markdown', 'print a Markdown document: all hits, unless --limit says otherwise')
    .option('--output <FILE>', 'write the answer to this file')
    .option('--today <YYYY-MM-DD>', 'the day that the answer is given on', readDay)
    .option('--language <en|ja>', 'the language of the answer; default: that of the question', readLanguage)
    .option('--limit <N|all>', 'how many hits a page has (5; with --json and --markdown all)', readLimit)
    .option('--page <N>', 'which page (1)', readPage)
    .passThroughOptions()
}

function withContent(command: Command): Command {
  return command
    .option('--json', 'print JSON, and nothing else')
    .option('--content <DIR>', 'the directory of the reports; default: SHUTTEN_CONTENT, else what is shipped')
}

function answerRequest(kind: 'ask' | 'start', words: readonly string[], flags: Flags): Request {
  const { json = false, markdown = false, output = null, content = null } = flags
  const { today = null, language = null, limit = null, page = 1 } = flags
  const typed = words.join(' ').trim()
  if (json && markdown) throw usage('--json and --markdown cannot go together')
  if (output !== null && typed === '') throw usage('--output needs a question')
  return { kind, words: typed, json, markdown, output, content, today, language, limit, page }
}

const usage = (message: string): ShuttenError => new ShuttenError('usage', sentenceOf(message))

function inspectRequest(
  report: string | undefined,
  { json = false, content = null }: Flags,
  command: Command,
): Request {
  const { review = false } = command.opts<{ review?: boolean }>()
  return { kind: 'inspect', report: report ?? null, json, content, review }
}

function readDay(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('It must be a day such as 2017-04-15.')
}

function readLanguage(value: string): Language {
  if (value === 'en' || value === 'ja') return value
  throw new InvalidArgumentError('It must be en or ja.')
}

function readLimit(value: string): Paging['limit'] {
  if (value === 'all' || NUMBER.test(value)) return value === 'all' ? value : Number(value)
  throw new InvalidArgumentError('It must be a number from 1, or all.')
}

function readPage(value: string): number {
  if (NUMBER.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a number from 1.')
}

const NUMBER = /^[1-9]\d{0,5}$/

/** Commander's message as one sentence, with the way to more help. */
function sentenceOf(message: string): string {
  const plain = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
  return `${plain}; see --help.`
}
