import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'dotenv'
import { z } from 'zod'
import { ShuttenError } from './errors.js'

/** The settings, read and checked once at start. What is null was not set. */
export interface Settings {
  /** The directory of the reports; null: the one that is shipped. */
  readonly content: string | null
  /** The directory that Shutten writes to. */
  readonly data: string
  /** `slack:U…`, `discord:…` */
  readonly admins: readonly string[]
  /** An IANA time zone. */
  readonly zone: string
  readonly language: 'auto' | 'en' | 'ja'
  /** The name that Shutten goes by. */
  readonly name: string
  /** Null: `info`, but `warn` where a person types on a terminal. */
  readonly logLevel: LogLevel | null
  readonly publicUrl: string | null
  readonly http: { readonly host: string; readonly port: number }
  readonly store: 'sqlite' | 'postgres'
  readonly search: 'memory' | 'postgres'
  readonly slack: {
    readonly prefix: string
    readonly apiUrl: string | null
    readonly clientId: string | null
  }
  readonly discord: { readonly publicKey: string | null; readonly apiUrl: string | null }
  readonly secrets: Secrets
  /** False where NO_COLOR is set (no-color.org). */
  readonly colour: boolean
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

/** What must never be shown or logged. */
export interface Secrets {
  readonly signing: string | null
  readonly databaseUrl: string | null
  readonly slackBotToken: string | null
  readonly slackAppToken: string | null
  readonly slackSigningSecret: string | null
  readonly slackClientSecret: string | null
  readonly discordToken: string | null
}

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads all settings: from the environment, and from the file `.env` in a directory for what the environment lacks.
 * An empty value counts as not set.
 * @throws ShuttenError `settings-invalid` that names every fault, and no value
 */
export function readSettings(environment: Environment = process.env, directory = process.cwd()): Settings {
  const given = Object.entries({ ...readDotenv(path.join(directory, '.env')), ...environment })
  const set = Object.fromEntries(given.filter(([, value]) => value?.trim()))
  const read = variables.safeParse(set)
  if (read.success) return settingsOf(read.data)
  const faults = read.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`)
  throw new ShuttenError('settings-invalid', `Settings to mend: ${faults.join('; ')}.`)
}

/** Where the store is: `databaseUrl` is null where it is a file of the directory. */
export const storePlaceOf = ({ data, store, secrets }: Settings) => ({
  directory: data,
  databaseUrl: store === 'postgres' ? secrets.databaseUrl : null,
})

/** What signs buttons and links: set, or made from a token and the same as long as the token is; null: neither is set. */
export function signingSecret({ signing, slackBotToken, discordToken }: Secrets): string | null {
  const token = slackBotToken ?? discordToken
  if (signing !== null || token === null) return signing
  return createHash('sha256').update(`shutten buttons ${token}`).digest('hex')
}

const text = z.string().trim()
const url = text.pipe(
  z.url({ protocol: /^https?$/, error: 'must be an address such as https://example.org' }),
)
const oneOf = <const Values extends readonly string[]>(...values: Values) =>
  text.pipe(z.enum(values, { error: `must be one of ${values.join(', ')}` }))
const PORT = 'must be a number from 0 to 65535'

const variables = z
  .object({
    SHUTTEN_CONTENT: text.optional(),
    SHUTTEN_DATA: text.default('data'),
    SHUTTEN_ADMINS: text.default('').transform(listOf).pipe(z.array(adminId())),
    SHUTTEN_ZONE: text.refine(isZone, { error: 'must be a time zone such as Asia/Tokyo' }).optional(),
    SHUTTEN_LANGUAGE: oneOf('auto', 'en', 'ja').default('auto'),
    SHUTTEN_NAME: text.max(32, { error: 'must have at most 32 characters' }).default('Shutten'),
    SHUTTEN_SECRET: text.min(16, { error: 'must have at least 16 characters' }).optional(),
    SHUTTEN_LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').optional(),
    SHUTTEN_PUBLIC_URL: url.optional(),
    SHUTTEN_HTTP_HOST: text.default('127.0.0.1'),
    SHUTTEN_HTTP_PORT: text
      .regex(/^\d{1,5}$/, { error: PORT })
      .transform(Number)
      .pipe(z.number().max(65_535, { error: PORT }))
      .default(3000),
    SHUTTEN_STORE: oneOf('sqlite', 'postgres').default('sqlite'),
    SHUTTEN_SEARCH: oneOf('memory', 'postgres').default('memory'),
    DATABASE_URL: text.regex(/^postgres(ql)?:\/\//, { error: 'must begin with postgres://' }).optional(),
    SLACK_BOT_TOKEN: text.optional(),
    SLACK_APP_TOKEN: text.optional(),
    SLACK_SIGNING_SECRET: text.optional(),
    SLACK_CLIENT_ID: text.optional(),
    SLACK_CLIENT_SECRET: text.optional(),
    SLACK_COMMAND_PREFIX: text
      .regex(/^[a-z0-9_-]{1,16}$/, { error: 'must be up to 16 of a-z, 0-9, - and _' })
      .default(''),
    SLACK_API_URL: url.optional(),
    DISCORD_TOKEN: text.optional(),
    DISCORD_PUBLIC_KEY: text.regex(/^[0-9a-f]{64}$/i, { error: 'must be 64 hexadecimal digits' }).optional(),
    DISCORD_API_URL: url.optional(),
    NO_COLOR: text.optional(),
  })
  .superRefine((read, context) => {
    if (read.DATABASE_URL || ![read.SHUTTEN_STORE, read.SHUTTEN_SEARCH].includes('postgres')) return
    const message = 'must be set where SHUTTEN_STORE or SHUTTEN_SEARCH is postgres'
    context.addIssue({ code: 'custom', path: ['DATABASE_URL'], message })
  })

function settingsOf(read: z.output<typeof variables>): Settings {
  return {
    content: read.SHUTTEN_CONTENT ?? null,
    data: read.SHUTTEN_DATA,
    admins: read.SHUTTEN_ADMINS,
    zone: read.SHUTTEN_ZONE ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: read.SHUTTEN_LANGUAGE,
    name: read.SHUTTEN_NAME,
    logLevel: read.SHUTTEN_LOG_LEVEL ?? null,
    publicUrl: read.SHUTTEN_PUBLIC_URL ?? null,
    http: { host: read.SHUTTEN_HTTP_HOST, port: read.SHUTTEN_HTTP_PORT },
    store: read.SHUTTEN_STORE,
    search: read.SHUTTEN_SEARCH,
    slack: {
      prefix: read.SLACK_COMMAND_PREFIX,
      apiUrl: read.SLACK_API_URL ?? null,
      clientId: read.SLACK_CLIENT_ID ?? null,
    },
    discord: { publicKey: read.DISCORD_PUBLIC_KEY ?? null, apiUrl: read.DISCORD_API_URL ?? null },
    secrets: secretsOf(read),
    colour: read.NO_COLOR === undefined,
  }
}

function secretsOf(read: z.output<typeof variables>): Secrets {
  return {
    signing: read.SHUTTEN_SECRET ?? null,
    databaseUrl: read.DATABASE_URL ?? null,
    slackBotToken: read.SLACK_BOT_TOKEN ?? null,
    slackAppToken: read.SLACK_APP_TOKEN ?? null,
    slackSigningSecret: read.SLACK_SIGNING_SECRET ?? null,
    slackClientSecret: read.SLACK_CLIENT_SECRET ?? null,
    discordToken: read.DISCORD_TOKEN ?? null,
  }
}

function readDotenv(file: string): Environment {
  if (!existsSync(file)) return {}
  try {
    return parse(readFileSync(file))
  } catch (error) {
    throw new ShuttenError('settings-invalid', `The settings file ${file} cannot be read.`, { cause: error })
  }
}

function listOf(value: string): readonly string[] {
  return value.split(/[\s,]+/).filter(Boolean)
}

function adminId() {
  return z
    .string()
    .regex(/^(slack:[UW][A-Z0-9]+|discord:\d+)$/, { error: 'must list slack:U… and discord:… ids' })
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
