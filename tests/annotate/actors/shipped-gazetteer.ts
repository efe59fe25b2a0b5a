import { readFileSync } from 'node:fs'
import type { ActorMention } from '../../../src/annotate/annotations.js'
import { loadGazetteer } from '../../../src/annotate/actors/gazetteer.js'

const file = new URL('../../../content/actors.yaml', import.meta.url)

/** The gazetteer that is shipped. */
export const gazetteer = loadGazetteer([{ file: 'actors.yaml', text: readFileSync(file, 'utf8') }])

/** A sentence without its marks: 訪[米|US]した is 訪米した. */
export const plainOf = (marked: string): string => marked.replace(/\[([^\]|]*)\|[^\]]*\]/g, '$1')

/** A sentence with each mention marked by its actor; where `withForm`, by form and person too. */
export function mark(text: string, mentions: readonly ActorMention[], withForm = false): string {
  return mentions.toReversed().reduce((marked, { start, end, id, form, person }) => {
    const detail = withForm ? [id, form, ...(person === undefined ? [] : [person])].join(':') : id
    return `${marked.slice(0, start)}[${marked.slice(start, end)}|${detail}]${marked.slice(end)}`
  }, text)
}
