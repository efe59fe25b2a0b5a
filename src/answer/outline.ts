import type { Excerpt } from '../search/excerpt.js'
import type { Answer, Choice } from './answer.js'
import { excerptsOf } from './excerpts-of.js'
import { flatten, runsOf, type Quoted, type Run } from './outline-runs.js'
import { editorNotes } from './review-words.js'
import { translationLines } from './translation-lines.js'
import { citationWithRef, glossLine } from './quotation-words.js'
import { wordsFor } from './words.js'

/** An answer in the order in which it is shown, the same on every platform: only how it looks is left to say. */
export interface Outline {
  readonly title: string
  /** Who says so, and what was searched: `the report says · 1 report · 2 positions`. */
  readonly scope: string
  readonly parts: readonly Part[]
  /** `Searched: ru-korea-2017.` */
  readonly searched: string
  /** What was searched, and how much more there is. */
  readonly closing: string
}

export type Part = HeadingPart | LinesPart | QuotationPart | CopyPart | WrittenPart | ChoicesPart

export interface HeadingPart {
  readonly kind: 'heading'
  readonly text: string
}

/** Sentences of Shutten's own that stand together. */
export interface LinesPart {
  readonly kind: 'lines'
  readonly lines: readonly string[]
}

/** A quotation, once under all that is told of it. */
export interface QuotationPart {
  readonly kind: 'quotation'
  /** The number of the first headline, counted from 1 through the answer. */
  readonly number: number
  /** One that is empty is shown for its number alone. */
  readonly headlines: readonly string[]
  /** With the highlights of all headlines. */
  readonly excerpt: Excerpt
  /** `[title], §1, ¶3, sentence 2 · ru-korea-2017:3.2`, and who checked it. */
  readonly citation: string
  /** What others than the report say beside the quotation, each a line: an editor's notes, a translation. */
  readonly notes: readonly string[]
  /** `In English: 決議案 = draft resolution`; empty: nothing to say. */
  readonly glosses: string
  /** Where the same words are quoted already: they need not be quoted again. `quoted under [1] · ru-korea-2017:3.2` */
  readonly again: string | null
}

/** A quotation with its citation as plain text, to be copied. */
export interface CopyPart {
  readonly kind: 'copy'
  readonly excerpt: Excerpt
  readonly link?: string
  readonly citation: string
}

/** A citation in a format of its own: each line as it stands, none of them markup. */
export interface WrittenPart {
  readonly kind: 'written'
  readonly lines: readonly string[]
  readonly ref: string
}

export interface ChoicesPart {
  readonly kind: 'choices'
  readonly prompt: string
  readonly choices: readonly Choice[]
}

/** Puts an answer in the order in which it is shown. */
export function outlineOf(answer: Answer): Outline {
  const { language, asked, title } = answer
  const parts: Part[] = []
  const quoted = new Map<string, number>()
  let number = 1
  for (const run of runsOf(answer.nodes.flatMap(flatten))) {
    const part = partOf(run, { number, quoted, language })
    parts.push(part)
    if (part.kind === 'quotation') number += part.headlines.length
  }
  const says = wordsFor(language)(asked.reports.length === 1 ? 'says' : 'say-many')
  const scope = [excerptsOf(answer).length > 0 ? says : '', answer.scope].filter(Boolean).join(' · ')
  return { title, scope, parts, ...closingOf(answer) }
}

interface Place {
  readonly number: number
  /** By the words of figures: the number under which they are quoted. */
  readonly quoted: Map<string, number>
  readonly language: Answer['language']
}

function partOf(run: Run, place: Place): Part {
  const [first] = run
  switch (first.kind) {
    case 'heading':
      return { kind: 'heading', text: first.text }
    case 'line':
      return { kind: 'lines', lines: run.flatMap((node) => (node.kind === 'line' ? [node.text] : [])) }
    case 'choices':
      return first
    case 'written':
      return { kind: 'written', lines: first.text.split('\n'), ref: first.citation.ref }
    case 'copy':
      return { ...first, citation: citationWithRef(first.excerpt, place.language) }
    case 'quoted':
      return quotationOf(
        run.filter((node): node is Quoted => node.kind === 'quoted'),
        first,
        place,
      )
  }
}

function quotationOf(
  run: readonly Quoted[],
  first: Quoted,
  { number, quoted, language }: Place,
): QuotationPart {
  const { excerpt, isFigure, glosses = [] } = first
  const words = `${excerpt.citation.ref} ${excerpt.text}`
  const before = isFigure ? quoted.get(words) : undefined
  if (isFigure && before === undefined) quoted.set(words, number)
  const t = wordsFor(language)
  return {
    kind: 'quotation',
    number,
    headlines: headlinesOf(run),
    excerpt: { ...excerpt, highlights: run.flatMap((node) => node.excerpt.highlights) },
    citation: citationWithRef(excerpt, language),
    notes: [...editorNotes(excerpt, language), ...translationLines(excerpt, language)],
    glosses: glossLine(glosses, language),
    again: before === undefined ? null : `${t('quoted-at', { number: before })} · ${excerpt.citation.ref}`,
  }
}

/** One empty headline is shown for its number; beside others it is told in the one before. */
function headlinesOf(run: readonly Quoted[]): readonly string[] {
  const headlines = run.map(({ headline }) => headline)
  const told = headlines.filter(Boolean)
  return told.length > 0 ? told : headlines
}

function closingOf({ asked, more, language }: Answer): Pick<Outline, 'searched' | 'closing'> {
  const t = wordsFor(language)
  const { reports } = asked
  const rest = reports.length - MOST_NAMED
  const named = [...reports.slice(0, MOST_NAMED), ...(rest > 0 ? [t('and-more', { count: rest })] : [])]
  const searched = reports.length === 0 ? '' : t('searched', { reports: named.join(', ') })
  const left = more === 0 ? '' : t('more-hits', { count: more })
  return { searched, closing: [searched, left].filter(Boolean).join(' ') }
}

const MOST_NAMED = 3
