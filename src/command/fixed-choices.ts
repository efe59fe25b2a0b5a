import { CITATION_FORMATS } from '../answer/citing/citation-format.js'
import { OFFERED } from './schedule/actions.js'

/** Values that can be chosen whatever the reports hold. */
export type FixedKind = 'formats' | 'languages' | 'schedule' | 'subjects' | 'zones'

/** What may be chosen of such a kind, in the order in which it is offered. */
export function fixedChoices(kind: FixedKind): readonly string[] {
  switch (kind) {
    case 'formats':
      return CITATION_FORMATS
    case 'languages':
      return ['ja', 'en', 'auto']
    case 'schedule':
      return OFFERED
    case 'subjects':
      return ['on-this-day', 'weekly monday', 'monthly 1', 'watch']
    case 'zones':
      return ['UTC', ...Intl.supportedValuesOf('timeZone')]
  }
}

/** Whether a kind is of these. */
export const isFixed = (kind: string | undefined): kind is FixedKind => kind !== undefined && FIXED.has(kind)

const FIXED: ReadonlySet<string> = new Set(['formats', 'languages', 'schedule', 'subjects', 'zones'])
