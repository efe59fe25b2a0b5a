import { MAX_BLOCKS, MAX_MESSAGE } from './limits.js'
import type { Block } from './render-parts.js'
import { weigh } from './weigh.js'

/** Blocks that stand together as long as one message can hold them: a heading and what stands under it. */
export type Group = readonly Block[]

/** Puts groups of blocks into as few messages as hold them, in order; where there are several, each says its number. */
export function packBlocks(groups: readonly Group[]): readonly (readonly Block[])[] {
  const messages: Block[][] = []
  for (const group of groups) {
    const last = messages.at(-1)
    if (last !== undefined && fits([...last, ...group])) last.push(...group)
    else if (fits(group)) messages.push([...group])
    else for (const block of group) addBlock(messages, block)
  }
  if (messages.length < 2) return messages
  return messages.map((blocks, at) => [...blocks, numberOf(at + 1, messages.length)])
}

function addBlock(messages: Block[][], block: Block): void {
  const last = messages.at(-1)
  if (last !== undefined && fits([...last, block])) last.push(block)
  else messages.push([block])
}

/** With room for the message's number. */
const fits = (blocks: readonly Block[]): boolean =>
  blocks.length < MAX_BLOCKS && weigh(blocks) <= MAX_MESSAGE - weigh(numberOf(1000, 1000))

const numberOf = (number: number, of: number): Block => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: `${number} / ${of}`, emoji: false }],
})
