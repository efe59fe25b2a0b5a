import { describe, expect, it } from 'vitest'
import { attach } from '../../../../src/annotate/positions/japanese/attach.js'
import { tokenize } from '../../../../src/annotate/positions/japanese/tokenize.js'
import type { Token } from '../../../../src/annotate/positions/japanese/tokens.js'
import { createVerbFinder } from '../../../../src/annotate/positions/japanese/verbs.js'
import { cut } from '../../../../src/report/span.js'
import { readingOf, vocabulary } from '../read.js'

const verbs = createVerbFinder(vocabulary.predicates)

const tokensOf = (text: string): readonly Token[] =>
  tokenize({ ...readingOf(text, 'ja'), verbs: verbs.find(text) })

/** Nouns as noun/particle, verbs as <verb>. */
const inShort = (text: string): string =>
  tokensOf(text)
    .map((token) =>
      token.kind === 'noun' ? `${cut(text, token.span)}/${token.particle}` : `<${token.words}>`,
    )
    .join(' ')

/** Each verb with the nouns that it takes. */
const clausesOf = (text: string): readonly string[] =>
  attach(tokensOf(text)).map(
    ({ verb, nouns }) => `${nouns.map((noun) => cut(text, noun.span)).join('+')}>${verb.words}`,
  )

describe('tokenize', () => {
  it.each([
    ['ロシアは反対した。', 'ロシア/は <反対した>'],
    ['中国とロシアが反対した。', '中国とロシア/が <反対した>'],
    ['シリアに関する決議案に賛成した。', 'シリアに関する決議案/に <賛成した>'],
    ['この考えを受け入れていない。', '考え/を <受け入れていない>'],
    ['中国と異なる立場を示した。', '中国/と <異なる> <立場を示した>'],
    ['強く対応を迫った。', '対応/を <迫った>'],
    ['31億 9,200万ドルを拠出した。', '31億 9,200万ドル/を <拠出した>'],
    ['米国（国務省）は述べた。', '米国/は <述べた>'],
    ['「歴史的な誤り」を批判した。', '「歴史的な誤り」/を <批判した>'],
  ])('splits %s', (text, tokens) => {
    expect(inShort(text)).toBe(tokens)
  })
})

describe('attach', () => {
  it('gives a topic to the verb of the sentence, over a clause that modifies a noun', () => {
    expect(clausesOf('ロシアは米国が提出した案に反対した。')).toEqual(['米国>提出した', 'ロシア+案>反対した'])
  })

  it('gives a subject before a draft that bans to whoever prepares it', () => {
    expect(clausesOf('米国が石油輸出を禁止する決議案を準備した。')).toEqual([
      '石油輸出>禁止する',
      '米国+決議案>準備した',
    ])
  })

  it('gives a date with a comma to the outer verb', () => {
    expect(clausesOf('日本は5月3日、中国が反対したと述べた。')).toEqual([
      '中国>反対した',
      '日本+5月3日>述べた',
    ])
  })

  it('gives each noun to one verb at most', () => {
    const text = '2017年4月15日にミサイルを発射した北朝鮮を非難する案を米国が提出した際、中国は棄権した。'
    const taken = attach(tokensOf(text)).flatMap(({ nouns }) => nouns)
    expect(new Set(taken).size).toBe(taken.length)
  })
})
