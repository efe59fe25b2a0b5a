import type { Language } from '../../report/report.js'

/** Words that look like a date and are none; they are taken out before any date is looked for. */
export interface NoDateRow {
  readonly expression: RegExp
  readonly example: string
}

const row = (source: string, example: string, flags = ''): NoDateRow => ({
  expression: new RegExp(source, `gu${flags}`),
  example,
})

const EVERYWHERE: readonly NoDateRow[] = [
  row('\\b(?:https?://|www\\.)[^\\s、。」）)]{1,500}', 'https://example.org/2017/04/15', 'i'),
  row(
    '\\b[\\w-]{1,80}\\.(?:pdf|html?|docx?|xlsx?|csv|txt|jpe?g|png|zip|pptx?)\\b',
    'report-2017-04-15.pdf',
    'i',
  ),
  row('\\b(?:ISBN|ISSN|DOI|doi|Tel|TEL|Fax|FAX)[:.]? ?[\\d+(][\\d() ./X-]{5,30}', 'ISBN 978-4-2017-0415-1'),
  row(
    '\\b(?:S|A|E|ST|INFCIRC|A/RES|S/RES|S/PV|GOV)/(?:[A-Z\\d.]{1,12}/)*\\d{1,4}(?:/\\d{1,4})+',
    'S/2017/12',
  ),
  row('(?:[$€£¥₩]|US\\$|USD|EUR|JPY) ?\\d[\\d,.]*', '$ 12'),
  row('(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d])', '6,107.31'),
  row('(?<![\\d./-])\\d+\\.\\d+(?![\\d]|\\.\\d|/\\d)', '2015.3'),
  row('(?<![\\d.])\\d+(?:\\.\\d+){3,}', '192.168.255.255'),
  row('\\b[vV]\\d+(?:\\.\\d+)+', 'v20.19.4'),
  row('(?<![\\d:])\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)', '10:20'),
]

const JAPANESE: readonly NoDateRow[] = [
  row('(?:対)?前(?:年|月|日|期)(?:度|同月|同期|同日)*(?:比|差|割れ|並み|増|減|実績|水準)', '前年同月比'),
  row('(?:対)?前年(?:度)?同[月期日](?:比)?', '前年同期'),
  row('対(?:前年|前月|前期|前日)(?:度)?', '対前年'),
  row('同[年月期]比', '同期比'),
  row('年初来|年末年始|年末調整', '年初来'),
  row('決議(?:案)?(?:第)?\\d+(?:号)?', '決議2375号'),
  row('(?<!\\d)\\d{1,5}委員会', '1718委員会'),
  row('第\\d+(?:回|次|期|条|項|号|章|節|巻|話|位|代|版|部|週)', '第3回'),
  row(
    '(?<!\\d)\\d{1,3}年(?:ぶり|間|連続|周年|目|来|越し|余|もの|近く|以[上内]|未満|程度|ほど|単位|制|計画|弱|強|分|半|生|物|債|後)',
    '12年ぶり',
  ),
  row('[1-9]000年(?:ぶり|間|以上|余|近く|もの|前(?!半|後)|の歴史)', '2000年前'),
  row('[12]\\d{3}年(?:ぶり|連続|周年|目)', '1000年ぶり'),
  row('紀元前\\d+年?', '紀元前660年'),
  row('\\d+月(?:間|ぶり)', '3月間'),
  row(
    '(?<![\\d月])\\d{1,3}日間|\\d{1,3}日(?:以[内上]|ぶり|連続|おき|ごと|あたり|当たり|当り|平均|余り?|程度|ほど|分)',
    '1日当たり',
  ),
  row('(?<![月\\d])1日(?=に?(?:つき|\\d))', '1日2000トン'),
  row('\\d+(?:度線|[カかヶケヵ]国|[カかヶケヵ箇]月|[カかヶケヵ箇]年)', '38度線'),
  row('(?:火星|北極星|銀河|光明星|KN-?|Hwasong-?)\\d+(?:[型号])?', '火星12型'),
  row('毎(?:年|月|日|週)(?:の?\\d{1,2}月)?(?:の?\\d{1,2}日)?(?:新聞)?', '毎日新聞'),
  row('(?<![\\d年])\\d{1,2}月(?:革命|王政|事件|危機|蜂起|テーゼ|騒動|1揆|一揆)', '十月革命'),
  row('(?<![\\d年])(?:[23]月堂(?!々)|5月(?:雨(?![がにの])|晴れ|病(?![院気床人死])))', '五月雨'),
  row('(?<![\\d月])\\d{1,2}日(?:[市町](?![場況内民政長街役村])|酔い)', '五日市'),
  row('(?<![\\d月])(?:3日月|20日(?:鼠|世代)|3日坊主)', '三日月'),
  row('5月人形|4月馬鹿', '五月人形'),
  row('\\d{1,2}[・.]\\d{1,2}(?:事件|運動|テロ|独立運動)', '2・26事件'),
  row('[12]\\d{3}年(?:宇宙の旅|問題)', '2000年問題'),
]

