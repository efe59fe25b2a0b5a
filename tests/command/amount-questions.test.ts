import { describe, expect, it } from 'vitest'
import { linesOf, nodesOf, shipped } from '../answer/opened.js'

const toldBy = async (words: string): Promise<readonly string[]> => {
  const answer = await shipped.ask(words)
  expect(answer).toMatchObject({ command: 'figures', outcome: 'found' })
  return nodesOf(answer, 'figure').map(
    ({ figure }) => `${figure.value} ${figure.unit} ${figure.period ?? '-'}`,
  )
}

describe('a question about an amount', () => {
  it.each([
    ['how many tonnes of oil did Russia export?', ['2171 t 2016-01/2016-06', '4304 t 2017-01/2017-06']],
    ['ロシアの石油製品の輸出は何トン?', ['2171 t 2016-01/2016-06', '4304 t 2017-01/2017-06']],
    ['how much did China export to North Korea in 2016?', ['3192000000 USD 2016']],
    ['2017年9月の中国の輸出額は?', ['278000000 USD 2017-09', '-6.7 % 2017-09']],
    ['what were Chinese exports in September 2017?', ['278000000 USD 2017-09', '-6.7 % 2017-09']],
    ['中国の輸出は何%減った?', ['-6.7 % 2017-09']],
    ['by how many percent did imports fall in September 2017?', ['-37.9 % 2017-09']],
    ['ロシアは北朝鮮に何ドル輸出した?', ['980000 USD 2016-01/2016-06', '2400000 USD 2017-01/2017-06']],
    ['how much oil did Russia sell to North Korea in the first half of 2017?', ['4304 t 2017-01/2017-06', '2400000 USD 2017-01/2017-06']],
    ['中国の輸入額を教えて', ['152000000 USD 2017-09', '-37.9 % 2017-09']],
  ])('%s', async (words, figures) => {
    expect(await toldBy(words)).toEqual(figures)
  }) // prettier-ignore

  it('is answered from the other side of a trade too', async () => {
    const sold = await toldBy('how much did North Korea export to China in September 2017?')
    expect(sold).toEqual(['152000000 USD 2017-09', '-37.9 % 2017-09'])
    expect(await toldBy('how much did North Korea import from China in September 2017?')).toEqual(['278000000 USD 2017-09', '-6.7 % 2017-09']) // prettier-ignore
  })

  it('says where no figure names the other side', async () => {
    const lines = linesOf(await shipped.ask('how much did China export to North Korea in 2016?'))
    expect(lines).toEqual(['None of these names North Korea as the other side:'])
  })

  it.each([
    'how many tonnes of coal did Russia export?',
    'how much did Japan export in 2016?',
    'how many times did Russia veto?',
    "what is Russia's position on trade?",
    '中国の外相は何を提案した?',
    'ロシアの立場は?',
    'what does the report conclude?',
  ])('%s is none that the figures answer', async (words) => {
    expect(await shipped.ask(words)).not.toMatchObject({ command: 'figures' })
  })
})
