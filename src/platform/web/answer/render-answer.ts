import type { Answer } from '../../../answer/answer.js'
import { outlineOf, type ChoicesPart, type CopyPart, type Part } from '../../../answer/outline.js'
import { pictureSvg } from '../../../answer/picture/picture-svg.js'
import { printable, printableLine } from '../../../answer/printable.js'
import { wordsFor } from '../../../answer/words.js'
import { markup, picture, type Blank, type Markup } from '../markup.js'
import { messagesFor } from '../messages.js'
import { answerHref, type View } from '../view.js'
import { renderCitation, renderQuotation, renderWords } from './render-quotation.js'

/** An answer as a part of a page; `words` are what was asked, for its other pages. */
export function renderAnswer(answer: Answer, words: string, view: View): Markup {
  const { title, scope, parts, searched } = outlineOf(answer)
  const shown = printableLine(title)
  return markup`<article class="answer">
<h1>${shown === '' ? messagesFor(view.language).askLabel : shown}</h1>
${scope !== '' && markup`<p class="scope">${printableLine(scope)}</p>`}
${answer.picture !== undefined && markup`<figure class="picture">${picture(pictureSvg(answer.picture, PICTURE_WIDTH))}</figure>`}
${parts.map((part) => renderPart(part, view))}
${searched !== '' && markup`<p class="scope">${printableLine(searched)}</p>`}
${renderTurning(answer, words, view)}
</article>`
}

/** In pixels of CSS; a narrower page makes it smaller. */
const PICTURE_WIDTH = 720

function renderPart(part: Part, view: View): Blank {
  switch (part.kind) {
    case 'heading':
      return markup`<h2>${printableLine(part.text)}</h2>\n`
    case 'lines':
      return part.lines.map((line) => markup`<p>${printableLine(line)}</p>\n`)
    case 'quotation':
      return renderQuotation(part, view)
    case 'copy':
      return renderCopy(part, view)
    case 'written':
      return markup`<pre class="written">${part.lines.map(printable).join('\n')}</pre>\n`
    case 'choices':
      return renderChoices(part, view)
  }
}

const renderCopy = ({ excerpt, citation }: CopyPart, view: View): Markup =>
  markup`<figure class="quotation copy">${renderWords({ ...excerpt, highlights: [] })}
${renderCitation(citation, excerpt.citation, view)}</figure>\n`

function renderChoices({ prompt, choices }: ChoicesPart, view: View): Markup {
  const items = choices.map(({ label, words }) => {
    const meaning = label === words ? '' : printableLine(label)
    return markup`<li><a href="${answerHref(view, { q: words })}">${printableLine(words)}</a> ${meaning}</li>`
  })
  return markup`<p>${printableLine(prompt)}</p><ul class="choices">${items}</ul>\n`
}

/** Which page it is, and the ways to those beside it. */
function renderTurning({ page, pages, more }: Answer, q: string, view: View): Blank {
  if (pages < 2 && more === 0) return null
  const words = messagesFor(view.language)
  const left = more > 0 ? wordsFor(view.language)('more-hits', { count: more }) : ''
  const asked = q.replaceAll(/(?:^|\s)page:\d{1,4}(?!\S)/gu, '').trim()
  const link = (to: number, name: string, rel: string): Markup =>
    markup`<a rel="${rel}" href="${answerHref(view, { q: asked, page: to })}">${name}</a>`
  return markup`<nav class="turning" aria-label="${words.paging}">
${page > 1 && link(page - 1, words.previous, 'prev')} <span>${words.pageOf(page, pages)}</span> ${page < pages && link(page + 1, `${words.next} (${left})`, 'next')}
</nav>`
}
