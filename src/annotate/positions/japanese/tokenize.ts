import { cut, type Span } from '../../../report/span.js'
import { adverbs, determiners, pronouns } from './function-words.js'
import { readInflection } from './inflection.js'
import { joinNouns } from './join-nouns.js'
import { makeNoun, nounAt, particleAt, type ParticleAt } from './read-noun.js'
import { matchAt, oneOf, type Scanned, type VerbMatch } from './scan.js'
import type { Token, Verb } from './tokens.js'
import { verbForm } from './verb-form.js'

const passedOver = [
  /（[^（）]*）|\([^()]*\)/uy,
  /[そこど]う(?=\p{sc=Han})/uy,
  oneOf(adverbs),
  /ように?(?!な)/uy,
  /(?<=[うくぐすつぬぶむるただいん」』])として(?![いおき])/uy,
  oneOf(determiners),
]
/** The kana of a noun made from a verb: 考え, 動き, 高まり. */
const nounKana =
  /(?:\p{sc=Hiragana}{0,2}[いきしちみりぎじびえけせねめれげぜべ]\p{sc=Han}+)?\p{sc=Hiragana}{0,2}[いきしちみりぎじびえけせねめれげぜべ](?=[をがはのに]|も(?!っ))/uy
const pronoun = oneOf(pronouns, '(?=[はがをにでとものへやか、。]|$)')
/** The kana of a verb after its kanji, up to where another word begins. */
const verbKana =
  /[\p{sc=Hiragana}ー]+?(?=こと|もの|ため|とき|ところ|よう(?:に|な|で|と|、|(?!\p{sc=Hiragana}))|わけ|はず|の(?:は|が|を|に|も|で|と)|という|といっ|との|とみ|とし|とと|と(?!\p{sc=Hiragana})|か(?:どうか|否か)|ほど|だけ|べき|など|まで|が、|が(?!\p{sc=Hiragana})|けれど|し、|ので|(?!\p{sc=Hiragana}))/uy
/** The first of two verbs that make one: 差し向ける, 焼き払う. */
const firstOfTwo = /[いきぎしちびみりえけげせねめれ]\p{sc=Han}(?=(?![はがをにとでもの])\p{sc=Hiragana})/uy
const verbEnding = /[うくぐすつぬぶむるただいてでりしずばきけえめれり]$/u
/** A noun followed by する in one of its forms, or by the copula. */
const verbalNoun =
  /(?:を|は|も)?(?:して|した|しな|しろ|せず|され|させ|し|する|すれば)\p{sc=Hiragana}*?(?=こと|もの|ため|とき|よう|の|と|が、|、|べき|など|(?!\p{sc=Hiragana}))|(?:である|であり|であっ|でな(?:い|かった|く)|ではな(?:い|かった|く)|だった|だっ|だ(?!け)|なら(?!び)|な(?![どるらりれっ]))/uy

/** Adverbs that have the form of a verb: 改めて迫った, but 方針を改めて. */
const adverbLikeVerb =
  /(?<![をがにはも\p{sc=Han}])(?:改めて|極めて|初めて|併せて|強いて|決して|敢えて|重ねて|引き続き|相次いで|続いて|挙って|総じて|断じて|努めて|至って|揃って|進んで|追って|繰り返し|立て続けに|少なくとも|早くも|遅くとも|次々[にと]?|続々と)(?!、?(?:いる|いた|いな))|(?<=[にはも])(?:改めて|極めて|初めて|決して|断じて|強いて|少なくとも|相次いで|再三)/uy
const many = /多く(?=[はがをのにもと、])/uy

interface Step {
  readonly token: Token | null
  readonly end: number
}

/** Splits a sentence into nouns with their particles and verbs with their forms. */
export function tokenize(sentence: Scanned): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < sentence.text.length;) {
    const { token, end } = stepAt(sentence, at)
    if (token !== null) tokens.push(token)
    at = Math.max(end, at + 1)
  }
  return joinNouns(tokens, sentence.text)
}

