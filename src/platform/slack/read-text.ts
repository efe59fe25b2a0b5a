import { z } from 'zod'

/** The text of a message as a reader sees it: without mentions, links as their labels, and nothing escaped. */
export function readText(text: string): string {
  return text
    .replaceAll(
      LINK,
      (_, target: string, label: string | undefined) => label ?? target.replace(/^mailto:/u, ''),
    )
    .replaceAll(CHANNEL, (_, name: string | undefined) => (name === undefined ? ' ' : `#${name}`))
    .replaceAll(TO_NOTIFY, '$<group>')
    .replaceAll(MENTION, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}

/** The words of a whole message: those of its rich text where it has some, else of its text. */
export function readMessage(message: unknown): string {
  const read = messageSchema.safeParse(message)
  if (!read.success) return ''
  const { text = '', blocks = [] } = read.data
  const rich = blocks.filter(isRich).map(textIn).filter(Boolean).join('\n').trim()
  return rich === '' ? readText(text) : rich
}

const LINK = /<((?:https?|mailto|tel):[^<>|]*)(?:\|([^<>]*))?>/gu
const CHANNEL = /<#[A-Z0-9]+(?:\|([^<>]*))?>/gu
/** A group that is named as an option stays, by its id. */
const TO_NOTIFY = /(?<=\brole:"?)<!subteam\^(?<group>[A-Z0-9]+)[^<>]*>/gu
/** Of people, of groups, of everybody. */
const MENTION = /<[@!][^<>]*>/gu

const messageSchema = z.object({
  text: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  blocks: z.array(z.unknown()).optional().catch([]),
})
const nodeSchema = z.object({
  type: z.string().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  elements: z.array(z.unknown()).optional().catch([]),
})

const isRich = (block: unknown): boolean => nodeSchema.safeParse(block).data?.type === 'rich_text'

/** All text in a part of a rich_text block. Each section, quotation or line of a list is a line. */
function textIn(part: unknown, depth = 0): string {
  const { text, url, elements = [] } = nodeSchema.safeParse(part).data ?? {}
  if (elements.length === 0 || depth > DEEPEST) return text ?? url ?? ''
  const isLeaf = elements.every((each) => nodeSchema.safeParse(each).data?.elements === undefined)
  return elements.map((each) => textIn(each, depth + 1)).join(isLeaf ? '' : '\n')
}

const DEEPEST = 6
