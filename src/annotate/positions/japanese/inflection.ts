/** The kana that a godan verb's last syllable turns into, by that syllable; what merely can be done (言える) is not done. */
const godanRows: Readonly<Record<string, string>> = {
  う: 'わいうおっ',
  く: 'かきくこい',
  ぐ: 'がぎぐごい',
  す: 'さしすそ',
  つ: 'たちつとっ',
  ぬ: 'なにぬのん',
  ぶ: 'ばびぶぼん',
  む: 'まみむもん',
  る: 'らりるろっ',
}

/** Verbs of one kanji and る that inflect as ichidan; others of that shape (語る, 迫る) are godan. */
const shortIchidan = /[見出得着寝経]る$/u
const longGodan = /(?:なじ|ののし|さえぎ|あざけ)る$/u
const ichidan = /[いきしちにひみりぎじびえけせてねへめれげぜでべ]る$/u

/** What may follow a stem and still be the same verb, longest first. */
const auxiliaries = [
  '続け', '始め', '合っ', '合い', '合う', 'なければ', 'なかった', 'ました', 'ません', 'ましょう', 'させ', 'られ', 'たかっ', 'ない', 'なく', 'ます', 'まし',
  'ている', 'ていた', 'てい', 'ており', 'ておら', 'ておく', 'ておい', 'てきた', 'てき', 'てく', 'てしま', 'ていく', 'ていった',
  'でいる', 'でいた', 'でい', 'でおり', 'でおら', 'いる', 'いた', 'おり', 'つつ', 'ながら', 'たら', 'たり', 'だら', 'だり',
  'れば', 'せば', 'けば', 'めば', 'えば', 'れる', 'れた', 'れて', 'れ', 'せる', 'せ', 'たい', 'たく', 'ざる', 'よう(?!に|な|だ|で|と|も|促|求|呼|要|働)',
  'った', 'って', 'た(?!め)', 'だ(?!け)', 'て', 'で(?=い|お|、)', 'ず', 'ぬ', 'る', 'う', 'ば', 'まい', 'よ(?=。)',
].join('|') // prettier-ignore

/** As many auxiliaries as follow; sticky, to be used from a verb's stem on. */
export const auxiliaryChain = new RegExp(`(?:${auxiliaries})*`, 'uy')

/** する and what stands for it: 反対いたします, 反対を行う, 容認できない; what merely can be done is not done. */
const formsOfSuru =
  'しろ|せよ|せず|せぬ|さ(?=れ|せ)|し|する|すれ(?=ば)|いた(?=[さしす])[さしす]|でき(?=[たずま]|な[いかくけ]|てい)|行(?=[わいうえおっ])[わいうえおっ]'

/** What every form of a verb begins with: 反対 of 反対する, 認 of 認む. */
export const stemOf = (dictionaryForm: string): string =>
  dictionaryForm.slice(0, dictionaryForm.endsWith('する') ? -2 : -1)
/** Verbs that say only that, or how far, a deed was done: 批准を済ませる, 支援を続ける, 侵攻を繰り返す. */
const lightVerbs =
  '(?:済ませ|終え|続け|重ね|遂げ)(?=[るたてずらよれば、]|な[いかくけ])|果た[さしすせそ]|繰り返[さしすせそ]|敢行し|断行し|強行し|決行し|実施し|開始し|再開し|継続し|完了し'

/**
 * The expression that finds a verb, given in the dictionary form, in its inflections up to the auxiliaries.
 * 反対する gives 反対 with し, する, した …, and 反対を行う, 反対もしない.
 */
export function verbPattern(dictionaryForm: string): string {
  const stem = stemOf(dictionaryForm)
  if (dictionaryForm.endsWith('する')) {
    const alone = `(?<!の${stem})(?=。|$)|(?<=[はがもをに]${stem})(?=、)`
    return `${stem}(?:${alone}|(?:を|は|も)?(?:${formsOfSuru})|を(?:${lightVerbs}))`
  }
  if (shortIchidan.test(dictionaryForm) || (ichidan.test(dictionaryForm) && !longGodan.test(dictionaryForm)))
    return `${stem}(?=[るたてずらろよればさ、]|な[いかくけが]|ま[すせし]|つつ)`
  const row = godanRows[dictionaryForm.slice(-1)]
  return row === undefined ? dictionaryForm : `${stem}[${row}]${notANoun}`
}

/** 支払いを, 引き渡し条約: a noun made of the verb. */
const notANoun = '(?<![いきぎしちにびみり](?=[をがはの\\p{sc=Han}\\p{sc=Katakana}]))'

/** What the inflection of a verb says besides its meaning. */
export interface Inflection {
  readonly negated: boolean
  readonly passive: boolean
  /** Ends in た or だ, or is a noun that tells what was done, as in a chronicle: 条約に調印。 */
  readonly past: boolean
  /** A wish, a condition or an obligation: no deed. */
  readonly unreal: boolean
  /** Ends in a form that can stand before a noun. */
  readonly canModify: boolean
}

/** Reads the inflection off the words of a verb. */
export function readInflection(verb: string): Inflection {
  return {
    negated: /な(?:い|かった|く|けれ)|ず$|ず(?=に)|おらず|ざる|ぬ$|ません|まい$/u.test(verb),
    passive:
      !/(?:認め|受け入れ)られ(?:ない|ず|ません)/u.test(verb) &&
      /され|(?:[わかがさたなばまら]|ら)れ(?:る|た|て|ば|な|ず|$)/u.test(verb),
    past: /[ただ]$|^[^ぁ-ん]*$/u.test(verb.replace(/^.*を/u, '')),
    unreal: /(?:ば|たら|だら|た(?:の)?なら|たい|たく|たかった|よう|なけれ|まい|ろ|せよ)$/u.test(verb),
    canModify: /[うくぐすつぬぶむるただい]$/u.test(verb) && !/(?:つつ)$/u.test(verb),
  }
}
