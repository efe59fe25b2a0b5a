/** Words of the field in both languages. */
export interface Terms {
  readonly rows: readonly Term[]
}
/** One word: its spellings in each language, the first the one to show. */
export interface Term {
  readonly ja: readonly string[]
  readonly en: readonly string[]
}
/** Reads terms.yaml files. @throws ShuttenError `vocabulary-invalid` */
export function loadTerms(_files: readonly { readonly file: string; readonly text: string }[]): Terms {
  return { rows: [] }
}
