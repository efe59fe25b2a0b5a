import type { Part } from './words.js'

const PARTS: Readonly<Record<string, Part>> = {
  上旬: 'early',
  初旬: 'early',
  初頭: 'early',
  初め: 'early',
  はじめ: 'early',
  始め: 'early',
  頭: 'early',
  初: 'early',
  早々: 'early',
  中旬: 'mid',
  半ば: 'mid',
  なかば: 'mid',
  中頃: 'mid',
  中ごろ: 'mid',
  央: 'mid',
  下旬: 'late',
  終わり: 'late',
  終り: 'late',
  おわり: 'late',
  終盤: 'late',
  末: 'end',
  暮れ: 'end',
  年末: 'end',
  年初: 'early',
  年央: 'mid',
  前半: 'first-half',
  上半期: 'first-half',
  後半: 'second-half',
  下半期: 'second-half',
}

/** The parts of a month, as a fragment. */
export const MONTH_PART =
  '(?:の?(?<part>上旬|初旬|中旬|下旬|初め|はじめ|始め|初頭|頭|半ば|なかば|中頃|中ごろ|終わり|終り|おわり|末(?!裔|端)|前半|後半))'
/** The parts of a year. Of a year, 後半 and 前半 are halves, as 上半期 and 下半期 are. */
export const YEAR_PART =
  '(?:の?(?<part>初頭|初め|はじめ|始め|早々|初(?![の旬])|年末(?![年調商])|年初(?!来)|年央|半ば|なかば|中頃|中ごろ|央|終わり|終り|おわり|終盤|末(?![裔端])|暮れ|前半|後半))'
/** The parts of a decade or a century. */
export const AGE_PART = '(?:の?(?<part>初頭|初め|はじめ|半ば|なかば|中頃|中ごろ|終わり|末|前半|後半))'
/** Words that make a date approximate. */
export const ABOUT = '(?<about>頃|ごろ|前後)?'

/** The part that a word names. */
export const partOf = (word: string | undefined): Part | undefined =>
  word === undefined ? undefined : PARTS[word]

const SEASONS = '春夏秋冬'
/** The seasons, as a fragment; 春節, 夏至 and their like are none. */
export const SEASON = '(?<season>春(?!節|闘)|夏(?!至)|秋(?!分)|冬(?!至))'
/** The number of a season, spring being 1; 0 for none. */
export const seasonOf = (word: string | undefined): number => SEASONS.indexOf(word ?? '-') + 1

/** The halves of a year that name themselves. */
export const HALF = '(?<half>上半期|下半期|上期|下期)'
/** The half that a word names: 1 or 2. */
export const halfOf = (word: string | undefined): number => (word?.startsWith('上') === true ? 1 : 2)

/** A quarter of a year. */
export const QUARTER = '第(?<quarter>[1-4])(?:四半期|クォーター|クオーター)'
