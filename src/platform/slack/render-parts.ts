import { languageOf } from '../../report/language-of.js'
import type { types } from '@slack/bolt'
import type { Part, QuotationPart, CopyPart } from '../../answer/outline.js'
import { printable, printableLine } from '../../answer/printable.js'
import { MAX_BLOCK, MAX_HEADER_TEXT } from './limits.js'
import { fitsButton } from './render-buttons.js'
import { linkedSections, preformattedOf, quotesOf, sectionsOf, type RichPart } from './rich-text.js'
import { weigh, weighText } from './weigh.js'

/** The blocks that Shutten writes. */
export type Block = types.HeaderBlock | types.ContextBlock | types.RichTextBlock | types.ActionsBlock

/** What is shown of a part of an answer, but for the buttons of choices. */
export function renderPart(part: Part): readonly Block[] {
  switch (part.kind) {
    case 'heading':
      return richBlocks(sectionsOf([part.text], { bold: true }))
    case 'lines':
      return richBlocks(sectionsOf(part.lines))
    case 'quotation':
      return richBlocks(quotationOf(part))
    case 'copy':
      return richBlocks(copyOf(part))
    case 'written':
      return richBlocks([...preformattedOf(part.lines), ...sectionsOf([`— ${part.ref}`])])
    case 'choices':
      return richBlocks(
        sectionsOf([
          part.prompt,
          ...part.choices.filter(({ label }) => !fitsButton(label)).map(({ label }) => `· ${label}`),
        ]),
      )
  }
}

/** The question as understood, large where it fits. */
export function renderTitle(title: string): readonly Block[] {
  const text = printableLine(title)
  if (text === '') return []
  if (weighText(text) > MAX_HEADER_TEXT) return richBlocks(sectionsOf([text], { bold: true }))
  return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }]
}

/** Small print. */
export function renderSmall(words: string): readonly Block[] {
  const text = printableLine(words)
  if (text === '') return []
  if (weigh(text) > LONGEST_SMALL) return richBlocks(sectionsOf([text]))
  return [{ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }]
}

/** Longer words are not small print. */
const LONGEST_SMALL = 1_000

function quotationOf(part: QuotationPart): readonly RichPart[] {
  const { number, headlines, excerpt, citation, notes, glosses, again } = part
  const told = sectionsOf(
    headlines.map((headline, at) => `[${number + at}] ${headline}`),
    { bold: true },
  )
  const cited = (lines: readonly string[]): readonly RichPart[] => {
    const { link, ref } = excerpt.citation
    return link === undefined ? sectionsOf(lines) : linkedSections(lines, { words: ref, url: link })
  }
  if (again !== null) return [...told, ...cited([`— ${again}`])]
  const below = cited([`— ${citation}`, ...notes, glosses])
  return [...told, ...quotesOf(excerpt.text, excerpt.highlights), ...below]
}

function copyOf({ excerpt, citation, link = '' }: CopyPart): readonly RichPart[] {
  const [open, close] = languageOf(excerpt.text) === 'ja' ? ['「', '」'] : ['“', '”']
  return preformattedOf([`${open}${printable(excerpt.text)}${close}`, citation, link].filter(Boolean))
}

/** As few blocks as hold the parts. */
function richBlocks(parts: readonly RichPart[]): readonly types.RichTextBlock[] {
  const blocks: types.RichTextBlock[] = []
  for (const part of parts) {
    const last = blocks.at(-1)
    if (last === undefined || weigh(last) + weigh(part) > MAX_BLOCK)
      blocks.push({ type: 'rich_text', elements: [part] })
    else last.elements.push(part)
  }
  return blocks
}
