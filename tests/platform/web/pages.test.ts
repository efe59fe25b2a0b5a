import { describe, expect, it } from 'vitest'
import { shipped } from '../../answer/opened.js'
import { openPages } from './open-pages.js'
import { textOf } from './read-back.js'
import { openReports, reportOf } from './reports.js'

const PRIVATE = reportOf('In April 2017 Russia opposed the secret draft statement.', {
  id: 'hidden',
  visibleTo: ['slack:T1'],
})
const OTHER = reportOf('In May 2017 Russia opposed another secret statement.', {
  id: 'other',
  visibleTo: ['slack:T1'],
})
const PUBLIC = reportOf('In April 2017 Russia supported the open statement.', { id: 'open' })
const DAY = 86_400_000

describe('the pages', () => {
  const pages = openPages()

  it.each(['/', '/?q=russia+april+2017', '/r/ru-korea-2017', '/nowhere', '/style.css'])(
    'load nothing from elsewhere, set no cookie, and are framed by nobody: %s',
    async (path) => {
      const { headers } = await pages.get(path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.has('set-cookie')).toBe(false)
    },
  )

  it('hold neither scripts nor styles of their own', async () => {
    for (const path of ['/', '/r/ru-korea-2017', '/?q=%3Cscript%3E'])
      expect(await pages.page(path)).not.toMatch(/<script(?! src=")|<style| style=| on\w+=/u)
  })

  it('are not sent again where they are known', async () => {
    const first = await pages.get('/r/ru-korea-2017')
    const again = await pages.get('/r/ru-korea-2017', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([first.status, again.status, await again.text()]).toEqual([200, 304, ''])
  })

  it('tell their headers alone where those alone are asked for', async () => {
    const asked = await pages.get('/r/ru-korea-2017', {}, 'HEAD')
    const { headers } = await pages.get('/r/ru-korea-2017')
    expect(await asked.text()).toBe('')
    expect(asked.headers.get('etag')).toBe(headers.get('etag'))
  })

  it.each(['POST', 'PUT', 'DELETE'])('take nothing: %s', async (method) => {
    expect((await pages.get('/', {}, method)).status).toBe(404)
  })

  it.each([
    ['ja', 'ja'],
    ['ja-JP,ja;q=0.9,en;q=0.8', 'ja'],
    ['fr;q=1, en-GB;q=0.7, ja;q=0.3', 'en'],
    ['fr', 'en'],
    ['ja;q=0, *', 'en'],
  ])('are in the language that the browser likes best: %s', async (header, language) => {
    const response = await pages.get('/', { 'accept-language': header })
    expect(await response.text()).toContain(`<html lang="${language}">`)
  })

  it('are in the language that the address names, which their links keep', async () => {
    const html = await pages.page('/?q=russia+april+2017&lang=ja')
    expect(html).toContain('<html lang="ja">')
    expect(html).toMatch(/href="\.\/r\/ru-korea-2017\?at=3\.2&amp;hash=[0-9a-f]{12}&amp;lang=ja#3\.2"/u)
  })

  it('say in both languages that a page is not there', async () => {
    const response = await pages.get('/r/nothing?lang=ja')
    expect([response.status, textOf(await response.text())]).toEqual([
      404,
      expect.stringContaining('見つかりません'),
    ])
  })

  it('tell nobody what went wrong, but the log', async () => {
    const broken = openPages(shipped, {
      library: () => {
        throw new Error('a fault of the tests')
      },
    })
    const response = await broken.get('/')
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('fault')])
    expect(broken.lines.join('')).toContain('a fault of the tests')
  })
})

describe('a question on the page', () => {
  it('is answered as everywhere, and logged without its words', async () => {
    const pages = openPages()
    const html = await pages.page('/?q=stance+russia+april-2017')
    expect(textOf(html)).toContain('逆に 4月 12日には')
    expect(pages.answered.map(({ answer }) => answer.outcome)).toEqual(['found'])
  })

  it('is shown again as it was asked, letter by letter', async () => {
    const html = await openPages().page(`/?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
    expect(html).not.toContain('<script>alert')
  })

  it('has the next page of its answer behind a link', async () => {
    const pages = openPages()
    const html = await pages.page('/?q=timeline')
    expect(html).toContain('rel="next" href="./?q=timeline&amp;page=2"')
    expect(await pages.page('/?q=timeline&page=2')).toContain('rel="prev" href="./?q=timeline&amp;page=1"')
  })

  it('has to wait after five in ten seconds, each asker by himself', async () => {
    const pages = openPages()
    const statuses: number[] = []
    for (let at = 0; at < 6; at += 1) statuses.push((await pages.get('/?q=reports')).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect((await pages.get('/?q=reports')).headers.get('retry-after')).toBe('10')
    pages.wait(10_000)
    expect((await pages.get('/?q=reports')).status).toBe(200)
  })
})

describe('a report that not everybody may see', () => {
  const pages = openPages(openReports(PUBLIC, PRIVATE, OTHER))
  const bodyOf = async (path: string): Promise<string> => (await pages.get(path)).text()

  it('looks like one that is not there', async () => {
    const [hidden, none] = [await bodyOf('/r/hidden'), await bodyOf('/r/absent')]
    expect((await pages.get('/r/hidden')).status).toBe(404)
    expect(hidden).toBe(none)
  })

  it.each(['/', '/?q=find+statement', '/?q=reports', '/?q=cite+hidden:1.1', '/?q=russia'])(
    'is told of nowhere: %s',
    async (path) => {
      expect(await pages.page(path)).not.toMatch(/secret|Report hidden|Report other/u)
    },
  )

  it('is opened by a key, which is kept nowhere', async () => {
    const response = await pages.get(`/r/hidden?key=${pages.key('hidden')}`)
    expect(await response.text()).toContain('secret draft')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })

  it('is searched with the public ones where its key is at hand, and no other is', async () => {
    const html = await pages.page(`/?q=find+statement&report=hidden&key=${pages.key('hidden')}`)
    expect(textOf(html)).toContain('secret draft')
    expect(textOf(html)).toContain('open statement')
    expect(textOf(html)).not.toContain('another secret')
    expect(html).toMatch(/href="\.\/r\/hidden\?[^"]*key=/u)
    expect(html).not.toMatch(/href="\.\/r\/open\?[^"]*key=/u)
  })

  it.each([
    ['the key of another report', () => pages.key('other')],
    [
      'a key that was changed',
      () => pages.key('hidden').replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')),
    ],
    ['a key with a later day', () => pages.key('hidden').replace(/^[^.]+/u, 'zzzz')],
    ['no key', () => ''],
  ])('is not opened by %s', async (_, key) => {
    expect((await pages.get(`/r/hidden?key=${key()}`)).status).toBe(404)
  })

  it('is opened for a week', async () => {
    const key = pages.key('hidden')
    pages.wait(7 * DAY)
    expect((await pages.get(`/r/hidden?key=${key}`)).status).toBe(200)
    pages.wait(DAY)
    expect((await pages.get(`/r/hidden?key=${key}`)).status).toBe(404)
  })
})
