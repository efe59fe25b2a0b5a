import type { Field } from '../../search/chosen-terms.js'

/**
 * The number of a term, by which it is kept and indexed: a 32-bit hash (FNV-1a, mixed as MurmurHash3 ends). Two terms in
 * a million of texts may share one; what that finds too many is ranked by its words.
 */
export function termNumber(field: Field, term: string): number {
  let hash = field === 'words' ? 0x811c9dc5 : 0x050c5d1f
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

/** A text as PostgreSQL keeps it: it has no NUL. */
export const keepable = (text: string): string => text.replaceAll('\0', '\ufffd')
