import type { Answer } from '../../answer/answer.js'
import { outlineOf, type ChoicesPart, type Outline, type Part } from '../../answer/outline.js'
import { printable, printableLine } from '../../answer/printable.js'
import { wordsFor } from '../../answer/words.js'
import { displayWidth } from './display-width.js'
import { renderQuotation } from './render-quotation.js'
import type { RenderOptions } from './render-options.js'
import { styled } from './style.js'

/** An answer as text for a terminal or a pipe, without a line end at its end. */
export function renderAnswer(answer: Answer, options: RenderOptions): string {
  const outline = outlineOf(answer)
  const parts = outline.parts.map((part) => renderPart(part, options))
  return [renderHead(outline, options), ...parts, renderClosing(outline, answer, options)]
    .filter(Boolean)
    .join('\n\n')
}

/** The question as understood on the left, what was searched on the right, or below where both do not fit. */
function renderHead({ title, scope }: Outline, { width, colour }: RenderOptions): string {
  const [left, right] = [printableLine(title), printableLine(scope)]
  const gap = width === Infinity ? 0 : width - displayWidth(left) - displayWidth(right)
  const between = gap < NARROWEST_GAP ? '\n' : ' '.repeat(gap)
  return styled(left, 'bold', colour) + (right && between) + styled(right, 'dim', colour)
}

function renderPart(part: Part, options: RenderOptions): string {
  switch (part.kind) {
    case 'heading':
      return styled(printableLine(part.text), 'underline', options.colour)
    case 'lines':
      return part.lines.map(printableLine).join('\n')
    case 'quotation':
      return renderQuotation(part, options)
    case 'copy':
      return renderQuotation(
        { ...part, number: 0, headlines: [], notes: [], glosses: '', again: null },
        options,
      )
    case 'written':
      return part.lines.map(printable).join('\n')
    case 'choices':
      return renderChoices(part, options)
  }
}

function renderChoices({ prompt, choices }: ChoicesPart, { colour }: RenderOptions): string {
  const lines = choices.map(({ label, words }) => {
    const meaning = label === words ? '' : styled(printableLine(label), 'dim', colour)
    const typed = styled(printableLine(words), 'bold', colour)
    return CHOICE_INDENT + [typed, meaning].filter(Boolean).join('  ')
  })
  return [printableLine(prompt), ...lines].join('\n')
}

/** What was searched, and how to see what is not shown. */
function renderClosing({ searched }: Outline, answer: Answer, { turnTo, colour }: RenderOptions): string {
  const { more, page, language } = answer
  const how = turnTo ? `: ${turnTo(page + 1)}` : ''
  const left = more > 0 ? `${wordsFor(language)('more-hits', { count: more })}${how}` : ''
  return styled([printableLine(searched), left].filter(Boolean).join(' '), 'dim', colour)
}

/** Less than a quotation's, which is told by it. */
const CHOICE_INDENT = '  '
const NARROWEST_GAP = 3
