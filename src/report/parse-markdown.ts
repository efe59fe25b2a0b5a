import { createRequire } from 'node:module'
import type { Root } from 'mdast'

const require = createRequire(import.meta.url)

/**
 * The tree of a Markdown text. Its parser, a third of all modules, is loaded when the first such report is read.
 * Addresses that the tokens do not mark are left alone: the nodes made of them would stand nowhere in the file.
 */
export function parseMarkdown(file: string): Root {
  const { fromMarkdown } = require('mdast-util-from-markdown') as typeof import('mdast-util-from-markdown')
  const { gfmFromMarkdown } = require('mdast-util-gfm') as typeof import('mdast-util-gfm')
  const { gfm } = require('micromark-extension-gfm') as typeof import('micromark-extension-gfm')
  const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))
  return fromMarkdown(file, { extensions: [gfm()], mdastExtensions: extensions })
}