function stepAt(sentence: Scanned, at: number): Step {
  const adverb = matchAt(adverbLikeVerb, sentence.text, at)
  if (adverb !== null) return { token: null, end: adverb.end }
  const match = sentence.verbs.find((verb) => verb.start === at)
  if (match !== undefined) return verbStep(sentence, match, match)
  for (const expression of passedOver) {
    const passed = matchAt(expression, sentence.text, at)
    if (passed !== null) return { token: null, end: passed.end }
  }
  const noun = matchAt(many, sentence.text, at) ?? nounAt(sentence, at) ?? matchAt(pronoun, sentence.text, at)
  return noun === null ? kanaStep(sentence, at) : nounStep(sentence, noun)
}

/** A noun with its particle, or the verb that it turns out to begin. */
function nounStep(sentence: Scanned, span: Span): Step {
  const { text } = sentence
  const followedByVerb = sentence.verbs.some((verb) => verb.start === span.end)
  const isTwo = span.end - span.start === 1 && matchAt(firstOfTwo, text, span.end) !== null
  const verbal = followedByVerb || isTwo ? null : matchAt(verbalNoun, text, span.end)
  if (verbal !== null && isActorThen(sentence, verbal))
    return { token: makeNoun(sentence, span, noParticle(span)), end: span.end }
  if (verbal !== null && /^(?:し|さ|せ|す|であ|だ|な|でな|では)/u.test(cut(text, verbal)))
    return verbStep(sentence, { start: span.start, end: verbal.end }, null)
  const nextVerb = sentence.verbs.find((verb) => verb.start >= span.end)?.start ?? text.length
  const particle = particleAt(text.slice(0, nextVerb), span.end)
  const isBare = particle.particle === '' && !followedByVerb
  const made = isBare ? matchAt(nounKana, text, span.end) : null
  if (made !== null) return nounMade(sentence, { start: span.start, end: made.end }, nextVerb)
  const kana = isBare ? kanaAt(sentence, span.end) : null
  if (kana !== null) return verbStep(sentence, { start: span.start, end: kana.end }, null)
  return { token: makeNoun(sentence, span, particle), end: particle.end }
}

/** The kana of a verb from a place on, up to the next listed verb: 得る before くぎを刺す; two verbs may make one, 差し向ける. */
function kanaAt({ text, verbs }: Scanned, at: number): Span | null {
  const kana = matchAt(verbKana, text, matchAt(firstOfTwo, text, at)?.end ?? at)
  const next = verbs.find(({ start }) => start > at)?.start ?? text.length
  return kana === null ? null : { start: at, end: Math.min(kana.end, next) }
}

/** A noun made of a verb, with the particle after it. */
function nounMade(sentence: Scanned, span: Span, nextVerb: number): Step {
  const particle = particleAt(sentence.text.slice(0, nextVerb), span.end)
  return { token: makeNoun(sentence, span, particle), end: particle.end }
}

/** ロシアだった: an actor that the copula follows stays a noun. */
const isActorThen = ({ text, actors }: Scanned, copula: Span): boolean =>
  /^(?:だ|であ)/u.test(cut(text, copula)) && actors.some((actor) => actor.end === copula.start)

const noParticle = ({ end }: Span): ParticleAt => ({ particle: '', modifies: false, end })

/** A verb written in kana alone; other kana are passed over. */
function kanaStep(sentence: Scanned, at: number): Step {
  const kana = kanaAt(sentence, at)
  if (kana === null) return { token: null, end: at + 1 }
  const isVerb = verbEnding.test(cut(sentence.text, kana)) && !isAdverb(sentence, kana)
  return isVerb ? verbStep(sentence, kana, null) : { token: null, end: kana.end }
}

/** きっぱり断った, いち早く承認した: what could only modify a noun, right before a verb. */
const isAdverb = ({ text, verbs }: Scanned, { start, end }: Span): boolean =>
  /[^てで]$/u.test(text.slice(start, end)) && verbs.some((verb) => verb.start === end)

function verbStep({ text }: Scanned, { start, end }: Span, match: VerbMatch | null): Step {
  const inflection = readInflection(text.slice(start, end))
  const rest = text.slice(end).replace(/^（[^（）]*）|^\([^()]*\)/u, '')
  const verb: Verb = {
    kind: 'verb',
    span: { start, end },
    match,
    form: verbForm(inflection, rest),
    inflection,
    words: text.slice(start, end),
    rest,
  }
  return { token: verb, end }
}
