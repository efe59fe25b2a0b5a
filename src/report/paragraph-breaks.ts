import { isIndentedFirst, isPageBreak, isShort, type Layout, type LinePair } from './layout.js'
import { endsSentence } from './sentence-end.js'

/** Bullets that begin an item of a list. */
const bullet = /^(?:[・•●○◆◇■□▪‣]|[①-⑳]|[-*–]\s|[(（][\d０-９]{1,2}[)）])/u
/** A line that begins so goes on with a sentence. */
const goesOn = /^[\p{Ll}、。，．,.;:)）」』]/u

/** A line this much shorter than a full one ends a paragraph even in mid-sentence: a date line, an item, a verse. */
const stub = 0.6

/** Whether a paragraph ends between two lines, neither of which is a heading. */
export function endsParagraph(pair: LinePair, layout: Layout): boolean {
  const [line, next] = pair
  const isEnded = endsSentence(line.text)
  if (isPageBreak(next, layout.gap)) return isEnded && endsBeforePageBreak(pair, layout)
  if (bullet.test(next.text) && (isEnded || line.text.endsWith(':') || bullet.test(line.text))) return true
  if (!layout.isWrapped) return isEnded || !goesOn.test(next.text)
  const stopsShort = layout.isFilled && isShort(pair, layout.columns)
  if (next.gap > layout.gap)
    return isEnded || (stopsShort ? !goesOn.test(next.text) : startsAnew(pair, layout))
  const isStub = stopsShort && line.columns < layout.columns * stub
  if (isEnded) return isIndentedFirst(next, layout) || (layout.isSpaced ? isStub : stopsShort)
  return isStub && !goesOn.test(next.text)
}

/** After a page break white space says nothing unless a form feed made the break: how full the last line is decides. */
function endsBeforePageBreak(pair: LinePair, layout: Layout): boolean {
  const [, next] = pair
  if (!layout.isWrapped || isShort(pair, layout.columns)) return true
  return next.isOnNewPage && (layout.isIndented ? isIndentedFirst(next, layout) : !layout.isFilled)
}

/** Whether a line after a blank one starts a paragraph although the line before is full and ends no sentence. */
function startsAnew([line, next]: LinePair, layout: Layout): boolean {
  if (goesOn.test(next.text)) return false
  if (!layout.isFilled || isIndentedFirst(next, layout)) return true
  return line.text.endsWith(':') || line.text.endsWith('：')
}
