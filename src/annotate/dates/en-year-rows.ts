import { A_PART, partOf, YEAR, yearOf } from './en-fragments.js'
import { pattern, type PatternRow } from './words.js'

const FIRM =
  '(?:in|since|until|till|during|throughout|before|after|year|year of|circa|mid|early|late|not|unlike|born|died|between|through|from|back to|(?:later|earlier|sooner|more recent) than|end of|starting|beginning|early in|late in|only)'
const LOOSE =
  "(?:to|by|of|for|about|around|and|or|the|a|this|on|with|vs|versus|against|[a-z]+'s|its|their|his|her|[a-z]+s')"

/** Words after a number that make it a quantity. */
const UNITS =
  '(?:percent|per|tons?|tonnes?|people|pieces?|km|kilomet\\w+|miles?|met(?:er|re)s?|dollars?|yuan|rubles?|roubles?|euros?|won|troops|soldiers|men|women|children|units?|cases|copies|yards|feet|words|pages|times|hours?|years?|days?|weeks?|months?|minutes?|MW|GW|kW|kg|barrels?|million|billion|thousand|workers|students|villages|refugees|members|staff|deaths|employees|companies|missiles|warheads|tanks|aircraft|cars|ships|vehicles|points|items|of them|others|more|or more|additional)'
const NO_QUANTITY = `(?! ?-? ?${UNITS}\\b)`
/** Of a round number, a plural may count things: 2000 toys. */
const NOT_ROUND = '(?!(?<=00) [a-z]+s\\b)'

/** English years: a bare number is one only among words that make it one. */
export const EN_YEAR_ROWS: readonly PatternRow[] = [
  {
    name: 'year after a preposition',
    expression: pattern(
      `(?<=\\b${FIRM}[ -]|\\bthe year )(?:the (?:calendar )?year )?${YEAR}${NO_QUANTITY}`,
      'i',
    ),
    yields: (groups) => plausible(yearOf(groups), groups.part),
    example: ['in 2017', '2017'],
  },
  {
    name: 'year before a noun',
    expression: pattern(`(?<=\\b${LOOSE} )${YEAR}${NO_QUANTITY}${NOT_ROUND}`, 'i'),
    yields: (groups) => plausible(yearOf(groups), groups.part),
    example: ['the 2014 annexation', '2014'],
  },
  {
    name: 'part of a year',
    expression: pattern(`(?<![\\w-])${A_PART}${YEAR}${NO_QUANTITY}`, 'i'),
    yields: (groups) => plausible(yearOf(groups), groups.part),
    example: ['mid-2017', '2017-05~/2017-08~'],
  },
  {
    name: 'year, said to be one',
    expression: pattern(`\\b(?:calendar )?year(?: of)? ${YEAR}`, 'i'),
    yields: (groups) => plausible(yearOf(groups), undefined),
    example: ['year 2008', '2008'],
  },
  {
    name: 'year of a list',
    expression: pattern(
      `(?<![\\w.,$€£¥/-])${YEAR}(?=(?:, (?:1[5-9]|20)\\d{2}){0,6},? (?:and|or) (?:1[5-9]|20)\\d{2}(?!\\d|,\\d)${NO_QUANTITY})`,
    ),
    yields: (groups) => plausible(yearOf(groups), undefined),
    example: ['in 2015, 2016 and 2017', '2015'],
  },
  {
    name: 'year by its last two digits',
    expression: pattern(
      `(?<=\\b(?:in|since|of|until|by|from|before|after|during|to) )'(?<shortYear>\\d{2})(?![\\w'])`,
      'i',
    ),
    yields: (groups) => plausible(yearOf(groups), undefined),
    example: ["in '17", '2017'],
  },
  {
    name: 'year after a place',
    expression: pattern(`(?<=\\p{Lu}\\p{L}+, )${YEAR}(?=[.;)\\]]|$)`),
    yields: (groups) => plausible(yearOf(groups), undefined),
    example: ['Moscow, 2017.', '2017'],
  },
  {
    name: 'year that owns',
    expression: pattern(`(?<![\\w.,$€£¥/-])${YEAR}(?='s\\b)`),
    yields: (groups) => plausible(yearOf(groups), undefined),
    example: ["2017's tests", '2017'],
  },
  {
    name: 'year in brackets',
    expression: pattern(`(?<=[(\\[])${YEAR}(?=[)\\],;])`),
    yields: (groups) => plausible(yearOf(groups), undefined),
    example: ['(2016)', '2016'],
  },
  {
    name: 'year before words of order',
    expression: pattern(
      `(?<![\\w.,$€£¥/-])${YEAR}(?= (?:or|and) (?:later|earlier|after|before|greater|onwards?)\\b| onwards?\\b)`,
    ),
    yields: (groups) => plausible(yearOf(groups), undefined),
    example: ['2012 or later', '2012/..'],
  },
  {
    name: 'year that opens a sentence',
    expression: pattern(
      `(?<=^|[.!?] )${YEAR}(?=:| -|—| (?:was|saw|is|brought|marked|began|ended|will|would|and|has|had)\\b)`,
    ),
    yields: (groups) => plausible(yearOf(groups), undefined),
    example: ['2016 was quiet', '2016'],
  },
  {
    name: 'years',
    expression: pattern(
      `(?<!\\d|\\d[./-]|[$€£¥,.])(?<from>[12]\\d{3})(?: ?(?:-|~|to|through|till|until) ?|/)(?<to>[12]\\d{3})(?!\\d|[./-]\\d)${NO_QUANTITY}`,
    ),
    yields: ({ from, to }) => ({ kind: 'range', from: yearAt(from), to: yearAt(to) }),
    example: ['2014-2018', '2014/2018'],
  },
  {
    name: 'years, the last by two digits',
    expression: pattern(
      '(?<!\\d|\\d[./-]|[$€£¥,.])(?<from>(?:1[5-9]|20)\\d{2})[/-](?<to>1[3-9]|[2-9]\\d)(?!\\d|[./-]\\d|%)',
    ),
    yields: ({ from, to }) => {
      const last = Number(from) - (Number(from) % 100) + Number(to)
      const length = last - Number(from)
      return length > 0 && length <= 10
        ? { kind: 'range', from: yearAt(from), to: yearAt(String(last)) }
        : null
    },
    example: ['2016-17', '2016/2017'],
  },
]

const yearAt = (digits: string | undefined) =>
  ({ kind: 'year', year: { kind: 'stated', year: Number(digits) } }) as const

/** A bare number before 1500 or after 2199 counts something else. */
function plausible(
  year: ReturnType<typeof yearOf>,
  part: string | undefined,
): ReturnType<PatternRow['yields']> {
  if (year?.kind !== 'stated' || year.year < 1500 || year.year > 2199) return null
  return { kind: 'year', year, part: partOf(part) }
}