const WORDS_OF_TIME =
  'in of since until till by from through during after before between early mid late last next'
/** A word after which a name is a month, however it is written. */
const BEFORE_MONTH = `\\b(?:${WORDS_OF_TIME.split(' ')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')}) `

const ENGLISH: readonly NoDateRow[] = [
  row(`(?<!${BEFORE_MONTH}|\\d(?:st|nd|rd|th)?[ /-])\\bmay\\b(?! ?\\d{1,4}\\b)`, 'may well'),
  row(
    `(?<!${BEFORE_MONTH})\\b(?:may|May) (?:or may not|not|be|also|have|well|still|yet|even|ask|I|you|we|he|she|they|it|God)\\b`,
    'May I ask',
  ),
  row(
    `(?<!${BEFORE_MONTH})\\bmarch(?:e[sd]|ing)?\\b(?! ?\\d{1,2}(?:st|nd|rd|th|,|\\b)| ?\\d{4})`,
    'march on',
  ),
  row('\\b(?:to|will|would|can|could|may|and|who|they|we) march\\b', 'to march'),
  row('\\bmarch(?:es)? (?:on|against|for|to|through|into|towards?)\\b(?! \\w+ ?\\d)', 'the march on'),
  row(
    '\\b(?:Resolutions?|Res\\.|UNSCRs?|SCR|UNSC) (?:Nos?\\. ?)?\\d{1,4}(?:(?:,| and| or|,? and) \\d{1,4})*',
    'Resolution 2375',
    'i',
  ),
  row(
    '\\b(?:Articles?|Art\\.|Sections?|Chapters?|Paragraphs?|Clauses?|Rules?|Annex|Figures?|Fig\\.|Tables?|Notes?|Nos?\\.|Numbers?|Rooms?|Pages?|pp?\\.|Vols?\\.|Line|Order|Directive|Law|Act|Decree|Bill|Flight|Route|Highway|Channel|Case|Committee|Grade|Item|Step|Part|Agenda|Vision) (?:No\\. ?)?\\d{1,5}(?:[–-]\\d{1,5})?(?:\\(\\w\\))?',
    'page 2017',
    'i',
  ),
  row('\\b\\d{4} (?:Committee|Sanctions Committee|Agenda)\\b', '1718 Committee'),
  row(
    '\\b(?:Hwasong|Pukguksong|KN|Taepodong|Unha|Windows|Boeing|Airbus|Office)-? ?\\d{1,4}\\b',
    'Hwasong-12',
  ),
  row(
    '\\b(?:every|each|annually (?:in|on)|every year (?:in|on)) (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b(?: \\d{1,2}\\b(?!,? \\d{4}))?',
    'every April 15',
  ),
  row(
    '\\b(?:may|march) \\d{1,4} (?:times|days|km|miles|\\w*met(?:er|re)s|years|months|weeks|hours)\\b',
    'march 15 km',
  ),
  row('\\bFourth of July\\b', 'Fourth of July', 'i'),
  row(
    '\\b(?:M(?:rs?|s|iss)\\.?|Dr\\.?|Prof(?:\\.|essor)|Sen(?:\\.|ator)|Rep\\.|Congress(?:wo)?man|Judge|Ambassador|Minister|Secretary|President|Analyst) (?:April|May|June|August|Jan)\\b(?! \\d)',
    'Ambassador April Glaspie',
  ),
  row('\\bSeptember 11(?:th)?,? (?:attacks?|terror)\\w*', 'September 11 attacks'),
  row('\\b(?:Black|Red|Prague|Arab) (?:September|October|April|May|Spring)\\b(?! \\d)', 'Prague Spring'),
  row(
    '\\b(?:October|February|July|May|April|September|March) (?:Revolution|Uprising|Monarchy|Movement|Fourth Movement|Crisis|Coup|Manifesto|Theses|Surprise)\\b',
    'October Revolution',
  ),
  row(
    "\\b(?:his|her|their|my|our|your|its) (?:(?:early|mid|late)[ -])?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|'?\\d0'?s)\\b",
    'his late fifties',
  ),
  row(
    '\\b(?:year-on-year|year-over-year|day-to-day|month-on-month|year to date|two-year|multi-year)\\b',
    'year-on-year',
    'i',
  ),
  row('(?<![\\d.,])\\d[\\d.,]* ?(?:percent|per cent|%|million|billion|trillion|thousand)', '20 percent'),
  row('(?:\\+|00)\\d{1,3} (?:\\(\\d+\\) ?)?\\d[\\d -]{5,20}\\d', '+86 138-2010-2015'),
  row('\\bsometime\\b|\\bMayor\\b', 'sometime'),
]

/** What is no date in a language, web addresses, money and quantities first. */
export const NO_DATE_ROWS: Readonly<Record<Language, readonly NoDateRow[]>> = {
  ja: [...EVERYWHERE, ...JAPANESE],
  en: [...EVERYWHERE, ...ENGLISH],
}
