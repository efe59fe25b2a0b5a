import type { Figure } from '../annotate/annotations.js'
import type { Language } from '../report/report.js'
import type { Citation } from '../search/citation.js'
import type { Excerpt } from '../search/excerpt.js'
import type { Picture } from './picture/picture.js'
import type { CitationFormat } from './citing/citation-format.js'

/** One part of an answer, in the order in which it is said. Platforms say how it looks. */
export type AnswerNode =
  HeadingNode | LineNode | ExcerptNode | FigureNode | PairNode | ChoicesNode | CopyNode | WrittenNode

export interface HeadingNode {
  readonly kind: 'heading'
  readonly text: string
  readonly group: 'position' | 'undated' | 'mention' | 'before' | 'after' | 'figure' | 'event'
}

/** A sentence of Shutten's own: never a report's words. */
export interface LineNode {
  readonly kind: 'line'
  readonly text: string
}

export interface ExcerptNode {
  readonly kind: 'excerpt'
  /** Made of annotations and vocabulary alone, in the asker's language. */
  readonly headline: string
  readonly excerpt: Excerpt
  /** What the words of the quotation mean, where it is in another language than the question. */
  readonly glosses?: readonly Gloss[]
}

/** A word of a quotation and its meaning in the asker's language. */
export interface Gloss {
  readonly quoted: string
  readonly meaning: string
}

export interface FigureNode {
  readonly kind: 'figure'
  /** Made of the figure alone, in the asker's language; empty where the headline of the node before tells it too. */
  readonly headline: string
  readonly figure: Figure
  readonly excerpt: Excerpt
  readonly glosses?: readonly Gloss[]
}

/** A row of a comparison. */
export interface PairNode {
  readonly kind: 'pair'
  readonly left: readonly Excerpt[]
  readonly right: readonly Excerpt[]
  /** Whose the left ones and the right ones are. */
  readonly names: readonly [left: string, right: string]
  /** What each excerpt tells, as the headlines of excerpts do. */
  readonly headlines: readonly [left: readonly string[], right: readonly string[]]
  /** EDTF. */
  readonly period: string | null
}

/** A quotation with its citation, to be copied. */
export interface CopyNode {
  readonly kind: 'copy'
  readonly excerpt: Excerpt
  /** The address of the words, where it lasts and everybody may follow it. */
  readonly link?: string
}

/** A citation in a format of its own, to be copied as it stands. */
export interface WrittenNode {
  readonly kind: 'written'
  readonly format: CitationFormat
  /** Lines, with their line ends. */
  readonly text: string
  /** Of what is cited. */
  readonly citation: Citation
}

/** What the asker may want to say next; `words` is a whole command that works. */
export interface ChoicesNode {
  readonly kind: 'choices'
  readonly prompt: string
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly label: string
  readonly words: string
}

/** What was asked, as understood. */
export interface Asked {
  readonly words: string
  /** Ids of actors. */
  readonly actors: readonly string[]
  /** EDTF. */
  readonly period: string | null
  /** The topic or the words searched. */
  readonly text: string | null
  /** Ids of the reports that were searched. */
  readonly reports: readonly string[]
}

/** What is said to a question, before how it looks. Neutral and frozen. */
export interface Answer {
  readonly command: string
  readonly asked: Asked
  readonly outcome: 'found' | 'nothing' | 'unclear' | 'refused'
  /** Restates the question as understood: `Russia · April 2017`. */
  readonly title: string
  /** What was searched and what was found: `1 report · 2 positions`. */
  readonly scope: string
  readonly nodes: readonly AnswerNode[]
  /** Hits in all, also those on other pages; never cut silently. */
  readonly total: number
  /** Counted from 1. */
  readonly page: number
  /** Hits on later pages. */
  readonly more: number
  /** How many pages there are. */
  readonly pages: number
  readonly language: Language
  /** What it looks like, on the first page of what can be drawn. */
  readonly picture?: Picture
  /** Who should see it in a channel. */
  readonly audience: 'asker' | 'channel'
}
