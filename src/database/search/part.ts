/** The part of all texts that is searched. */
export interface Part {
  /** Only these reports, or all but these; null: all that there is. */
  readonly reports: { readonly kind: 'only' | 'without'; readonly ids: readonly string[] } | null
  /** How many texts it has. */
  readonly texts: number
}

/**
 * The condition on a row of being in a part.
 * @param at the number of the parameter that is `idsOf` the part
 */
export function inPart({ reports }: Part, at: number): string {
  const ids = `$${at.toString()}::text[]`
  if (reports === null) return `${ids} IS NULL`
  return reports.kind === 'only' ? `report = ANY(${ids})` : `report <> ALL(${ids})`
}

export const idsOf = ({ reports }: Part): readonly string[] | null => reports?.ids ?? null

/** The part that some reports of a library are, in as few ids as may be. */
export function partOf(reports: readonly string[], counts: ReadonlyMap<string, number>): Part {
  const own = new Set(reports)
  const texts = reports.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0)
  const others = [...counts.keys()].filter((id) => !own.has(id))
  if (others.length === 0) return { reports: null, texts }
  return own.size <= others.length
    ? { reports: { kind: 'only', ids: [...own] }, texts }
    : { reports: { kind: 'without', ids: others }, texts }
}
