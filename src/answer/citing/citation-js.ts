import { createRequire } from 'node:module'
import type { CslItem } from './csl-item.js'

/** What is used of citation-js, which brings no types. */
interface CitationJs {
  readonly Cite: new (
    items: readonly CslItem[],
    options: { readonly generateGraph: false },
  ) => {
    format(format: string, options?: object): string
  }
  readonly plugins: { readonly config: { get(name: string): { readonly format: Record<string, boolean> } } }
}

let loaded: CitationJs | undefined

/** citation-js with its plugins: loaded when a citation is first asked for in a format, as it takes a while. */
export function citationJs(): CitationJs {
  if (loaded !== undefined) return loaded
  const load = createRequire(import.meta.url)
  const core = load('@citation-js/core') as CitationJs
  for (const plugin of ['bibtex', 'ris', 'csl']) load(`@citation-js/plugin-${plugin}`)
  // Japanese stays as it is, and keys as they are given.
  Object.assign(core.plugins.config.get('@bibtex').format, {
    asciiOnly: false,
    useIdAsLabel: true,
    checkLabel: false,
  })
  loaded = core
  return core
}
