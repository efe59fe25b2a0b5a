import type { TokenKind } from './tokens.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

const byKind: readonly (readonly [TokenKind, string])[] = [
  ['be', 'is are was were been being be am isn’t aren’t wasn’t weren’t'],
  ['have', 'has have had having hasn’t haven’t hadn’t'],
  ['do', 'does do did doesn’t don’t didn’t'],
  [
    'modal',
    'would could might may should can must will shall cannot ought won’t wouldn’t couldn’t shouldn’t can’t mustn’t',
  ],
  ['to', 'to'],
  ['not', 'not never nor neither hardly barely scarcely'],
  [
    'adverb',
    `alone less least most yet already however ever also then again later all each together soon even still just once twice itself
    themselves himself herself now first finally thus therefore meanwhile moreover instead nevertheless nonetheless
    always often too almost thereafter thereupon afterwards beforehand today yesterday abroad long further furthermore
    indeed hence likewise otherwise perhaps earlier sometimes only quite very overall besides meantime elsewhere nowadays henceforth hitherto conversely
    altogether nonetheless too`,
  ],
  [
    'preposition',
    `according in on at during for from with by under of through alongside like unlike despite amid amidst following over against
    between among about toward towards including into upon via within without across around beyond near behind above
    below along beside besides concerning regarding notwithstanding outside inside per throughout than onto off except
    versus up down out`,
  ],
  [
    'subordinator',
    'while whereas because when whenever although though if unless whether after before since until till as once lest wherever where how why what',
  ],
  ['relative', 'which who whom whose that'],
  ['coordinator', 'and or'],
  ['contrast', 'but'],
  [
    'determiner',
    'both the a an its their his her this these those any no some such our my your every another several',
  ],
  ['pronoun', 'it they he she we i you them him us nobody nothing everybody'],
  [
    'time',
    `week weeks month months year years day days morning evening afternoon night hour hours decade decades monday tuesday
    wednesday thursday friday saturday sunday weekend spring autumn summer winter time minutes moment`,
  ],
  [
    'people',
    `official officials diplomat diplomats leader leaders leadership government governments delegation delegations delegate
    delegates authorities representative representatives negotiator negotiators side sides forces troops military army navy
    administration envoy envoys lawmakers legislators parliament parliaments congress senate cabinet regime spokesman
    spokeswoman spokesperson minister ministers ministry ministries president presidents premier premiers chancellor
    ambassador ambassadors king queen emir secretary warships jets aircraft warplanes bombers fighters soldiers
    commandos police marines rulers ruler counterpart counterparts mission junta generals general commander commanders
    deputies statesmen republic nation nations states country countries presidency boards board councils council committee assembly secretariat boats ships planes vessels
    warplane helicopters tanks powers neighbours neighbors
    chairman statement communiqué communique colleague colleagues monarch shah tsar czar sultan emperor pope pontiff
    cardinal bishops nuncio consul attaché governor dictator strongman head chief chiefs admiral admirals bank court
    courts judges prosecutors treasury legislature politburo senators deputies mps embassy consulate legation
    paratroopers infantry peacekeepers guards guard coastguard crews legions squadron squadrons fleet frigate frigates
    destroyer submarine submarines drones missiles artillery monitors inspectors astronauts scouts
    plenipotentiary viceroy prince princess laureate guards emissary emissaries veto-holder lawmaker
    board boards council councils assembly secretariat boats ships planes vessels warplane helicopters tanks police sides powers alliance`,
  ],
  [
    'expert',
    `professor professors scholar scholars analyst analysts expert experts researcher researchers historian historians
    journalist journalists academic academics commentator commentators observer observers specialist specialists newspaper
    newspapers magazine magazines media economist economists critic critics pundit pundits reporter reporters
    correspondent correspondents scientists scientist columnist columnists eyewitnesses witnesses biographer biographers
    fellow fellows strategist strategists theorist theorists jurist jurists lawyer lawyers chronicler chroniclers
    think-tank think-tanks sceptics skeptics insiders campaigners activists watchers kremlinologists sinologists
    memoirist memoirists editorialist editorialists editor editors author authors writer writers bloggers
    archivist archivists forecasters traders`,
  ],
]

const kinds: ReadonlyMap<string, TokenKind> = new Map(
  byKind.flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)),
)

/** Names of the press, written with a capital. */
const press = new Set(
  words(
    'reuters bloomberg guardian times post tribune monde spiegel bbc cnn ap afp nikkei journal herald telegraph',
  ),
)

/** Nouns that end like an adverb. */
const nounsInLy = new Set(
  words('italy july assembly ally family supply reply anomaly monopoly rally only friendly'),
)

/** What a word does, by the lists of words with a grammatical task; null: a word of content. */
export function kindOf(written: string): TokenKind | null {
  const plain = written.toLowerCase().replaceAll("'", '’')
  if (/^\p{Lu}/u.test(written) && press.has(plain)) return 'expert'
  const kind = kinds.get(plain)
  if (kind !== undefined) return kind
  return /^[a-z]{2,}ly$/u.test(plain) && !nounsInLy.has(plain) ? 'adverb' : null
}
