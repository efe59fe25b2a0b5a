import type { Language } from '../../report/report.js'

/** What an answer looks like as a picture: data alone, in the answer's language, of what the asker may see. */
export type Picture = TimelinePicture | FiguresPicture

/** Events by actor over time. */
export interface TimelinePicture {
  readonly kind: 'timeline'
  readonly title: string
  readonly language: Language
  readonly rows: readonly TimelineRow[]
  readonly legend: Readonly<Record<'day' | 'days' | 'inferred', string>>
  /** What was left out, and how much; empty: nothing. */
  readonly left: string
  /** Says the same in words. */
  readonly alt: string
}

export interface TimelineRow {
  readonly name: string
  readonly marks: readonly Mark[]
}

/** One or several events of the same kind and date. */
export interface Mark {
  /** First and last day, ISO 8601; null is open, and one of the two is known. */
  readonly earliest: string | null
  readonly latest: string | null
  /** Known to the day: a point, else a bar. */
  readonly isDay: boolean
  /** Not stated whole by the text: taken from its context, or said to be about. */
  readonly isInferred: boolean
  /** `15 April 2017 · opposed` */
  readonly label: string
  /** The same without the year, for a place on the axis. */
  readonly short: string
  readonly count: number
}

/** Figures as bars: what compares stands in one chart. */
export interface FiguresPicture {
  readonly kind: 'figures'
  readonly title: string
  readonly language: Language
  readonly charts: readonly {
    /** What the figures are of, and their unit. */
    readonly title: string
    readonly bars: readonly Bar[]
  }[]
  readonly left: string
  readonly alt: string
}

export interface Bar {
  /** Its period and whose it is. */
  readonly label: string
  readonly value: number
  /** The value with its unit. */
  readonly amount: string
}
