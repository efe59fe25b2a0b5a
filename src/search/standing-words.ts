import type { Library } from './library.js'

/** Whether any of some words stand in the reports as they are typed; the first that do end the search. */
export async function standsAny(
  spellings: readonly string[],
  library: Pick<Library, 'count'>,
): Promise<boolean> {
  for (const words of spellings) if ((await library.count(words)) > 0) return true
  return false
}
