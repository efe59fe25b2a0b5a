/** Numbers that count nothing by the words around them: an expression of folded text, and an example. */
export interface NotFigureRow {
  readonly pattern: RegExp
  readonly example: string
}

/** What is no figure though a unit stands beside it. Dates and ordinals need no row. */
export const NOT_FIGURES: readonly NotFigureRow[] = [
  { pattern: /1 ?(?:米)?(?:ドル|ユーロ|ポンド|元|ルーブル|ウォン) ?(?:=|につき|あたり|当たり|が|は)? ?\d[\d,.]* ?\p{L}{0,6}/gu, example: '1ドル=110円' },
  { pattern: /\d[\d,.]* ?(?:円|ウォン|ルーブル|元)(?:台)?(?:の円|の)?(?:安|高)ドル/gu, example: '110円の円安ドル高' },
  { pattern: /(?:[$€£]1|\b1 (?:US )?dollar|\b1 euro) ?(?:=|to|equals|against) ?[^\d\s]{0,3}\d[\d,.]* ?\w{0,6}/giu, example: '$1 = 110 yen' },
  { pattern: /\d[\d,.]* (?:\w+ )?(?:yen|won|rubles|roubles|yuan|euros) (?:to|per|against|for) (?:the|a|one|each)(?: US)? (?:dollar|euro)/giu, example: '110 yen to the dollar' },
  { pattern: /\b(?:Group|Gang|Council|League|Committee) of (?:\d+|[A-Z]\w+)(?: [A-Za-z]+)?/gu, example: 'Group of 77 countries' },
  { pattern: /\b(?:resolutions?|no\.?|nos\.?|numbers?|articles?|chapters?|sections?|paragraphs?|pages?|pp?\.|figures?|tables?|annex|footnotes?|notes?|versions?|room|flight|route|phase|step|type|model|unit|para\.?|vol\.?|document) \(?\d[\d.,/-]*/giu, example: 'Resolution 2375' },
  { pattern: /(?:決議|条約|議案|法律|文書|図|表|注|頁|ページ|バージョン|火星|銀河|テポドン|北極星|図表|別表|附属書|項|号|電話|内線) ?(?:第 ?)?\d[\d.,/-]*/gu, example: '決議2375号' },
  { pattern: /第 ?(?:\d[\d,.]*|[〇一二三四五六七八九十百千]+)[^\s、。\d]{0,2}/gu, example: '第3回' },
  { pattern: /\b\d+(?:st|nd|rd|th)\b(?:-century)?/giu, example: '21st century' },
  { pattern: /\+?\d{1,4}(?:[ -]\(?\d{2,5}\)?){2,4}/gu, example: '+81 3-3581-0000' },
  { pattern: /\b\d+(?:\.\d+){2,}\b/gu, example: '2.10.3' },
] // prettier-ignore
