import type { AnnotatedReport } from '../../../annotate/annotations.js'
import type { Command } from '../../../command/command.js'
import { markup, type Markup } from '../markup.js'
import { messagesFor } from '../messages.js'
import { recordOf, titleOf } from '../reader/render-report.js'
import { answerHref, readerHref, type View } from '../view.js'

/** The first page: the reports that can be read, and what can be asked. */
export function renderStart({ reports, commands, name }: StartParts, view: View): Markup {
  const words = messagesFor(view.language)
  const examples = commands.flatMap(({ examples: [first], description, effects }) =>
    first === undefined || effects ? [] : [{ words: first, meaning: description[view.language] }],
  )
  return markup`<h1>${name}</h1>
<p>${words.about(name)}</p>
<h2>${words.reports}</h2>
<ul class="reports">${reports.map(
    (
      report,
    ) => markup`<li><a lang="${report.language}" href="${readerHref(view, report.id)}">${titleOf(report, view.language)}</a>
<span class="record">${recordOf(report, view.language)}</span></li>`,
  )}</ul>
<h2>${words.examples}</h2>
<ul class="choices">${examples.map(
    (example) =>
      markup`<li><a href="${answerHref(view, { q: `/${example.words}` })}">${example.words}</a> ${example.meaning}</li>`,
  )}</ul>`
}

/** What the first page shows. */
export interface StartParts {
  readonly reports: readonly AnnotatedReport[]
  readonly commands: readonly Command[]
  readonly name: string
}
