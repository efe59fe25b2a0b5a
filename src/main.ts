#!/usr/bin/env node
import type { Logger } from 'pino'
import { inspectReports } from './annotate/inspection.js'
import { ask } from './command/ask.js'
import type { Paging } from './answer/answer-context.js'
import { withLinks, type ReaderLinks } from './answer/reader-link.js'
import type { Command } from './command/command.js'
import { createReaderLinks } from './command/exchange/create-reader-links.js'
import { loadCommands } from './command/load-commands.js'
import { readSettings, signingSecret, type Settings } from './env.js'
import { ShuttenError } from './errors.js'
import { openIndexed } from './indexing.js'
import { logAnswer, openLog, type LogOptions } from './log.js'
import { readCommandLine, type Request } from './platform/console/command-line.js'
import type { AnswerWords } from './platform/console/conversation.js'
import { packageVersion } from './platform/console/package-version.js'
import { respondWith, type Display } from './platform/console/respond.js'
import { systemLanguage } from './platform/console/system-language.js'
import { todayIn } from './platform/console/today.js'
import { writeOutput } from './platform/console/write-output.js'
import { hasPlatform } from './platform-settings.js'
import { defaultContentDirectory, type LoadedLibrary } from './search/load-library.js'

type AnswerRequest = Extract<Request, { kind: 'ask' | 'start' }>
type InspectRequest = Extract<Request, { kind: 'inspect' }>
type SetupRequest = Extract<Request, { kind: 'setup' }>

/** What is built once at start, and what everything else is given. */
interface Parts extends LoadedLibrary {
  readonly settings: Settings
  readonly log: Logger
  readonly commands: readonly Command[]
  readonly loaded: LoadedLibrary
  /** Where the reports are. */
  readonly content: string
}

/** How many hits a page has where nobody says. */
const PAGE_LIMIT = 5
/** Columns: longer lines are hard to read. */
const WIDEST = 110

// A reader that has seen enough, such as head, closes the pipe: that is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await run(readCommandLine(process.argv.slice(2), packageVersion()))
} catch (error) {
  process.exitCode = error instanceof ShuttenError ? 2 : 1
  process.stderr.write(`shutten: ${error instanceof Error ? error.message : String(error)}\n`)
}

async function run(request: Request): Promise<void> {
  switch (request.kind) {
    case 'said':
      process.stdout.write(request.text)
      return
    case 'inspect':
      return inspect(request)
    case 'setup':
      return prepare(request)
    case 'add':
    case 'remove':
      process.exitCode = await (await import('./add.js')).changeContent(request, readSettings())
      return
    case 'ask':
    case 'start': {
      const isAsked = request.kind === 'ask' || request.words !== ''
      const parts = await open(request.content, !isAsked)
      if (!isAsked && hasPlatform(parts.settings)) return (await import('./serve.js')).serve(parts)
      return answer(parts, request, isAsked).finally(() => parts.close?.())
    }
  }
}

/** Prints what an administrator asked for; a check that failed is told by the exit code 1. */
async function prepare({ task, file }: SetupRequest): Promise<void> {
  const { setUp } = await import('./set-up.js')
  const settings = readSettings()
  const { text, ok } = await setUp(task, settings, await openLog(logOptions(settings)), file)
  process.stdout.write(`${text.trimEnd()}\n`)
  process.exitCode = ok ? 0 : 1
}

/** Reads the settings, opens the log and reads the reports; each that cannot be read is one line of the log. */
async function open(given: string | null, mayServe = false, isSearched = true): Promise<Parts> {
  const settings = readSettings()
  const log = await openLog(logOptions(settings, mayServe && hasPlatform(settings)))
  const content = given ?? settings.content ?? defaultContentDirectory()
  const where: Settings = isSearched ? settings : { ...settings, search: 'memory' }
  const [loaded, commands] = await Promise.all([openIndexed(content, where, log), loadCommands()])
  for (const { code, message, at } of loaded.warnings) log.warn({ code, at }, message)
  return { ...loaded, loaded, content, settings, log, commands }
}

