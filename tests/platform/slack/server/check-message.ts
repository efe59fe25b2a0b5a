import fs from 'node:fs'
import path from 'node:path'
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import { OWN_LINK } from '../../own-links.js'

const folder = path.resolve(import.meta.dirname, '..', '..', '..', 'fixtures', 'platform', 'slack')
/** The published limits of Block Kit. */
const limits = JSON.parse(fs.readFileSync(path.join(folder, 'block-kit-limits.json'), 'utf8')) as {
  readonly text: { readonly max_length: number }
  readonly action_id: { readonly max_length: number }
  readonly block_id: { readonly max_length: number }
  readonly header: { readonly text: { readonly max_length: number } }
  readonly context: { readonly elements: { readonly max_items: number } }
  readonly actions: { readonly elements: { readonly max_items: number } }
  readonly button: Readonly<Record<'text' | 'value', { readonly max_length: number }>>
}

const text = (max: number) => ({ type: 'string', minLength: 1, maxLength: max }) as const
const exactly = (type: string, properties: Record<string, AnySchema>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', ...Object.keys(properties).filter((name) => !optional.includes(name))],
  properties: { type: { const: type }, block_id: text(limits.block_id.max_length), ...properties },
})
const list = (items: AnySchema, maxItems: number) => ({ type: 'array', minItems: 1, maxItems, items })
const plain = (max: number): AnySchema => exactly('plain_text', { text: text(max), emoji: { const: false } })
const style = {
  type: 'object',
  additionalProperties: false,
  properties: { bold: { const: true }, italic: { const: true } },
}
/** Neither mentions nor links nor emoji: of the elements of rich text, Shutten writes text, and links of its own. */
const words = exactly('text', { text: text(limits.text.max_length), style }, ['style'])
/** The one mention there is: a user group that an administrator has confirmed. */
const group = exactly('rich_text_section', {
  elements: list(exactly('usergroup', { usergroup_id: { type: 'string', pattern: '^S[A-Z0-9]+$' } }), 1),
})
/** The one link there is: from a citation's ref to its place on a page of ours. */
const link = exactly('link', {
  url: { type: 'string', pattern: `^${OWN_LINK}$` },
  text: { type: 'string', pattern: '^[a-z0-9-]+:[n\\d][\\d.-]*$' },
})
const rich = [
  ...['rich_text_quote', 'rich_text_preformatted'].map((type) =>
    exactly(type, { elements: list(words, 200) }),
  ),
  exactly('rich_text_section', { elements: list({ anyOf: [words, link] }, 200) }),
]
const button = exactly('button', {
  text: plain(limits.button.text.max_length),
  action_id: text(limits.action_id.max_length),
  value: text(limits.button.value.max_length),
})
const block: AnySchema = {
  anyOf: [
    exactly('header', { text: plain(limits.header.text.max_length) }),
    exactly('context', { elements: list(plain(limits.text.max_length), limits.context.elements.max_items) }),
    exactly('actions', { elements: list(button, Math.min(5, limits.actions.elements.max_items)) }),
    exactly('rich_text', { elements: list({ anyOf: rich }, 50) }),
    exactly('rich_text', { elements: list(group, 1) }),
  ],
}
const message: AnySchema = {
  type: 'object',
  required: ['blocks', 'text'],
  properties: { blocks: list(block, 50), text: text(3000) },
}
const validate = new Ajv2020({ allErrors: false, strict: false }).compile(message)

/** What Slack would refuse of a message, or would show otherwise than as plain words; empty: nothing. */
export function faultsOf(sent: { readonly blocks?: unknown; readonly text?: unknown }): readonly string[] {
  const faults: string[] = []
  if (!validate(sent)) faults.push(JSON.stringify(validate.errors?.at(-1)))
  const whole = JSON.stringify(sent.blocks ?? '')
  if (whole.length >= 10_000) faults.push(`${String(whole.length)} characters of blocks`)
  if (
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(whole) ||
    /\\ud[89a-f]/i.test(whole)
  )
    faults.push('half a character')
  if (/[<>]|&(?!(?:amp|lt|gt);)/.test(String(sent.text))) faults.push('markup in the text')
  const ids = [...whole.matchAll(/"action_id":"([^"]*)"/g)].map(([, id]) => id)
  if (new Set(ids).size < ids.length) faults.push('an action_id twice')
  return faults
}
