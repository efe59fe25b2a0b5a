import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/answer/printable.js'
import { paragraphsOf } from '../../../src/report/report.js'
import { invented, shipped } from '../../answer/opened.js'
import { openPages } from './open-pages.js'
import { idsIn, paragraphsIn, textOf } from './read-back.js'
import { openReports, reportOf } from './reports.js'

const NOTED = `# Trade

On 12 April 2017 Russia vetoed the draft resolution.[^1] On 15 April it abstained.

[^1]: Press release SC/12791.
`

describe.each([
  ['the shipped report', shipped],
  ['the invented reports', invented],
])('the page of %s', (_, opened) => {
  const pages = openPages(opened)
  const { reports } = opened.context.library

  it.each(reports.map((report) => [report.id, report] as const))(
    'shows every word of %s once',
    async (id, report) => {
      const shown = paragraphsIn(await pages.page(`/r/${id}`))
      const words = paragraphsOf(report).map(({ number, text }) => [number, printable(text)])
      expect([...shown]).toEqual(words)
    },
  )

  it.each(reports.map((report) => [report.id, report] as const))(
    'has each place of %s once',
    async (id, report) => {
      const ids = idsIn(await pages.page(`/r/${id}?lang=ja`))
      const places = paragraphsOf(report).flatMap(({ number, sentences }) =>
        sentences.map((_, at) => `${String(number)}.${String(at + 1)}`),
      )
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toEqual(expect.arrayContaining(places))
    },
  )
})

describe('a citation that is followed', () => {
  const pages = openPages()

  it('marks the sentences cited, and nothing else', async () => {
    const html = await pages.page('/r/ru-korea-2017?at=3.2-3')
    const [cited, ...others] = html.match(/<mark class="cited" id.*?<\/mark>/gsu) ?? []
    expect(others).toEqual([])
    expect(cited).toContain('id="3.2-3"')
    expect(textOf(cited ?? '').trim()).toMatch(/^例えば2017年 4月 15日に.*採択した1。$/su)
  })

  it('says nothing where the words are those that were cited', async () => {
    const [paragraph] = paragraphsOf(pages.parts.library().reports[0] ?? reportOf('x')).slice(2)
    const html = await pages.page(`/r/ru-korea-2017?at=3.2&hash=${paragraph?.hash ?? ''}`)
    expect(html).not.toContain('class="state"')
  })

  it('says that the words have changed since', async () => {
    const html = await pages.page('/r/ru-korea-2017?at=3.2&hash=0123456789ab')
    expect(textOf(html)).toContain('no longer quite those that were cited')
  })

  it('finds words that stand elsewhere by now', async () => {
    const hash = paragraphsOf(pages.parts.library().reports[0] ?? reportOf('x'))[4]?.hash ?? ''
    const html = await pages.page(`/r/ru-korea-2017?at=3.2&hash=${hash}`)
    expect(textOf(html)).toContain('stand elsewhere by now: here. ¶5')
    expect(html).toMatch(/<mark class="cited"><span class="s" id="5\.2">/u)
  })

  it('says that there is no such place', async () => {
    expect(textOf(await pages.page('/r/ru-korea-2017?at=99.1'))).toContain('There is no 99.1 in this report.')
  })
})

describe('the page of a report', () => {
  const pages = openPages(openReports(reportOf(NOTED)))

  it('links a note and where it is called both ways', async () => {
    const html = await pages.page('/r/made')
    expect(html).toMatch(/<sup><a id="call-n1" href="#n1"[^>]*>1<\/a><\/sup>/u)
    expect(html).toMatch(/id="n1"[^>]*><a href="#call-n1"[^>]*>1<\/a> Press release SC\/12791\./u)
  })

  it('marks the words of a note that is cited', async () => {
    expect(await pages.page('/r/made?at=n1')).toContain('<mark class="cited">Press release SC/12791.</mark>')
  })

  it('tells dates apart that were inferred, in words and in looks', async () => {
    const html = await pages.page('/r/made')
    expect(html).toContain('<span class="stated" title="12 April 2017">12 April 2017</span>')
    expect(html).toContain('<span class="inferred" title="15 April 2017 (year inferred)">15 April</span>')
    expect(textOf(html)).toContain('15 April = 15 April 2017 (year inferred)')
  })

  it('marks words that are sought, also within what is marked already', async () => {
    const html = await pages.page('/r/made?q=april')
    expect(html.match(/<mark>April<\/mark>/gu)).toHaveLength(2)
  })

  it('shows words of a report letter by letter, whatever they are', async () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x>',
      "' onload='",
      '&lt;',
      '\u202e',
      '12 April 2017',
      '反対した。',
      '</p>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 6 }), async (parts) => {
        const report = reportOf('x', { id: 'hostile' })
        const text = parts.join(' ')
        const [section] = report.sections
        const [paragraph] = section?.paragraphs ?? []
        if (section === undefined || paragraph === undefined) throw new Error('no paragraph')
        const made = { ...paragraph, text, sentences: [{ start: 0, end: text.length }] }
        const changed = {
          ...report,
          record: { ...report.record, title: text },
          sections: [{ ...section, title: text, path: [text], paragraphs: [made] }],
        }
        const html = await openPages(openReports(changed)).page(`/r/hostile?q=${encodeURIComponent(text)}`)
        expect([...paragraphsIn(html).values()]).toEqual([printable(text)])
        expect(html).not.toMatch(/<script>|<img|onload='/u)
      }),
      { numRuns: 30 },
    )
  })
})

