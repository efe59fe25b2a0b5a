import { formsOf, type EnglishForm } from './inflection.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Verbs that are in no list of predicates, with their irregular forms: past, or past/participle. */
const irregular: readonly (readonly [base: string, past: string, participle?: string])[] = words(
  `hold:held make:made take:took:taken give:gave:given begin:began:begun shoot:shot win:won lead:led come:came:come
  go:went:gone become:became:become fall:fell:fallen rise:rose:risen cut:cut set:set put:put keep:kept leave:left
  lose:lost see:saw:seen build:built bring:brought draw:drew:drawn flee:fled fight:fought find:found feel:felt
  grow:grew:grown hear:heard know:knew:known pay:paid run:ran:run sell:sold seek:sought speak:spoke:spoken spend:spent
  stand:stood strike:struck:struck swear:swore:sworn think:thought throw:threw:thrown write:wrote:written
  break:broke:broken buy:bought choose:chose:chosen deal:dealt drive:drove:driven hit:hit lay:laid mean:meant
  shake:shook:shaken split:split sweep:swept understand:understood get:got show:showed:shown let:let bear:bore:borne
  say:said tell:told meet:met send:sent withdraw:withdrew:withdrawn`,
).map((entry) => {
  const [base = '', past = '', participle] = entry.split(':')
  return participle === undefined ? [base, past] : [base, past, participle]
})

/** Regular verbs whose present is read as a verb too. */
const regular = words(
  `want need remain seem appear continue help hope fear believe expect intend plan try attempt work play serve face use
  allow require include contain involve depend consider regard believe doubt wonder suggest concern affect cause create
  follow refuse decline fail manage start stop move live look turn happen arrive enter reach regain suffer suggest
  estimate contend indicate predict agree prefer enjoy possess own rely belong refer relate represent result surprise
  anger alarm worry please stay lack matter exist differ threaten describe explain examine analyse analyze summarise
  summarize explore`,
)

const forms: ReadonlyMap<string, EnglishForm> = new Map([
  ...regular.flatMap((base) => [...formsOf(base)]),
  ...irregular.flatMap(([base, past, participle]) => [
    ...formsOf(base, participle === undefined ? [past] : [past, participle]),
  ]),
])

const notPast = new Set(
  words(
    `united indeed hundred need speed alleged so-called red bed shed led seed breed creed deed feed greed kindred sacred
    naked wicked rugged exceed proceed succeed embed bleed agreed-upon aged beloved crooked learned detailed limited
    armed unprecedented unified combined advanced mixed`,
  ),
)
const notGerund = new Set(
  words(
    `meeting hearing briefing building ruling opening during including following spring morning evening king thing
    something nothing anything everything string wing ring beijing nanjing chongqing pyeongchang ceiling funding
    understanding bombing shelling uprising summing accounting banking engineering gathering training warning wedding
    shooting killing killings landing crossing beginning sterling regarding concerning according pending notwithstanding
    peacekeeping policing spending trading whaling fishing mining setting standing darling sitting outstanding ongoing
    neighboring neighbouring existing remaining leading sweeping`,
  ),
)

/** The form of a verb that is in no list of predicates, as far as it can be told by the word; null: no verb. */
export function generalForm(word: string): EnglishForm | null {
  const known = forms.get(word)
  if (known !== undefined) return known
  if (/^[a-z-]{2,}ed$/u.test(word) && !notPast.has(word)) return 'past'
  return /^[a-z-]{2,}ing$/u.test(word) && !notGerund.has(word) ? 'gerund' : null
}
