/** What a relative word counts from: the last date of the main line, or the document's date. */
export type Reference = 'anchor' | 'document'

/** How words state a year: whole, by its last two digits, or by its distance to another. */
export type YearWords =
  /** `shared`: it is stated for another date of the same list. */
  | { readonly kind: 'stated'; readonly year: number; readonly shared?: boolean }
  | { readonly kind: 'short'; readonly year: number }
  | { readonly kind: 'near'; readonly from: Reference; readonly by: number }

/** A part of a year, a month, a decade or a century. */
export type Part = 'early' | 'mid' | 'late' | 'end' | 'first-half' | 'second-half'

/** What every kind of point may say besides: `about` is ごろ, "around". */
interface Said {
  readonly year?: YearWords | undefined
  readonly part?: Part | undefined
  readonly about?: boolean | undefined
}

/** What the words of one date say, before it is known what days they mean. */
export type Point =
  | (Said & { readonly kind: 'year'; readonly fiscal?: boolean | undefined })
  | (Said & { readonly kind: 'month'; readonly month: number })
  | (Said & { readonly kind: 'day'; readonly month: number; readonly day: number })
  | (Said & {
      readonly kind: 'season' | 'quarter' | 'half'
      /** Counted from 1; season 1 is spring. */
      readonly number: number
      readonly fiscal?: boolean | undefined
    })
  /** The twelve months that end with a month: 2017年3月期. */
  | (Said & { readonly kind: 'year-to'; readonly month: number })
  /** The day of a month that the sentence has named already: 21日. */
  | (Said & { readonly kind: 'day-only'; readonly day: number })
  /** 翌月, last quarter, 同日; `day` is a day of that month. */
  | (Said & {
      readonly kind: 'near'
      readonly unit: 'month' | 'day' | 'quarter'
      readonly from: Reference
      readonly by: number
      readonly day?: number | undefined
    })
  /** Last June, next June: the nearest one before or after the document's month. */
  | (Said & { readonly kind: 'named-month'; readonly month: number; readonly by: number })
  /** 翌4月: the first April after the anchor. */
  | (Said & { readonly kind: 'next-month'; readonly month: number; readonly day?: number | undefined })
  /** 翌1日: the first such day after the anchor. */
  | (Said & { readonly kind: 'next-day'; readonly day: number })
  /** `first` is the decade's first year; without it, the document's decade moved by `by`. */
  | (Said & {
      readonly kind: 'decade'
      readonly first?: number | undefined
      readonly by?: number | undefined
      readonly years?: number | undefined
    })
  | (Said & {
      readonly kind: 'century'
      readonly number?: number | undefined
      readonly by?: number | undefined
      /** The decade of the century: 今世紀の20年代. */
      readonly decade?: number | undefined
    })

/** From one point to another, both included. */
export interface Range {
  readonly kind: 'range'
  readonly from: Point
  readonly to: Point
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a date. */
export interface PatternRow {
  readonly name: string
  /** Global; matched against the view of a text, in which digits are plain and spaces single. */
  readonly expression: RegExp
  /** What a match says; null if it says nothing after all. */
  readonly yields: (groups: Groups) => Point | Range | Choice | null
  /** Words and what they mean in a document of 1 December 2017, in EDTF. */
  readonly example: readonly [words: string, edtf: string]
}

/** Words with two readings: the likely one first. */
export interface Choice {
  readonly kind: 'choice'
  readonly first: Point
  readonly second: Point
}

/** A regular expression of fragments, with the flags that all rows share. */
export const pattern = (source: string, flags = ''): RegExp => new RegExp(source, `gu${flags}`)
