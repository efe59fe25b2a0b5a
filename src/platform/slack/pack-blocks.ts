import { MAX_BLOCKS, MAX_MESSAGE } from './limits.js'
import type { Block } from './render-parts.js'
import { weigh } from './weigh.js'

/** Blocks that stand together as long as one message can hold them: a heading and what stands under it. */
export type Group = readonly Block[]

/** What stands below a message, counted from 1, of so many. */
export type Footer = (number: number, of: number) => readonly Block[]

/** Puts groups of blocks into as few messages as hold them, in order, each with its footer below. */
export function packBlocks(
  groups: readonly Group[],
  footer: Footer = numberWhereSeveral,
): readonly (readonly Block[])[] {
  const hold = holdingIn(footer)
  const messages: Message[] = []
  for (const group of groups) {
    const together = messageOf(group)
    if (hold(messages.at(-1), together)) join(messages, together)
    else if (hold(EMPTY, together)) messages.push(together)
    else for (const block of group) addBlock(messages, messageOf([block]), hold)
  }
  return messages.map(({ blocks }, at) => [...blocks, ...footer(at + 1, messages.length)])
}

/** Blocks, and what each weighs in a message: its comma, too. */
interface Message {
  readonly blocks: readonly Block[]
  readonly weight: number
}

const EMPTY: Message = { blocks: [], weight: 0 }

const messageOf = (blocks: readonly Block[]): Message => ({
  blocks,
  weight: blocks.reduce((sum, block) => sum + weigh(block) + 1, 0),
})

const joined = (one: Message, other: Message): Message => ({
  blocks: [...one.blocks, ...other.blocks],
  weight: one.weight + other.weight,
})

const join = (messages: Message[], more: Message): void =>
  void messages.push(joined(messages.pop() ?? EMPTY, more))

/** Whether a message holds more; there may be no message. */
type Hold = (message: Message | undefined, more: Message) => boolean

function addBlock(messages: Message[], block: Message, hold: Hold): void {
  if (hold(messages.at(-1), block)) join(messages, block)
  else messages.push(block)
}

/** With room for the longest footer, and the brackets around it all. */
function holdingIn(footer: Footer): Hold {
  const longest = footer(1000, 1000)
  const [most, heaviest] = [MAX_BLOCKS - longest.length, MAX_MESSAGE - weigh(longest)]
  return (message, more) => {
    if (message === undefined) return false
    const { blocks, weight } = joined(message, more)
    return blocks.length <= most && weight + 1 <= heaviest
  }
}

/** Where there are several messages, each says its number. */
const numberWhereSeveral: Footer = (number, of) =>
  of < 2
    ? []
    : [{ type: 'context', elements: [{ type: 'plain_text', text: `${number} / ${of}`, emoji: false }] }]
