/** Abbreviations whose full stop ends no sentence, whatever follows. Compared without regard to case. */
export const neverEnding: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon gen lt col maj capt cmdr adm sgt cpl brig gov sen rep pres amb min st sr messrs mt ' +
    'e.g i.e cf viz vs v approx ca c incl esp al.e op.cit'
  ).split(' '),
)

/** Abbreviations whose full stop ends no sentence where a number follows: `No. 5`, `Sept. 3`. */
export const beforeNumber: ReadonlySet<string> = new Set(
  (
    'no nos nr p pp vol vols art arts fig figs ch chap sec sect par para paras pt ed eds para res doc app tab table ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** Abbreviations that may end a sentence: they do where a word follows that starts one. */
export const mayEnd: ReadonlySet<string> = new Set(
  'inc co corp ltd llc plc bros jr etc al a.m p.m ph.d u.s u.n u.k e.u u.s.a u.s.s.r d.c b.c a.d dept univ est'.split(
    ' ',
  ),
)

/** Words that start a sentence after an abbreviation, and hardly ever follow one inside a sentence. */
export const starters: ReadonlySet<string> = new Set(
  (
    'the this that these those a an it its he she they we you his her their our there here in on at by for from with ' +
    'as if when while after before since during until although though because however but and or nor so yet thus ' +
    'therefore moreover furthermore meanwhile then also both some many most all each no not what who how why where ' +
    'among under according despite to'
  ).split(' '),
)
