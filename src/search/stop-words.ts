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

/** Words, folded or stemmed, that name the kind of answer wanted, or link: texts answer without them. */
export const ANSWER_WORDS: ReadonlySet<string> = new Set(
  (
    'person people name place countri country year month day date time reason number amount happen say said says did made make find ' +
    'report reports accord according happened want think ever meet met take took place took hold held give gave view views opinion stance ' +
    'position attitude role yet else first last latest see go went come came get got also still say ' +
    '理由 原因 人 人物 名前 名 場所 国 年 月 日 時 時期 頃 数 量 こと もの ところ とき 時点 場合 際 的 後 前 中 上 下 間 方 者 ' +
    '見方 見解 意見 立場 姿勢 対応 態度 方針 内容 概要 詳細 何時間 何 時間 ' +
    '言 述 思 行 呼 起 持 見 教 知 言及 ため よう 報告書'
  ).split(' '),
)
