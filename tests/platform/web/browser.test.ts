import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createReportKeys } from '../../../src/command/exchange/report-keys.js'
import { openWeb, type Web } from '../../../src/platform/web/open-web.js'
import { shipped } from '../../answer/opened.js'
import { openPages } from './open-pages.js'
import { openReports, reportOf } from './reports.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = BROWSERS.find((file) => existsSync(file))
if (executablePath === undefined)
  console.warn('No Chromium (Debian: apt-get install chromium): the tests in a real browser are skipped.')

const CITED = '.paragraph mark.cited'
const PHONE = { width: 360, height: 740 }
const DESKTOP = { width: 1280, height: 800 }
const NOTED =
  'On 12 April 2017 Russia vetoed the draft.[^1] On 15 April it abstained.\n\n[^1]: A press release.\n'
const long = Array.from(
  { length: 60 },
  (_, at) => `# Part ${String(at + 1)}\n\n${'Russia opposed the draft statement in April 2017. '.repeat(12)}`,
).join('\n\n')
const { context } = openReports(
  ...shipped.context.library.reports,
  reportOf(NOTED, { id: 'noted' }),
  reportOf(long, { id: 'long' }),
  reportOf(NOTED, { id: 'hidden', visibleTo: ['slack:T1'] }),
)

describe.skipIf(executablePath === undefined)('in a real browser', () => {
  let browser: Browser
  let web: Web | null
  let now = Date.UTC(2026, 10, 23)
  beforeAll(async () => {
    // Each look at the clock is ten seconds later, so that nobody asks too fast.
    const { parts } = openPages({ ...shipped, context }, { now: () => (now += 10_000) })
    web = await openWeb(parts, { host: '127.0.0.1', port: 0 })
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    })
  })
  afterAll(async () => {
    await browser.close()
    await web?.close()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((each) => each.close()))
  })

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const opened = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', ...options })
    const page = await opened.newPage()
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${web?.address ?? ''}${path}`)
    expect(faults).toEqual([])
    return page
  }

  /** Whether something is seen without scrolling, and nothing lies over it. */
  const isSeen = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate(`(() => {
      const target = document.querySelector(${JSON.stringify(selector)})
      const box = target.getClientRects()[0]
      return target.contains(document.elementFromPoint(box.left + 4, box.top + box.height / 2))
    })()`)

  it.each([
    ['on a desktop', { viewport: DESKTOP }],
    ['on a phone', { viewport: PHONE, hasTouch: true, isMobile: true }],
    ['without script', { javaScriptEnabled: false }],
  ] satisfies [string, BrowserContextOptions][])(
    'leads from a citation to the words that were quoted, %s',
    async (_, options) => {
      const page = await open('', options)
      await page.getByRole('searchbox').fill('russia april 2017')
      await page.getByRole('searchbox').press('Enter')
      const quotation = page.locator('figure').filter({ hasText: 'ru-korea-2017:3.2' })
      const words = await quotation.locator('blockquote').innerText()
      await quotation.getByRole('link').click()
      expect(page.url()).toMatch(/\/r\/ru-korea-2017\?at=3\.2&hash=[0-9a-f]{12}#3\.2$/u)
      expect((await page.locator(CITED).innerText()).replace(/#?$/u, '').trim()).toBe(words)
      expect(await isSeen(page, CITED)).toBe(true)
    },
  )

  it('highlights the sentence that an address names, without script', async () => {
    const page = await open('r/noted#1.2', { javaScriptEnabled: false })
    const colour = (place: string): Promise<string> =>
      page
        .locator(`[id="${place}"]`)
        .evaluate<string, unknown>('(it) => getComputedStyle(it).backgroundColor')
    expect(await colour('1.2')).not.toBe('rgba(0, 0, 0, 0)')
  })

  it('finds the page that an old address means, where it has none', async () => {
    const page = await open('r/long#60.3')
    await page.waitForURL(/at=60\.3#60\.3$/u)
    expect(await isSeen(page, CITED)).toBe(true)
  })

  it('needs no scrolling sideways, however narrow it is', async () => {
    const page = await open('')
    for (const path of [
      '',
      '?q=compare+russia+china+2017',
      'r/ru-korea-2017?at=3.2-3',
      'r/long?page=2',
      'r/no',
    ]) {
      await page.goto(`${web?.address ?? ''}${path}`)
      for (const viewport of [DESKTOP, PHONE, { width: 320, height: 600 }]) {
        await page.setViewportSize(viewport)
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(wide).toBeLessThanOrEqual(viewport.width)
      }
    }
  })

  it('is read by keyboard alone', async () => {
    const page = await open('r/noted')
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement.innerText || document.activeElement.name')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    const passed: string[] = []
    while (passed.at(-1) !== '¶1' && passed.length < 10) {
      await page.keyboard.press('Tab')
      passed.push(await focused())
    }
    // The legend, the call of the note, the way back from it, and what was read.
    expect(passed).toEqual(['How it is marked', '1', '1', '¶1'])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('1.2')
    expect(await page.locator('details[open]').innerText()).toContain(
      '15 April = 15 April 2017 (year inferred)',
    )
  })

  it('leads to a note and back', async () => {
    const page = await open('r/noted')
    await page.getByRole('link', { name: 'Note 1', exact: true }).click()
    expect(page.url()).toMatch(/#n1$/u)
    await page.getByRole('link', { name: 'Back to where note 1 is called' }).click()
    expect(page.url()).toMatch(/#call-n1$/u)
  })

  it('unfolds translations without script, as what they are', async () => {
    const page = await open('r/ru-korea-2017', { javaScriptEnabled: false })
    const first = page.locator('details.translation').first()
    expect(await first.locator('p').first().isVisible()).toBe(false)
    await first.locator('summary').click()
    expect(await first.innerText()).toMatch(/not the report’s words[^]*This study group/u)
    expect(await first.locator('span').first().getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'Unfold all translations' }).click()
    expect(await page.locator('details.translation:not([open])').count()).toBe(0)
  })

  it('copies the address of a sentence', async () => {
    const page = await open('r/noted', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.locator('[id="1.2"]').hover()
    await page.locator('[id="1.2"] .here').click()
    await page.getByText('Address copied').waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(copied).toMatch(/\/r\/noted\?at=1\.2&hash=[0-9a-f]{12}#1\.2$/u)
  })

  it('keeps the key of a report through its links, and tells it to no other', async () => {
    const key = createReportKeys('a secret of the tests').make('hidden', now)
    const page = await open(`r/hidden?key=${key}`)
    await page.getByRole('searchbox').fill('cite hidden:1.1')
    await page.getByRole('searchbox').press('Enter')
    await page.locator('figcaption a').first().click()
    expect(await page.locator(CITED).innerText()).toContain('Russia vetoed')
    expect(await page.evaluate('document.referrer')).toBe('')
  })

  it.each([
    ['light', 'en'],
    ['dark', 'ja'],
  ] as const)('has nothing that axe finds fault with (%s, %s)', async (colorScheme, lang) => {
    const viewport = lang === 'ja' ? PHONE : DESKTOP
    const page = await open('', { colorScheme, viewport })
    for (const path of [
      '?',
      '?q=brief+russia&',
      'r/ru-korea-2017?at=3.2-3&q=ロシア&',
      'r/ru-korea-2017?translations=open&',
      'r/long?page=2&',
      'r/noted?at=9.9&',
    ]) {
      await page.goto(`${web?.address ?? ''}${path}lang=${lang}`)
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
      await page.evaluate(AXE)
      const faults = await page.evaluate<readonly string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
      )
      expect(faults).toEqual([])
    }
  })
})
