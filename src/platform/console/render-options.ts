/** What the place that shows an answer can do. */
export interface RenderOptions {
  readonly colour: boolean
  /** Columns; Infinity where lines must not be broken, as in a pipe. */
  readonly width: number
  /** What one types to see a page. */
  readonly turnTo?: (page: number) => string
}
