/** Words between a subject and its verb that leave it the subject: auxiliaries, adverbs, people of an actor. */
const auxiliaries =
  'has|have|had|yet|already|however|ever|was|were|is|are|been|be|being|did|does|do|not|never|no longer|also|then|again|later|both|all|each|jointly|together|soon|even|still|just|once|twice|itself|themselves|himself|herself|instead|now|first|finally'
const people =
  'officials?|diplomats?|leaders?|leadership|government|delegation|delegates?|authorities|representatives?|negotiators?|side|forces|troops|military|army|navy|administration|envoys?|lawmakers|parliament|spokes(?:man|woman|person)'
const preposition =
  'in|on|at|during|for|from|with|by|under|of|to|through|along with|together with|alongside|like|unlike|despite|amid|following|over|against|between'
/** Prepositions that also begin a clause: after Mexico ratified it. */
const clausePreposition = 'after|before|since|until'

/** Verbs whose infinitive has the same subject. */
const leading =
  'refus(?:ed?|es)|declin(?:ed?|es)|fail(?:ed|s)?|agree[sd]?|decided?|continue[sd]?|began|begins?|started|moved|voted|managed|proceeded|chose|went on|joined in'

/** What may stand between a subject and its verb; what is left after taking it away must be nothing. */
export const transparent = new RegExp(
  `\\([^()]*\\)|^\\s+and\\s+(?:its|their)\\s+(?:\\w+\\s+)?(?:allies|partners|neighbou?rs)\\b|\\b(?:${leading})\\s+to\\b|\\b(?:reported|said|believed|thought|alleged|appears?|appeared|seems?|seemed)\\s+to\\s+have\\b|,[^,;]{1,90},|\\b(?:${auxiliaries})\\b|n['’]t\\b|\\b(?!Italy|July)\\w+ly\\b|^\\s*(?:['’]s?\\s+)?(?:${people})\\b|\\b(?:${preposition}|${clausePreposition})\\s+(?:(?:the|a|an|its|their|his|this|that|these|\\d+)\\s+)?[\\w.'’-]+(?:\\s+(?:of|and|the|[A-Z][\\w.'’-]*|\\d+|Council|meeting|talks|vote|resolution))*|[\\s,]+`,
  'gu',
)

/** Nouns after an actor's adjective or genitive that leave it the actor: Russian officials. */
export const peopleNoun = new RegExp(`^\\s*(?:['’]s?\\s+)?(?:\\w+\\s+)?(?:${people})\\b`, 'u')

/** The minister from Chile, a spokesman for Iran: the people of an actor, named before it. */
export const afterPeople = new RegExp(
  `\\b(?:${people}|minister|ambassador|president|premier|chancellor|secretary)\\s+(?:of|for|from)\\s+(?:the\\s+)?$`,
  'iu',
)

/** A preposition right before a noun: the noun is no subject. */
export const afterPreposition = new RegExp(
  `\\b(?:${preposition}|among|about|toward|towards|including|into|upon|via|within)\\s+(?:both\\s+)?(?:(?:the|a|an|its|their)\\s+)?(?:\\w+(?:ern|er)\\s+)?$`,
  'iu',
)

/** What makes a verb a possibility, a wish or a plan. */
export const unreal =
  /\b(?:would|could|might|may|should|can|must|will|shall|cannot|if|whether|unless|likely|able|threatened|planned|hoped|wanted|sought|intended|urged \w+|expected|asked \w+|failed|attempted|tried)\b(?:\s+(?:not|never|have|has|also|be|been|to|(?!Italy|July)\w+ly))*\s*$/iu

/** What is to be done and was: agreed to, decided to. */
export const doneInfinitive =
  /\b(?:continued?s?|continues|began|begins?|started|moved|voted|managed|proceeded|went on|joined in)\s+to\s+(?:(?!Italy|July)\w+ly\s+)?$/iu
/** A stance that is taken, though no deed is done yet: agreed to support. */
export const stanceInfinitive =
  /\b(?:agreed|agrees?|decided?s?|chose|resolved)\s+to\s+(?:(?!Italy|July)\w+ly\s+)?$/iu
/** Verbs whose content is denied, asked for or feared. */
export const unrealContent =
  /^(?:den(?:y|ies|ied|ying)|demand|insist|propos|request|urg|call|ask|recommend|warn|threaten|express)/iu
export const negation =
  /(?:\b(?:not|never|no longer|neither)\b|n['’]t)(?:\s+(?:yet|also|been|be|(?!Italy|July)\w+ly))*\s*$/iu
export const refusal =
  /\b(?:refus(?:ed?|es|ing)|declin(?:ed?|es|ing)|fail(?:ed|s|ing)?)\s+to\s+(?:(?!Italy|July)\w+ly\s+)?$/iu
export const passiveAuxiliary =
  /\b(?:was|were|been|being|is|are|be|got)(?:\s+(?:not|never|also|then|later|(?!Italy|July)\w+ly))*\s*$/iu
/** A determiner or an adjective right before a word: it is a noun. */
export const afterDeterminer =
  /(?:\b(?:the|a|an|its|their|his|her|this|that|any|no|some|of|for|strong|further|full|more|such|own)|['’]s?)\s+$/iu
export const afterPronoun =
  /(?:^|[\s,(])(?:it|they|he|she)(?:\s+(?:has|have|had|was|were|also|then|did|does|do|not|never|later|(?!Italy|July)\w+ly))*\s*$/iu
export const afterRelative =
  /,?\s*\b(?:which|who|that)(?:\s+(?:has|have|had|also|then|did|not|never|later|(?!Italy|July)\w+ly))*\s*$/iu
export const afterCoordination =
  /(?:\b(?:and|but|or|then)|,)\s+(?:(?:in|on|by)\s+[^,;]{1,24}\s+)?(?:(?:also|then|later|instead|not|did|has|had|have|(?!Italy|July)\w+ly)\s+)*$/iu
/** A conjunction right before a verb, which then shares the subject of the verb before it. */
export const afterConjunction =
  /\b(?:and|but|then)\s+(?:(?:also|then|later|instead|not|did|has|had|have|(?!Italy|July)\w+ly)\s+)*$/iu
export const expertTitle =
  /\b(?:professors?|scholars?|analysts?|experts?|researchers?|historians?|journalists?|academics?|commentators?|observers?|specialists?|newspapers?|magazines?|news agenc(?:y|ies)|media)\b/iu
/** Names of the press that are written with a capital. */
export const pressName =
  /\b(?:Times|Post|Reuters|Bloomberg|Guardian|Economist|Journal|Tribune|Monde|Spiegel|BBC|CNN)\b/u
export const hearsay =
  /\b(?:appears?|appeared|seems?|seemed|believed|thought|said|reported|alleged|considered|rumou?red)\s+to\s+have\s+(?:(?!Italy|July)\w+ly\s+)?$|\b(?:reportedly|allegedly|apparently|presumably|perhaps)\s+$/iu
