import { describe, expect, it } from 'vitest'
import { createActorMemory } from '../../../src/annotate/actors/actor-memory.js'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import { gazetteer, mark, plainOf } from './shipped-gazetteer.js'

/** Passages in reading order; each person is marked with the name as the text gives it. */
const reports: readonly (readonly [string, readonly string[]])[] = [
  [
    'a listed person by surname and by 同',
    [
      '[北朝鮮外務省|KP:body]の[崔善姫北米局長|KP:person:崔善姫]が訪問した。',
      '[同局長|KP:person:崔善姫]は[崔局長|KP:person:崔]とも呼ばれる。',
    ],
  ],
  [
    'an unlisted person whom the text introduces',
    [
      '[米国|US:name]の[ジョン・スミス国防次官補|US:person:ジョン・スミス]は反対した。',
      '[スミス次官補|US:person:スミス]は述べ、[スミス氏|US:person:スミス]は去り、[同次官補|US:person:ジョン・スミス]は戻った。',
    ],
  ],
  [
    'an unlisted name in Chinese characters',
    [
      '[北朝鮮|KP:name]の[朴明国外務次官|KP:person:朴明国]が会談した。',
      '[朴次官|KP:person:朴]は[同次官|KP:person:朴明国]である。',
    ],
  ],
  ['an office without a name', ['[ロシア外相|RU:body]は反対した。', '[同外相|RU:body]は去った。']],
  [
    'an expert, who stays one',
    ['[ロシア|RU:name]のイワン・イワノビッチ教授によると、', 'イワノビッチ氏は述べた。同氏は去った。'],
  ],
  [
    'the last one with the title',
    [
      '[中国|CN:name]の[王毅外相|CN:person:王毅]と[セルゲイ・ラブロフ外相|RU:person:セルゲイ・ラブロフ]が会った。',
      '[同外相|RU:person:セルゲイ・ラブロフ]と[王外相|CN:person:王]。',
    ],
  ],
  [
    'English surnames and "the minister"',
    [
      '[Russian|RU:adjective] [Foreign Minister Sergey Lavrov|RU:person:Sergey Lavrov] spoke.',
      '[Lavrov|RU:person:Lavrov] agreed. The [minister|RU:person:Sergey Lavrov] left.',
    ],
  ],
  [
    'an unlisted English name',
    [
      '[British|GB:adjective] [Foreign Secretary John Smithson|GB:person:John Smithson] spoke.',
      'Then [Smithson|GB:person:Smithson] left. The [foreign secretary|GB:person:John Smithson] returned.',
    ],
  ],
  [
    'a common surname after the whole name',
    [
      '[North Korean|KP:adjective] [leader Kim Jong Un|KP:person:Kim Jong Un] spoke.',
      '[Kim|KP:person:Kim] left.',
    ],
  ],
  ['an English expert', ['[Russian|RU:adjective] scholar Sergei Ivanov spoke.', 'Ivanov left.']],
]

describe('createActorMemory', () => {
  it.each(reports)('lets %s return', (_what, passages) => {
    const memory = createActorMemory()
    for (const marked of passages) {
      const text = plainOf(marked)
      expect(mark(text, findActors(text, gazetteer, memory), true)).toBe(marked)
    }
  })

  it('knows nobody from another report', () => {
    findActors('米国のジョン・スミス国防次官補は反対した。', gazetteer, createActorMemory())
    expect(findActors('スミス次官補は述べた。同次官補は去った。', gazetteer, createActorMemory())).toEqual([])
  })
})
