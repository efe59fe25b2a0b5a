import { pino, type DestinationStream, type Logger } from 'pino'
import type { Answer } from './answer/answer.js'
import type { LogLevel } from './env.js'

/** What a log is told at start. */
export interface LogOptions {
  readonly level: LogLevel
  /** Values that no line may hold: they are blotted out wherever they stand. */
  readonly secrets: readonly string[]
  /** Whether a person reads it: then in colour and in words, else one JSON object a line. */
  readonly isTerminal: boolean
  /** Where lines go; default: standard error, written before the call returns, so that the last one is never lost. */
  readonly destination?: DestinationStream
}

/** Opens the log. */
export async function openLog({ level, secrets, isTerminal, destination }: LogOptions): Promise<Logger> {
  const plain = destination ?? pino.destination({ dest: 2, sync: true })
  const shown = isTerminal ? await prettyTo(plain) : plain
  return pino(
    {
      level,
      base: null,
      formatters: { log: (fields) => withoutSecretKeys(fields) as Record<string, unknown> },
      serializers: { err: describeError },
    },
    { write: (line) => shown.write(blot(line, secrets)) },
  )
}

/** One line a question: what it was about and how it ended, never what was typed or what a report says. */
export function logAnswer(
  log: Logger,
  { command, asked, total, outcome }: Answer,
  milliseconds: number,
): void {
  const { actors, period } = asked
  log.info(
    { command, actors, period, hits: total, outcome, milliseconds: Math.round(milliseconds * 10) / 10 },
    'answered',
  )
}

const BLOT = '[secret]'
const SECRET_KEY = /token|secret|password|passwd|authorization|cookie|signature|database_?url|api_?key/i
/**
 * Slack's tokens, Discord's bot tokens, the password in an address, and addresses that anybody who has them can write to:
 * Discord's of interactions and webhooks, Slack's of responses and its sockets with their tickets.
 */
const SECRET_VALUES = [
  /\bx(?:ox[a-z]|app)-[\w-]{6,}/g,
  /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,45}\b/g,
  /(?<=:\/\/[^\s:/@"]{0,64}:)[^\s/@"]{1,256}(?=@)/g,
  /(?<=\/(?:interactions|webhooks)\/\d{5,21}\/)[^\s/?"\\]+/g,
  /(?<=\bhooks\.slack(?:-gov)?\.com\/)[^\s"\\]+/g,
  /(?<=[?&]ticket=)[^\s&"\\]+/g,
]
/** Shorter values would blot out ordinary words. */
const SHORTEST_SECRET = 6

/** Only what names a fault: errors of chat libraries carry tokens and what was said. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: typeof error }
  const { name, message, stack } = error
  const more = ['code', 'status', 'method', 'route'].map((key) => [key, Reflect.get(error, key) as unknown])
  return { name, message, ...Object.fromEntries(more.filter(([, value]) => value !== undefined)), stack }
}

function withoutSecretKeys(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error) return value
  if (depth > 8) return '[deep]'
  if (Array.isArray(value)) return value.map((each) => withoutSecretKeys(each, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      SECRET_KEY.test(key) ? BLOT : withoutSecretKeys(each, depth + 1),
    ]),
  )
}

function blot(line: string, secrets: readonly string[]): string {
  const spelled = secrets.filter(({ length }) => length >= SHORTEST_SECRET).flatMap(spellings)
  const known = spelled.reduce((text, secret) => text.replaceAll(secret, BLOT), line)
  return SECRET_VALUES.reduce((text, pattern) => text.replace(pattern, BLOT), known)
}

/** As it is, and as JSON or an address spells it. */
function spellings(secret: string): readonly string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]
}

/** Loaded only where it is needed: it takes longer than an answer. */
async function prettyTo(destination: DestinationStream): Promise<DestinationStream> {
  const { prettyFactory } = await import('pino-pretty')
  const format = prettyFactory({ colorize: true, singleLine: true, translateTime: 'SYS:HH:MM:ss' })
  return { write: (line) => destination.write(format(JSON.parse(line))) }
}
