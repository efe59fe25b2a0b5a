/** Whether a word, in any case, tells nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase())
}

/** Words, folded, that stand in every English text and tell nothing of what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between ' +
    'both but by can could did do does doing down during each either few for from further had has have having he her ' +
    'here hers herself him himself his i if in into is it its itself just me more most my myself neither no nor not ' +
    'now of off on once only or other our ours ourselves out over own same she should so some such than that the ' +
    'their theirs them themselves then there these they this those through to too under until up upon very was we ' +
    'were while will with would you your yours yourself yourselves s t d ll m re ve don'
  ).split(' '),
)

/** Words, folded, that ask: they say what kind of answer is wanted, not what words it holds. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'what when where which who whom whose why how much many tell show please ' +
    '何 なに なん 何故 なぜ 誰 だれ どこ 何処 いつ どちら どの どれ どんな どう どのような どのように いくつ いくら ' +
    'ですか ますか でしょうか 教え ください 下さい'
  ).split(' '),
)
