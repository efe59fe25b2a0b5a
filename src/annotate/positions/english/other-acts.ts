import type { PredicateRow } from '../predicate-table.js'
import type { Event } from './clause-state.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/**
 * Beginnings of verbs that tell what somebody is, thinks, wants, undergoes or how he fares: no deed. Verbs of saying
 * that are in no list of predicates are none either.
 */
const noDeed = new RegExp(
  `^(?:${words(
    `need remain seem appear continu help hop fear believ expect inten plan tr(?:y|ied|ies) attempt work play serv fac(?:e|ed|es)$ us(?:e|ed|es)$
    allow requir includ contain involv depend consider regard doubt wonder concern affect caus creat refus declin
    fail manag mov(?:e|ed|es)$ liv(?:e|ed|es)$ look turn happen arriv reach regain suffer estimat indicat predict prefer enjoy possess own(?:ed|s)?$
    rel(?:y|ied|ies) belong refer relat represent result surpris anger alarm worr pleas stay lack matter exist differ
    mean meant know knew think thought feel felt see$ sees saw seen hear heard find found understand understood get gets got
    ha(?:s|d|ve)$ be(?:came|come)s? f(?:ell|all) ros(?:e)$ rise(?:s|n)? grow grew los(?:e|es|t)$ win(?:s)?$ won$ lead led$ lay$ lie lies
    mak(?:e|es)$ made tak(?:e|es)$ took giv(?:e|es)$ gave begin began begun go(?:es)?$ went com(?:e|es)$ came keep kept hold held
    run ran stand stood show put let$ set$ bear bore say said tell told speak spoke think want wish lik(?:e|ed|es)$ lov hat(?:e|ed|es)$
    learn realis realiz remember forget recall notic watch wait watched envi admir respect trust suspect mistrust distrust
    perceiv assum presum imagin anticipat await long(?:ed|s)?$ yearn dream aspir aim seek sought strugg striv tend tended
    border outnumber outweigh exceed total(?:led)? number(?:ed|s) averag rank constitut compris consist cost weigh
    benefi profit thriv flourish prosper succeed fare emerg collaps weaken strengthen improv deteriorat worsen
    shrank shrink shrunk survi endur persist linger dominat reflect resembl embod symbol prov demonstrat influenc
    inspir encourag motivat interest impress excit shock stun embarrass offend upset annoy irritat infuriat enrag
    frustrat dismay disappoint frighten scar(?:e|ed|es) unsettl unnerv trouble bother pain humiliat delight satisf
    experienc undergo underwent incur inherit retain maintain bas(?:ed|es?)$ locat situat associat connect
    compar correspond equal match rival surpass lag trail outpac excel compet vari fluctuat chang(?:e|ed|es)$ evolv
    deserv owe(?:d|s)?$ count(?:ed|s)?$ focus concentrat emphas pretend claim mention refer cit(?:e|ed|es)$ quot
    talk(?:ed|s)? argu discuss speculat ponder contemplat weigh wonder hesitat waver vacillat dither worr fret
    die(?:d|s)?$ born perish starv celebrat mourn rejoic laugh smil wept weep cr(?:y|ied|ies)$ slept sleep sat$ sit
    end(?:ed|s)$ stop start finish complet drift slid slip sank stumbl falter stagnat boom crash burn$ burnt
    view treat deem judg(?:e|ed|es)$ rate(?:d|s)? perceiv interpret see intend purport tended resolv resort
    seceded$ contribut attract receiv gain obtain earn get got acquire risk guarantee entail impl(?:y|ied|ies)
    feature lack share differ hail stem stemmed originat date(?:d|s)?$ span last(?:ed|s)?$ overlap coincid account
    br(?:oke|oken) control achiev pursu address answer echo meet support oppos dispos pos(?:e|ed|es)$ dwell dwelt cling clung insist adher behav act(?:ed|s)?$ operat function perform`,
  ).join('|')})`,
  'u',
)

/** A deed by its grammar alone: an active verb with an object that no list of predicates knows. */
const deed: PredicateRow = {
  label: 'act',
  negative: false,
  vote: false,
  ja: [],
  en: [],
  nouns: { ja: [], en: [] },
}

/** The row of an event's verb; an unknown verb that tells a deed as a fact is an act. */
export function rowOf(text: string, { verb, kind, isNegated, isPassive }: Event): PredicateRow | null {
  if (verb.row !== undefined) return verb.row
  const isPast = /^(?:past|participle)$/u.test(verb.form ?? '')
  const isDone = isPassive || withObject.test(text.slice(verb.end, verb.end + 20))
  const isDeed =
    kind === 'finite' && verb.kind === 'verb' && isPast && isDone && !isNegated && !noDeed.test(verb.word)
  return isDeed ? deed : null
}

/** What an object can begin with: no preposition, no particle and no new clause. */
const withObject =
  /^\s+(?!(?:in|on|at|to|with|for|from|into|by|of|as|over|under|against|through|towards?|about|after|before|during|since|until|away|down|off|up|out|short|back|and|or|but|when|while|that|which|who|if|not|than|like|[a-z]+ly)\b)[\p{L}\d"“]/u
