import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

interface Document {
  readonly requests: Readonly<Record<string, object>>
  readonly components: object
}

const file = new URL('../../../fixtures/platform/discord/openapi-requests.json', import.meta.url)
const { requests, components } = JSON.parse(readFileSync(file, 'utf8')) as Document
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
for (const format of ['snowflake', 'nonce']) ajv.addFormat(format, true)
const validators = new Map<string, ValidateFunction>()
for (const [route, schema] of Object.entries(requests))
  validators.set(route, ajv.compile({ ...schema, components }))

/** Everything that Discord would refuse in a request, by its published schemas and by seven rules that they lack. */
export function faultsOf(route: string, body: unknown): readonly string[] {
  const validate = validators.get(route)
  if (validate === undefined) return [`${route}: no schema`]
  const bySchema = validate(asNumbered(body))
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
  return [...bySchema, ...unwritten(route, body)].map((fault) => `${route}: ${fault}`)
}

/**
 * Discord's document has sets of permissions as numbers where its reference has text, which discord.js sends: that they
 * are text is checked below.
 */
const asNumbered = (body: unknown): unknown =>
  Array.isArray(body) ? body.map((each) => (isObject(each) ? numbered(each) : (each as unknown))) : body

function numbered({ default_member_permissions: bits, ...command }: Values): Values {
  return bits === undefined ? command : { ...command, default_member_permissions: Number(bits) }
}

type Values = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null
const objects = (value: unknown): readonly Values[] => (Array.isArray(value) ? value.filter(isObject) : [])
const length = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

function unwritten(route: string, body: unknown): readonly string[] {
  if (route.startsWith('PUT')) return objects(body).flatMap(commandFaults)
  if (!isObject(body)) return []
  const message = route.includes('callback') && isObject(body['data']) ? body['data'] : body
  return route.includes('/users/@me') || 'choices' in message ? [] : messageFaults(message, isDeferral(body))
}

const isDeferral = (body: Values): boolean => body['type'] === 5

function messageFaults(message: Values, isDeferred: boolean): readonly string[] {
  const embeds = objects(message['embeds'])
  const rows = objects(message['components'])
  const buttons = rows.flatMap((row) => objects(row['components']))
  const ids = buttons.map((button) => button['custom_id'])
  const total = embeds.reduce(
    (sum, embed) =>
      sum +
      length(embed['title']) +
      length(embed['description']) +
      (isObject(embed['footer']) ? length(embed['footer']['text']) : 0),
    0,
  )
  const checks: readonly (readonly [isWrong: boolean, fault: string])[] = [
    [length(message['content']) > 2000, 'content over 2,000'],
    [total > 6000, `embeds over 6,000: ${total}`],
    [!isDeferred && length(message['content']) === 0 && embeds.length === 0, 'an empty message'],
    [embeds.some((embed) => length(embed['title']) + length(embed['description']) === 0), 'an empty embed'],
    [
      embeds.some(({ title, description }) => title === '' || description === ''),
      'an empty field of an embed',
    ],
    [
      embeds.some((embed) => Object.keys(embed).some((key) => !EMBED_KEYS.has(key))),
      'an unknown key of an embed',
    ],
    [
      Object.keys(message).some((key) => !MESSAGE_KEYS.has(key)),
      `an unknown key: ${Object.keys(message).join()}`,
    ],
    [ids.some((id) => length(id) === 0 || length(id) > 100), 'a button without custom_id'],
    [new Set(ids).size < ids.length, 'two buttons with one custom_id'],
    [buttons.some((button) => length(button['label']) === 0 || length(button['label']) > 80), 'a label'],
    [rows.length > 5 || rows.some((row) => objects(row['components']).length > 5), 'too many buttons'],
    [!isDeferred && !isSilent(message['allowed_mentions']), 'mentions are allowed'],
  ]
  return checks.flatMap(([isWrong, fault]) => (isWrong ? [fault] : []))
}

const EMBED_KEYS = new Set(['title', 'description', 'footer', 'color', 'image'])
const MESSAGE_KEYS = new Set([
  'content',
  'embeds',
  'components',
  'allowed_mentions',
  'flags',
  'nonce',
  'enforce_nonce',
  'attachments',
])

const isSilent = (allowed: unknown): boolean =>
  isObject(allowed) && Array.isArray(allowed['parse']) && allowed['parse'].length === 0

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const COMMAND_KEYS = new Set([
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'contexts',
  'integration_types',
])

function commandFaults(command: Values): readonly string[] {
  const name = String(command['name'])
  const options = objects(command['options'])
  const needed = options.map((option) => option['required'] === true)
  const isSlash = command['type'] === 1
  const names = [command, ...options].flatMap((each) => [
    each['name'],
    ...Object.values(each['name_localizations'] ?? {}),
  ])
  const checks: readonly (readonly [isWrong: boolean, fault: string])[] = [
    [
      isSlash &&
        names.some((each) => !NAME.test(String(each)) || String(each) !== String(each).toLowerCase()),
      'a name',
    ],
    [
      needed.some((isNeeded, at) => isNeeded && needed[at - 1] === false),
      'a required option after an optional one',
    ],
    [isSlash && [command, ...options].some((each) => length(each['description']) === 0), 'no description'],
    [!isSlash && length(command['description']) > 0, 'a message command with a description'],
    [Object.keys(command).some((key) => !COMMAND_KEYS.has(key)), 'an unknown key'],
    [!/^[1-9]\d*$/u.test(bitsOf(command)), 'permissions that are no set of bits in text'],
    [lengthInAll([command, ...options]) > 8000, 'over 8,000 characters'],
  ]
  return checks.flatMap(([isWrong, fault]) => (isWrong ? [`${name}: ${fault}`] : []))
}

/** Any bits where a command has none: it is for everybody. */
function bitsOf({ default_member_permissions: bits = '1' }: Values): string {
  return typeof bits === 'string' ? bits : ''
}

/** Names and descriptions, of each the longest of its languages. */
const lengthInAll = (parts: readonly Values[]): number =>
  parts.reduce((sum, part) => {
    const longest = (key: string): number =>
      Math.max(...[part[key], ...Object.values(part[`${key}_localizations`] ?? {})].map(length))
    return sum + longest('name') + longest('description')
  }, 0)
