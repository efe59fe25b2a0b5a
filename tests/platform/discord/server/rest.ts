import type { APIMessage } from 'discord-api-types/v10'
import { APPLICATION, BOT, CHANNEL } from './ids.js'
import type { SentFile } from './read-body.js'
import { faultsOf } from './validate.js'

/** A request as it came. */
export interface Received {
  readonly method: string
  /** Without the version: `/users/@me`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly authorization: string | undefined
}

/** What is answered to it. */
export interface Answered {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A message as it was sent. */
export interface Sent {
  readonly content?: string
  readonly embeds?: readonly {
    readonly title?: string
    readonly description?: string
    readonly footer?: { readonly text: string }
    readonly image?: { readonly url: string }
  }[]
  readonly components?: readonly {
    readonly components: readonly { readonly label: string; readonly custom_id: string }[]
  }[]
  readonly flags?: number
  readonly allowed_mentions?: object
  readonly attachments?: readonly { readonly id: string; readonly description?: string }[]
}

/** An interaction that was sent out, and what came back. */
export interface Exchange {
  readonly id: string
  readonly token: string
  readonly sentAt: number
  /** How long the first response took, in milliseconds. */
  acknowledged: number | null
  isDeferred: boolean
  readonly messages: Sent[]
  readonly flags: number[]
  choices: readonly { readonly name: string; readonly value: string }[] | null
}

/** What the API knows. */
export interface World {
  readonly exchanges: Map<string, Exchange>
  commands: readonly object[]
  readonly direct: { readonly channel: string; readonly message: Sent; readonly id: string }[]
  /** Milliseconds since 1970: when the next message is posted. */
  now: () => number
  /** Everything that Discord would have refused. */
  readonly faults: string[]
  /** Discord's code for posts into channels, if they are refused. */
  channelRefusal: number | null
  /** What the application is besides. */
  application: object
  /** Files that came with messages. */
  readonly files: SentFile[]
}

/** Answers a request as Discord does. */
export function answerRest(received: Received, world: World, token: string, gateway: GatewayInfo): Answered {
  const route = ROUTES.find(([method, path]) => method === received.method && path.test(received.path))
  if (route === undefined) return refuse(404, 0)
  const [, path, respond, template] = route
  if (template !== undefined) {
    const faults = faultsOf(template, received.body)
    world.faults.push(...faults)
    if (faults.length > 0) return refuse(400, 50_035)
  }
  const isOpen = /^\/(?:interactions|webhooks)\//u.test(received.path)
  if (!isOpen && received.authorization !== `Bot ${token}`) return refuse(401, 0)
  return respond({ ...received, groups: path.exec(received.path)?.groups ?? {} }, world, gateway)
}

/** Takes what came as the response to a request of Discord's own: as if it had been sent to a path. */
export function takeResponse(path: string, body: unknown, world: World): void {
  const received = { method: 'POST', path, query: new URLSearchParams(), body, authorization: undefined }
  const { status } = answerRest(received, world, '', { url: '', shards: 0 })
  if (status !== 204) world.faults.push(`a response was refused with ${status}`)
}

export interface GatewayInfo {
  readonly url: string
  readonly shards: number
}

/** A refusal in Discord's form. */
export const refuse = (status: number, code: number): Answered => ({
  status,
  body: { message: `refused ${code}`, code },
})

type Grouped = Received & { readonly groups: Readonly<Record<string, string>> }
type Respond = (request: Grouped, world: World, gateway: GatewayInfo) => Answered

const ROUTES: readonly (readonly [method: string, path: RegExp, respond: Respond, template?: string])[] = [
  [
    'GET',
    /^\/gateway\/bot$/u,
    (_request, _world, { url, shards }) => ok({ url, shards, session_start_limit: LIMIT }),
  ],
  ['GET', /^\/users\/@me$/u, () => ok(BOT)],
  [
    'GET',
    /^\/applications\/@me$/u,
    (_request, { application }) => ok({ id: APPLICATION, name: 'Shutten', bot_public: true, ...application }),
  ],
  ['GET', /^\/applications\/\d+\/commands$/u, (_request, { commands }) => ok(commands)],
  ['PUT', /^\/applications\/\d+\/commands$/u, putCommands, 'PUT /applications/{application_id}/commands'],
  [
    'POST',
    /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/u,
    respondTo,
    'POST /interactions/{interaction_id}/{interaction_token}/callback',
  ],
  ['POST', /^\/webhooks\/\d+\/(?<token>[^/]+)$/u, follow, 'POST /webhooks/{webhook_id}/{webhook_token}'],
  [
    'PATCH',
    /^\/webhooks\/\d+\/(?<token>[^/]+)\/messages\/@original$/u,
    edit,
    'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
  ],
  ['POST', /^\/users\/@me\/channels$/u, () => ok({ id: CHANNEL, type: 1 }), 'POST /users/@me/channels'],
  ['POST', /^\/channels\/(?<id>\d+)\/messages$/u, post, 'POST /channels/{channel_id}/messages'],
  ['GET', /^\/channels\/(?<id>\d+)\/messages$/u, historyOf],
]

const LIMIT = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 }
const ok = (body: unknown): Answered => ({ status: 200, body })
const asMessage = (sent: object): Partial<APIMessage> => ({
  id: '500000000000000001',
  channel_id: CHANNEL,
  ...sent,
})

/** Registers commands with what Discord adds: ids, and defaults for all that was not said. */
function putCommands({ body }: Received, world: World): Answered {
  world.commands = (body as readonly Record<string, unknown>[]).map((command, at) => ({
    id: `60000000000000000${at}`,
    application_id: APPLICATION,
    version: '1',
    nsfw: false,
    dm_permission: true,
    description: '',
    ...command,
    default_member_permissions: command['default_member_permissions'] ?? null,
  }))
  return ok(world.commands)
}

/** The first response: in three seconds, and once. */
function respondTo({ groups, body }: Grouped, { exchanges }: World): Answered {
  const exchange = exchanges.get(groups['token'] ?? '')
  if (exchange === undefined || exchange.id !== groups['id'] || performance.now() - exchange.sentAt > 3000)
    return refuse(404, 10_062)
  if (exchange.acknowledged !== null) return refuse(400, 40_060)
  const { type, data } = body as { type: number; data: Sent & { choices?: Exchange['choices'] } }
  exchange.acknowledged = performance.now() - exchange.sentAt
  exchange.flags.push(data.flags ?? 0)
  if (type === 8) exchange.choices = data.choices ?? null
  if (type === 5) exchange.isDeferred = true
  if (type === 4) exchange.messages.push(data)
  return { status: 204 }
}

function follow({ groups, body }: Grouped, { exchanges }: World): Answered {
  const exchange = exchanges.get(groups['token'] ?? '')
  if (exchange?.acknowledged === undefined || exchange.acknowledged === null) return refuse(404, 10_015)
  exchange.messages.push(body as Sent)
  exchange.flags.push((body as Sent).flags ?? 0)
  return ok(asMessage(body as object))
}

function edit({ groups, body }: Grouped, { exchanges }: World): Answered {
  const exchange = exchanges.get(groups['token'] ?? '')
  if (exchange?.acknowledged === undefined || exchange.acknowledged === null) return refuse(404, 10_015)
  exchange.messages[0] = body as Sent
  return ok(asMessage(body as object))
}

function post({ groups, body }: Grouped, world: World): Answered {
  if (world.channelRefusal !== null)
    return refuse(world.channelRefusal === 10_003 ? 404 : 403, world.channelRefusal)
  const id = String(((BigInt(world.now()) - 1_420_070_400_000n) << 22n) + BigInt(world.direct.length))
  world.direct.push({ channel: groups['id'] ?? '', message: body as Sent, id })
  return ok({ ...asMessage(body as object), id })
}

/** Those that came next after an id, newest first. */
function historyOf({ groups, query }: Grouped, { direct }: World): Answered {
  const after = BigInt(query.get('after') ?? 0)
  const found = direct.filter(({ channel, id }) => channel === groups['id'] && BigInt(id) > after)
  const page = found.slice(0, Number(query.get('limit') ?? 50)).toReversed()
  return ok(page.map(({ id, message }) => ({ ...message, id, author: BOT })))
}
