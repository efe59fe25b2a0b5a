import type { Span } from '../../../report/span.js'

/** What ends a clause before a comma: a verb's form or the copula after an amount. */
const ending =
  /(?:(?:[たるいだすくつうむぶぬぐ]|です|ます)(?:が|けれども|けれど|けど|ので|ため|一方で|一方|のに対して|のに対し|ものの|し)|[たる]と|(?:\u0003|\u0002|[\p{sc=Han}]増|減|\d)で|[りしきみえけせれめべげちず]|って|して|いて|きて|けて|んで|れて|えて|めて|せて|たり|なく|[ぁ-ん]く|(?<!例え|たと)ば)、/gu
/** What looks like one, and is a particle or a conjunction. */
const noEnding =
  /(?:において|として|に対して?|によって|により|より|に関し|に関して|について|につき|をめぐって|をめぐり|にわたり|にわたって|に加え|に加えて|に比べ|に比べて|に続き|に続いて|に際し|に際して|を通じて|をはじめ|を含め|とき|あわせて|合わせて|しかし|もし|さらに|に向け|から|つまり|ただし|あまり|余り|とりわけ|おそらく|しばらく)、$/u

/** The clauses of a masked sentence, in order; they cover it. */
export function clausesOf(masked: string): readonly Span[] {
  const ends = [...masked.matchAll(ending)]
    .map(({ index, 0: words }) => index + words.length)
    .filter((end) => !noEnding.test(masked.slice(Math.max(0, end - 9), end)))
  const starts = [0, ...ends]
  return starts.map((start, index) => ({ start, end: ends[index] ?? masked.length }))
}

const relativePast = /(?<!ま)た(?!際|時|後|直後|結果|場合|年|ため)(?=[\p{sc=Han}\p{sc=Katakana}])/gu
const relativePresent =
  /(?:する|れる|せる|いる|める|げる|[\p{sc=Han}](?:く|う|つ|む|ぶ|ぬ|ぐ|す))(?!際|時|上|年)(?=[\p{sc=Han}\p{sc=Katakana}])/gu
const noRelative = /(?:対する|関する|係る|占める|超える|含める|関わる|よる|おける|めぐる)$/u

/** Whether a clause that describes a noun ends in a stretch of a sentence, other than one that tells of trade (`trade`). */
export function endsRelative(stretch: string, trade: RegExp): boolean {
  return [...stretch.matchAll(relativePast), ...stretch.matchAll(relativePresent)].some(
    ({ index, 0: words }) => {
      const before = stretch.slice(Math.max(0, index - 8), index + words.length)
      return !noRelative.test(before) && before.search(trade) === -1
    },
  )
}
