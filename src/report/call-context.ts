/** What stands beside a number and how it speaks for a footnote call (above 0) or for a quantity (below). */
export interface ContextRow {
  readonly expression: RegExp
  readonly score: number
  readonly example: string
}

/** Surely a quantity, a date, a part of a name. */
export const never = -100

/** What stands before a number; the first row that fits counts. */
export const before: readonly ContextRow[] = [
  { expression: /[たるいりれてくだねろうえけせべめげ] $/u, score: -1, example: '採択した |1' },
  { expression: /(?:^|[\s　])$/u, score: never, example: 'in |5' },
  { expression: /(?<!\d)(?:1[89]|20)\d{2}[.,)”’]$/u, score: 0.5, example: '2017.|12' },
  { expression: /[\d０-９][.,:/・，．、~～〜–−-]$/u, score: never, example: '6.|7' },
  {
    expression: /[-‐–—−~～〜+±$€£¥＄￥#/:=<>≧≦×&_@('’「『（([“"＋：／第約計各全図表式付毎数同翌]$/u,
    score: never,
    example: '第|5',
  },
  {
    expression: /(?:No|Nos|pp?|[Vv]ol|[Ff]ig|[Aa]rt|[Cc]h|[Ss]ec|[Pp]ara|Eq)\.$/u,
    score: never,
    example: 'No.|5',
  },
  {
    expression:
      /(?:昭和|平成|令和|大正|明治|西暦|紀元|最大|最小|合計|総計|残り|わずか|ほぼ|上位|下位|週|月|午前|午後|零下|マイナス|プラス)$/u,
    score: never,
    example: '平成|29',
  },
  { expression: /[\p{Ll}][.!?][”’»"')）\]]*$/u, score: 3, example: 'drafted.|12' },
  { expression: /\p{L}[.!?][”’»"')）\]]*$/u, score: 1.5, example: 'U.S.|12' },
  { expression: /\p{L}[,;:]$/u, score: 2, example: 'said,|3' },
  { expression: /[。！？][」』）]*$/u, score: 1.5, example: '採択した。|1' },
  { expression: /[」』）)\]”]$/u, score: 1.5, example: '「双暫停」|3' },
  { expression: /[、，]$/u, score: 0.5, example: 'であり、|8' },
  { expression: /[\d０-９][年月日]$/u, score: 0.5, example: '15日|12' },
  { expression: /[はがをにもへと]$/u, score: -1, example: 'は|3' },
  { expression: /[たるいりれてきしくだねろうえけせべめげぎびみちじ]$/u, score: 2, example: '採択した|1' },
  { expression: /\p{Script=Hiragana}$/u, score: 0.5, example: 'での|4' },
  { expression: /[\p{Script=Han}\p{Script=Katakana}ー々]$/u, score: 0.5, example: '会談|6' },
  { expression: /(?:^|[^\p{L}])\p{L}{1,2}$/u, score: never, example: 'G|7' },
  { expression: /\p{Lu}$/u, score: -2, example: 'COVID|19' },
  { expression: /\p{Ll}$/u, score: 1, example: 'drafted|12' },
]

/** Words that count or measure what the number before them says. */
const counters = (
  '字 行 文字 年 月 日 時 分 秒 世紀 人 名 件 回 度 円 億 万 千 百 兆 位 本 台 隻 機 基 発 個 箇 カ か国 か月 か所 ヵ ヶ ケ国 ケ月 つ 倍 割 歳 週 泊 階 ' +
  '号 条 項 款 章 節 頁 ページ 巻 点 票 社 者 国 大 次 番 級 代 州 県 校 隊 師団 軍 式 型 種 段 ドル ユーロ 元 ウォン ルーブル ポンド トン ' +
  'キロ メートル センチ ミリ グラム リットル バレル ヘクタール パーセント ポイント メガ ギガ ワット カロリー ノット マイル フィート セント'
).split(' ')

/** Words that begin like a counter and are none. */
const notCounters = (
  '日本 日米 日韓 日中 日朝 日露 日ロ 国連 国際 国家 国内 国会 国民 国務 国防 国交 大統領 大使 大臣 大学 大会 大量 大規模 大陸 大幅 代表 代理 台湾 ' +
  '発表 発言 発射 発足 発展 発効 機関 機会 機能 機構 分析 分野 人権 人民 人道 人々 人口 回答 回復 回避 本稿 本年 本国 軍事 軍縮 軍部 条約 条件 社会 社説 ' +
  '次期 次官 次に 年次 月刊 時期 時代 点検 元首 元来 基本 基地 基づ 者は 個人 個別 位置 倍増 度々 件の'
).split(' ')

/** What stands after a number; the first row that fits counts. */
export const after: readonly ContextRow[] = [
  { expression: /^[.,:/・，．][\d０-９]/u, score: never, example: '4|,304' },
  { expression: /^[-‐–−~～〜/:%％‰℃°]/u, score: never, example: '6|%' },
  { expression: new RegExp(`^[\\s　]?(?:${notCounters.join('|')})`, 'u'), score: -1.5, example: '5|国連' },
  { expression: new RegExp(`^[\\s　]?(?:${counters.join('|')})`, 'u'), score: never, example: '5|月' },
  {
    expression:
      /^ ?(?:km|kg|mm|cm|percent|per cent|million|billion|trillion|thousand|hundred|th|st|nd|rd|am|pm|[ap]\.m\.|years?|months?|days?|hours?|tons?|tonnes?|miles?|dollars?|euros?)\b/iu,
    score: never,
    example: '5| percent',
  },
  { expression: /^[。．！？]/u, score: 2, example: '1|。' },
  { expression: /^[、，）」』]/u, score: 1.5, example: '8|、' },
  { expression: /^[.,;:!?)\]”’"](?:[\s"”’)\]]|$)/u, score: 1, example: '12|.' },
  { expression: /^\s*$/u, score: 1.5, example: '12|' },
  { expression: /^[\s　]+[\p{Lu}“"‘(]/u, score: 1, example: '12| The' },
  {
    expression: /^[\s　]+\p{Script=Han}|^[\s　]+[\p{Script=Hiragana}\p{Script=Katakana}「『（]/u,
    score: 0.5,
    example: '1| この',
  },
  { expression: /^[\s　]/u, score: 0, example: '3| and' },
  { expression: /^[にをはがのとでもへや](?!\p{Script=Hiragana}*[\d０-９])/u, score: -0.5, example: '12|に' },
  { expression: /^\p{Script=Hiragana}/u, score: -0.5, example: '1|この' },
  { expression: /^[\p{Script=Han}\p{Script=Katakana}「『（]/u, score: -1.5, example: '9|中国' },
  { expression: /^\p{Lu}/u, score: -1, example: '12|The' },
  { expression: /^[\d０-９]/u, score: -2.5, example: '5|2017年' },
]

/** The score of the first row that fits; nothing known is a strong doubt. */
export const scoreOf = (text: string, rows: readonly ContextRow[]): number =>
  rows.find(({ expression }) => expression.test(text))?.score ?? -3
