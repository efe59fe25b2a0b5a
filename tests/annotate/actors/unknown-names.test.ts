import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/report/span.js'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import { unknownNames } from '../../../src/annotate/actors/unknown-names.js'
import { gazetteer } from './shipped-gazetteer.js'

describe('unknownNames', () => {
  it.each([
    ['フェルナンデス外相は反対した。', ['フェルナンデス外相']],
    ['マリア・フェルナンデス外相は反対した。', ['マリア・フェルナンデス外相']],
    ['孫志剛外相と会った。', ['孫志剛外相']],
    ['Foreign Minister Jane Doe spoke.', ['Foreign Minister Jane Doe']],
    ['The foreign minister, Oscar Munoz, spoke.', ['foreign minister, Oscar Munoz']],
    ['Oscar Munoz, the foreign minister, spoke.', ['Oscar Munoz, the foreign minister']],
    ['In Geneva, the foreign minister, on Monday, spoke.', []],
    [
      'President Rajoelina and Defence Minister Jones met.',
      ['President Rajoelina', 'Defence Minister Jones'],
    ],
    ['ソマリランド共和国とソマリランド政府は', ['ソマリランド共和国', 'ソマリランド政府']],
    ['田中一郎外務副大臣と山田外務省報道官', ['田中一郎外務副大臣', '山田外務省報道官']],
    ['The President said so. The Prime Minister agreed.', []],
    ['ロシアのラブロフ外相は反対した。', []],
    ['ブラジルのフェルナンデス外相は反対した。', []],
    ['次期大統領と各国外相、前国防相が会った。', []],
    ['ゲオルギー・トロラヤ教授によると、', []],
    ['The foreign minister spoke on Monday.', []],
    ['British Foreign Secretary Jane Doe spoke.', []],
  ])('finds in %s', (text, names) => {
    const mentions = findActors(text, gazetteer)
    expect(unknownNames(text, gazetteer, mentions).map((span) => cut(text, span))).toEqual(names)
  })
})
