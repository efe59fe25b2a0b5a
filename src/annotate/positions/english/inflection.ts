/** How a verb form may be used. A base form is also the plural present. */
export type EnglishForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Verbs of more than one syllable that double their last consonant. */
const doubling =
  /(?:(?<!li|vo)mit|(?<!of|suf|dif|pil)fer|pel|bel|cur|rebut|tel|nul|ter(?<=deter)|(?<=regr|ab)et|quit|quip|llot|trol|nrol|xtol|stil|lfil|bhor|outbid|overlap|kidnap|ebar|worship|outfit|refit|outwit)$/u
/** Doubled in Britain, not in America: initialled, initialed. */
const eitherWay = /(?:vel|cel|ial|nal|uel|sel|shal|ggl?el|quarrel)$/u
const shortVowel = /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/u

/**
 * The forms of an English verb: the regular ones of its base, or the given past (and participle) in their place.
 * @param base one verb: `veto`
 * @param irregular its past and, where it differs, its participle: [`met`], [`withdrew`, `withdrawn`]
 */
export function formsOf(base: string, irregular: readonly string[] = []): ReadonlyMap<string, EnglishForm> {
  const stem = shortVowel.test(base) || doubling.test(base) ? base + base.slice(-1) : base
  const past = irregular[0] ?? pastOf(base, stem)
  const other = eitherWay.test(base) ? base + base.slice(-1) : stem
  return new Map([
    [base, 'base'],
    [thirdOf(base), 'third'],
    [gerundOf(base, other), 'gerund'],
    [gerundOf(base, stem), 'gerund'],
    [irregular[0] ?? pastOf(base, other), 'past'],
    [irregular[1] ?? past, 'participle'],
    [past, 'past'],
  ])
}

function pastOf(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(base)) return `${base}es`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function gerundOf(base: string, stem: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`
}
