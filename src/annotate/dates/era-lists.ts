import type { Edit } from './edits.js'

const ERA = '明治|大正|昭和|平成|令和'
const UNIT = '年(?:度|代)?'
const DAY = '(?:\\d{1,2}月(?:\\d{1,2}日)?)?'
const BETWEEN = '(?:、|・|,|~|-|から|と|及び|および|または)'

/** 平成28、29年 and 平成28年12月から29年3月: numbers that all end in 年, of which only the first has its era. */
const LIST = new RegExp(
  `(?<era>${ERA})(?<first>元|\\d{1,2})(?<unit>${UNIT}${DAY})?(?<rest>(?:${BETWEEN}\\d{1,2}(?:${UNIT}${DAY})?){0,6}?${BETWEEN}\\d{1,2}${UNIT})(?!間|前|後|目|ぶり|連続)`,
  'gu',
)

/** Writes the era, and the unit where it stands only at the end, to each year of such lists. */
export function carryEras(text: string): Edit[] {
  return [...text.matchAll(LIST)].flatMap(({ 0: words, index, groups }) => {
    const [era, first, rest] = [groups?.era ?? '', groups?.first ?? '', groups?.rest ?? '']
    const restStart = index + words.length - rest.length
    const firstEnd = index + era.length + first.length
    const unit = new RegExp(UNIT, 'u').exec(rest)?.[0] ?? '年'
    const others = editNumbers(rest, restStart, era, first === '元' ? 1 : Number(first))
    if (others.length === 0) return []
    const own =
      groups?.unit === undefined
        ? [{ start: firstEnd - first.length, end: firstEnd, text: first + unit }]
        : []
    return [...own, ...others]
  })
}

/** An edit for each year; none at all if they do not go up, for then they count something else. */
function editNumbers(rest: string, offset: number, era: string, first: number): Edit[] {
  const numbers = [...rest.matchAll(/(?<![\d年月])(?<year>\d{1,2})(?<unit>年(?:度|代)?)?/gu)]
  const years = numbers.map(({ groups }) => Number(groups?.year))
  if (years.some((year, index) => year <= (years[index - 1] ?? first))) return []
  return numbers.map(({ index, groups }, at) => {
    const year = groups?.year ?? ''
    const unit = numbers.slice(at).find((each) => each.groups?.unit)?.groups?.unit ?? ''
    const end = offset + index + year.length
    return { start: offset + index, end, text: era + year + (groups?.unit === undefined ? unit : '') }
  })
}