describe('translations on the page of a report', () => {
  const translated = (sentences: readonly string[], isOutdated = false): ReturnType<typeof openPages> => {
    const report = reportOf(NOTED)
    const translations = sentences.map((text, at) => ({
      language: 'ja' as const,
      paragraph: 1,
      sentence: at + 1,
      text,
      by: `訳者${String(at + 1)}`,
      isOutdated,
    }))
    return openPages(openReports({ ...report, translations }))
  }

  it('stand beside the sentences, with their translators and as no words of the report', async () => {
    const html = await translated(['一文目。', '二文目。']).page('/r/made?lang=ja')
    expect(html).toContain('<a href="#1.2">1.2</a> <span lang="ja">二文目。</span>')
    expect(textOf(html)).toMatch(/日本語訳（訳者1, 訳者2）。報告書の文言ではありません/u)
  })

  it('are folded up until they are asked for, and stay unfolded through the links', async () => {
    const pages = translated(['一文目。'])
    expect(await pages.page('/r/made')).toContain('<details class="translation">')
    const open = await pages.page('/r/made?translations=open')
    expect(open).toContain('<details class="translation" open>')
    expect(open).toMatch(/href="[^"]*translations=open[^"]*" data-address/u)
    expect(open).toMatch(/href="\.\.\/r\/made\?page=1">Fold up/u)
  })

  it('are unfolded where they help to read what is cited', async () => {
    const pages = translated(['一文目。'])
    expect(await pages.page('/r/made?at=1.1&lang=ja')).toContain('<details class="translation" open>')
    expect(await pages.page('/r/made?at=1.1&lang=en')).toContain('<details class="translation">')
  })

  it('say that they are of an earlier wording', async () => {
    const html = await translated(['一文目。'], true).page('/r/made')
    expect(textOf(html)).toContain('1.1 一文目。 (of an earlier wording)')
  })

  it('are not offered where there are none', async () => {
    const html = await openPages(openReports(reportOf(NOTED))).page('/r/made')
    expect(html).not.toMatch(/<details class="translation"|translations=/u)
  })

  it('cannot become markup', async () => {
    const html = await translated(['<img src=x>"><script>']).page('/r/made?translations=open')
    expect(html).not.toMatch(/<img|<script>/u)
  })

  it('fit into pages of less than 100 kB', async () => {
    const text = 'Russia opposed the draft statement in April 2017. '.repeat(8)
    const report = reportOf(`${`${text}\n\n`.repeat(150)}`, { id: 'wordy' })
    const translations = paragraphsOf(report).flatMap(({ number, sentences }) =>
      sentences.map((_, at) => ({
        language: 'ja' as const,
        paragraph: number,
        sentence: at + 1,
        text: 'ロシアは2017年4月にその声明案に反対した。',
        by: at % 2 === 0 ? '訳者' : 'A. Translator',
        isOutdated: true,
      })),
    )
    const pages = openPages(openReports({ ...report, translations }))
    for (const page of [1, 2, 3]) {
      const html = await pages.page(`/r/wordy?page=${String(page)}&translations=open&lang=ja`)
      expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    }
  })
})

describe('a long report', () => {
  const sentence =
    'In April 2017 Russia opposed the draft press statement of the United States on North Korea. '
  const text = Array.from(
    { length: 30 },
    (_, at) => `# Part ${String(at + 1)}\n\n${`${sentence.repeat(8)}\n\n`.repeat(6)}`,
  ).join('')
  const report = reportOf(text, { id: 'long' })
  const pages = openPages(openReports(report))

  it('is shown in pages of less than 100 kB that hold every paragraph once', async () => {
    const numbers: number[] = []
    let path: string | undefined = '/r/long?lang=ja'
    while (path !== undefined) {
      const html: string = await pages.page(path)
      expect(Buffer.byteLength(html)).toBeLessThan(100_000)
      numbers.push(...paragraphsIn(html).keys())
      path = /rel="next" href="\.\.(?<path>[^"]*)"/u.exec(html)?.groups?.['path']?.replaceAll('&amp;', '&')
    }
    expect(numbers).toEqual(paragraphsOf(report).map(({ number }) => number))
  })

  it('is opened at the page with the words that are cited', async () => {
    const last = paragraphsOf(report).at(-1)?.number ?? 0
    expect(await pages.page(`/r/long?at=${String(last)}.2`)).toContain(`id="${String(last)}.2"`)
  })
})

describe('paragraphs that are kept', () => {
  const pages = openPages()

  it.each(['', '?lang=ja', '?at=3.2', '?q=russia', '?translations=open', '?lang=en', ''])(
    'are the same as those made anew: %s',
    async (query) => {
      const fresh = await openPages().page(`/r/ru-korea-2017${query}`)
      expect(await pages.page(`/r/ru-korea-2017${query}`)).toBe(fresh)
      expect(await pages.page(`/r/ru-korea-2017${query}`)).toBe(fresh)
    },
  )

  it('hold no key of a report', async () => {
    const hidden = openPages(
      openReports(reportOf(NOTED, { id: 'hidden', visibleTo: ['slack:T1'] }), reportOf(NOTED)),
    )
    await hidden.page(`/r/hidden?key=${hidden.key('hidden')}`)
    expect(await hidden.page('/r/made')).not.toContain('key=')
    hidden.wait(86_400_000)
    const key = hidden.key('hidden')
    const html = await hidden.page(`/r/hidden?key=${key}`)
    expect(new Set(html.match(/key=[\w.-]+/gu))).toEqual(new Set([`key=${key}`]))
  })
})
