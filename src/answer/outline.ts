import type { Excerpt } from '../search/excerpt.js'
import type { Answer, AnswerNode, Choice, ExcerptNode, Gloss, PairNode } from './answer.js'
import { formatCitation } from './citation-line.js'
import { excerptsOf } from './excerpts-of.js'
import { wordsFor } from './words.js'

/** An answer in the order in which it is shown, the same on every platform: only how it looks is left to say. */
export interface Outline {
  readonly title: string
  /** Who says so, and what was searched: `the report says · 1 report · 2 positions`. */
  readonly scope: string
  readonly parts: readonly Part[]
  /** What was searched, and how much more there is. */
  readonly closing: string
}

export type Part = HeadingPart | LinesPart | QuotationPart | CopyPart | ChoicesPart

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
  readonly headlines: readonly string[]
  /** With the highlights of all headlines. */
  readonly excerpt: Excerpt
  /** `[title], §1, ¶3, sentence 2 · ru-korea-2017:3.2` */
  readonly citation: string
  /** `In English: 決議案 = draft resolution`; empty: nothing to say. */
  readonly glosses: string
}

/** A quotation with its citation as plain text, to be copied. */
export interface CopyPart {
  readonly kind: 'copy'
  readonly excerpt: Excerpt
  readonly citation: string
}

export interface ChoicesPart {
  readonly kind: 'choices'
  readonly prompt: string
  readonly choices: readonly Choice[]
}

/** Puts an answer in the order in which it is shown. */
export function outlineOf(answer: Answer): Outline {
  const t = wordsFor(answer.language)
  const parts: Part[] = []
  let number = 1
  for (const run of runsOf(answer.nodes.flatMap(flatten))) {
    const part = partOf(run, number, answer)
    parts.push(part)
    if (part.kind === 'quotation') number += part.headlines.length
  }
  const says = t(answer.asked.reports.length === 1 ? 'says' : 'say-many')
  const scope = [excerptsOf(answer).length > 0 ? says : '', answer.scope].filter(Boolean).join(' · ')
  return { title: answer.title, scope, parts, closing: closingOf(answer) }
}

/** What a citation says where it is shown: with its ref. */
export function citationWithRef({ citation }: Excerpt, language: Answer['language']): string {
  const cited = formatCitation(citation, language)
  return cited.includes(citation.ref) ? cited : `${cited} · ${citation.ref}`
}

type FlatNode = Exclude<AnswerNode, PairNode | { readonly kind: 'figure' }>

/** Pairs and figures as the excerpts that they are, under their names. */
function flatten(node: AnswerNode): readonly FlatNode[] {
  if (node.kind === 'figure')
    return [{ kind: 'excerpt', headline: node.headline ?? '', excerpt: node.excerpt }]
  if (node.kind !== 'pair') return [node]
  const side = (excerpts: readonly Excerpt[], headline: string): readonly ExcerptNode[] =>
    excerpts.map((excerpt) => ({ kind: 'excerpt', headline, excerpt }))
  return [...side(node.left, node.names[0]), ...side(node.right, node.names[1])]
}

/** Nodes that stand together: lines, and excerpts of the same words. */
function runsOf(nodes: readonly FlatNode[]): readonly (readonly [FlatNode, ...FlatNode[]])[] {
  const runs: [FlatNode, ...FlatNode[]][] = []
  for (const node of nodes) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before !== undefined && standsWith(before, node)) run.push(node)
    else runs.push([node])
  }
  return runs
}

function standsWith(before: FlatNode, node: FlatNode): boolean {
  if (before.kind === 'line' && node.kind === 'line') return true
  if (before.kind !== 'excerpt' || node.kind !== 'excerpt') return false
  return (
    before.excerpt.citation.ref === node.excerpt.citation.ref && before.excerpt.text === node.excerpt.text
  )
}

function partOf(run: readonly [FlatNode, ...FlatNode[]], number: number, { language }: Answer): Part {
  const [first] = run
  switch (first.kind) {
    case 'heading':
      return { kind: 'heading', text: first.text }
    case 'line':
      return { kind: 'lines', lines: run.flatMap((node) => (node.kind === 'line' ? [node.text] : [])) }
    case 'choices':
      return first
    case 'copy':
      return { ...first, citation: citationWithRef(first.excerpt, language) }
    case 'excerpt': {
      const excerpts = run.flatMap((node) => (node.kind === 'excerpt' ? [node] : []))
      const highlights = excerpts.flatMap(({ excerpt }) => excerpt.highlights)
      return {
        kind: 'quotation',
        number,
        headlines: excerpts.map(({ headline }) => headline),
        excerpt: { ...first.excerpt, highlights },
        citation: citationWithRef(first.excerpt, language),
        glosses: glossesOf(first.glosses ?? [], language),
      }
    }
  }
}

function glossesOf(glosses: readonly Gloss[], language: Answer['language']): string {
  if (glosses.length === 0) return ''
  const pairs = glosses.map(({ quoted, meaning }) => `${quoted} = ${meaning}`)
  return `${wordsFor(language)('glosses')}: ${pairs.join(' · ')}`
}

function closingOf({ asked, more, language }: Answer): string {
  const t = wordsFor(language)
  const { reports } = asked
  const rest = reports.length - MOST_NAMED
  const named = [...reports.slice(0, MOST_NAMED), ...(rest > 0 ? [t('and-more', { count: rest })] : [])]
  return [
    reports.length === 0 ? '' : t('searched', { reports: named.join(', ') }),
    more === 0 ? '' : t('more-hits', { count: more }),
  ]
    .filter(Boolean)
    .join(' ')
}

const MOST_NAMED = 3