/** Who types on a terminal reads answers; who serves platforms there wants to see that they are served. */
function logOptions({ logLevel, secrets }: Settings, serves = false): LogOptions {
  const isTerminal = process.stderr.isTTY
  const set = Object.values(secrets).filter((secret) => secret !== null)
  return { level: logLevel ?? (isTerminal && !serves ? 'warn' : 'info'), secrets: set, isTerminal }
}

function answer(parts: Parts, request: AnswerRequest, isAsked: boolean): Promise<void> {
  if (isAsked) return answerOnce(parts, request)
  return process.stdin.isTTY ? talk(parts, request) : answerInput(parts, request)
}

async function answerOnce(parts: Parts, request: AnswerRequest): Promise<void> {
  const respond = respondWith(
    answererOf(parts, request),
    pagingOf(request),
    displayOf(parts, request),
    'by flag',
  )
  const text = `${await respond(request.words)}\n`
  if (request.output === null) process.stdout.write(text)
  else writeOutput(request.output, text)
}

async function answerInput(parts: Parts, request: AnswerRequest): Promise<void> {
  const { answerLines } = await import('./platform/console/lines.js')
  const respond = respondWith(
    answererOf(parts, request),
    pagingOf(request),
    displayOf(parts, request),
    'by word',
  )
  const asked = await answerLines(process.stdin, process.stdout, async (line) =>
    request.json ? respond(line) : `${await respond(line)}\n`,
  )
  if (asked === 0)
    throw new ShuttenError(
      'usage',
      'Nothing was asked: there is no terminal, and standard input holds no line; see --help.',
    )
}

async function talk(parts: Parts, request: AnswerRequest): Promise<void> {
  const { talk } = await import('./talk.js')
  const display = displayOf(parts, request)
  const respond = respondWith(answererOf(parts, request), pagingOf(request), display, 'by word')
  return talk({ ...parts, respond, language: display.language })
}

async function inspect({ report, json, content, review }: InspectRequest): Promise<void> {
  const { library, warnings, settings } = await open(content, false, false)
  const { chooseReports } = await import('./platform/console/choose-reports.js')
  const chosen = chooseReports(report, library.reports, warnings)
  const inspection = inspectReports(chosen.reports, chosen.warnings, {
    gazetteer: library.vocabulary.gazetteer,
    ...(review ? { reviewOn: todayIn(settings.zone) } : {}),
  })
  const [{ renderInspection }, { renderDoubts }] = await Promise.all([
    import('./platform/console/render-inspection.js'),
    import('./platform/console/render-doubts.js'),
  ])
  const text = review ? renderDoubts(inspection) : renderInspection(inspection)
  process.stdout.write(`${json ? JSON.stringify(inspection) : text}\n`)
}

/** Answers words as this process was told to, and logs that it did. */
function answererOf({ library, commands, settings, log }: Parts, request: AnswerRequest): AnswerWords {
  const asker = { platform: 'console', admin: true, zone: settings.zone } as const
  const language = request.language ?? (settings.language === 'auto' ? undefined : settings.language)
  const links = linksOf(library, settings)
  return async (words, paging) => {
    const started = performance.now()
    const today = request.today ?? todayIn(settings.zone)
    const context = { library, commands, asker, today, paging, links, ...(language && { language }) }
    const answer = withLinks(await ask(words, context), links)
    logAnswer(log, answer, performance.now() - started)
    return answer
  }
}

function linksOf(library: Parts['library'], { publicUrl, secrets }: Settings): ReaderLinks {
  const secret = signingSecret(secrets)
  return createReaderLinks({ publicUrl, secret, library: () => library, now: Date.now })
}

function pagingOf({ json, markdown, limit, page }: AnswerRequest): Paging {
  return { limit: limit ?? (json || markdown ? 'all' : PAGE_LIMIT), page }
}

function displayOf({ settings }: Parts, { json, markdown, language }: AnswerRequest): Display {
  const { isTTY, columns } = process.stdout
  const set = settings.language === 'auto' ? systemLanguage() : settings.language
  return {
    json,
    markdown,
    language: language ?? set,
    colour: isTTY && settings.colour,
    width: isTTY ? Math.min(columns, WIDEST) : Infinity,
  }
}
