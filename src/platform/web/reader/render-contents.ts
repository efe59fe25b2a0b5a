import { printableLine } from '../../../answer/printable.js'
import type { Section } from '../../../report/report.js'
import { markup, type Blank } from '../markup.js'
import { messagesFor } from '../messages.js'
import { readerHref } from '../view.js'
import { pagesOf, type PagePart, type ReaderPage } from './pages.js'
import type { Reading } from './reading.js'

/** The headings of a report, each a link: of a long one, only the upper ones. */
export function renderContents(page: ReaderPage, { report, view }: Reading): Blank {
  const entries = upperEntries(entriesOf(pagesOf(report)))
  if (entries.length < 2) return null
  const items = entries.map(({ index, section, on }) => {
    const id = sectionId(index)
    const href = on === page.number ? `#${id}` : readerHref(view, report.id, { page: on }, id)
    return markup`<li class="depth-${Math.min(section.path.length, 3)}"><a href="${href}">${sectionTitle(section)}</a></li>`
  })
  const words = messagesFor(view.language)
  return markup`<details class="contents"><summary>${words.contents}</summary>
<ol lang="${report.language}">${items}</ol></details>`
}

/** The id of a section on its page. */
export const sectionId = (index: number): string => `s${index + 1}`

/** A heading as it is read: its number and its title; empty where the section has none. */
export const sectionTitle = ({ number, title }: Section): string =>
  printableLine([number, title].filter(Boolean).join(' '))

interface Entry extends Pick<PagePart, 'index' | 'section'> {
  /** The number of the page that it begins on. */
  readonly on: number
}

const entriesOf = (pages: readonly ReaderPage[]): readonly Entry[] =>
  pages.flatMap(({ number, parts }) =>
    parts
      .filter(({ isContinued, section }) => !isContinued && sectionTitle(section) !== '')
      .map(({ index, section }) => ({ index, section, on: number })),
  )

const MOST_ENTRIES = 80

/** As deep as there is room for; of too many on one level, the first of each page. */
function upperEntries(entries: readonly Entry[]): readonly Entry[] {
  const depths = [4, 3, 2, 1].map((depth) => entries.filter(({ section }) => section.path.length <= depth))
  const fitting = [entries, ...depths].find(({ length }) => length > 0 && length <= MOST_ENTRIES)
  return fitting ?? entries.filter(({ on }, at) => entries[at - 1]?.on !== on).slice(0, MOST_ENTRIES)
}
