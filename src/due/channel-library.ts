import type { Vocabulary } from '../annotate/vocabulary.js'
import type { Library } from '../search/library.js'
import { askerOf } from './asker-of.js'
import type { Subscription } from './subscription.js'

/**
 * What a subscription's channel may see of a library, of the reports that it asks for. Channels that may see the same
 * share one, so that its calendar is joined once.
 */
export function channelLibrary(
  library: Library<Vocabulary>,
  { place, zone, reports }: Pick<Subscription, 'place' | 'zone' | 'reports'>,
): Library<Vocabulary> {
  const { byChannel, byReports } = remembered(library)
  const key = [place, ...reports].join(' ')
  const known = byChannel.get(key)
  if (known !== undefined) return known
  const visible = library.visibleTo(askerOf(place, zone))
  const seen = reports.length === 0 ? visible : visible.limitedTo(reports)
  const ids = seen.reports.map(({ id }) => id).join(' ')
  const shared = byReports.get(ids) ?? seen
  byReports.set(ids, shared)
  byChannel.set(key, shared)
  return shared
}

interface Views {
  readonly byChannel: Map<string, Library<Vocabulary>>
  readonly byReports: Map<string, Library<Vocabulary>>
}

/** By snapshot: a library that is read anew has new ones. */
const views = new WeakMap<Library, Views>()

function remembered(library: Library<Vocabulary>): Views {
  const known = views.get(library)
  if (known !== undefined) return known
  const made: Views = { byChannel: new Map(), byReports: new Map() }
  views.set(library, made)
  return made
}
