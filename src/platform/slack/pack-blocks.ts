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
  const fits = fitterOf(footer)
  const messages: Block[][] = []
  for (const group of groups) {
    const last = messages.at(-1)
    if (last !== undefined && fits([...last, ...group])) last.push(...group)
    else if (fits(group)) messages.push([...group])
    else for (const block of group) addBlock(messages, block, fits)
  }
  return messages.map((blocks, at) => [...blocks, ...footer(at + 1, messages.length)])
}

type Fits = (blocks: readonly Block[]) => boolean

function addBlock(messages: Block[][], block: Block, fits: Fits): void {
  const last = messages.at(-1)
  if (last !== undefined && fits([...last, block])) last.push(block)
  else messages.push([block])
}

/** With room for the longest footer. */
function fitterOf(footer: Footer): Fits {
  const longest = footer(1000, 1000)
  const [most, heaviest] = [MAX_BLOCKS - longest.length, MAX_MESSAGE - weigh(longest)]
  return (blocks) => blocks.length <= most && weigh(blocks) <= heaviest
}

/** Where there are several messages, each says its number. */
const numberWhereSeveral: Footer = (number, of) =>
  of < 2
    ? []
    : [{ type: 'context', elements: [{ type: 'plain_text', text: `${number} / ${of}`, emoji: false }] }]
