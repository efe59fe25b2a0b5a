import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placeReport } from '../../src/adding/place-report.js'
import { planRemoval, removeReport } from '../../src/adding/remove-report.js'
import { citeAnswer } from '../../src/answer/cite-answer.js'
import { readReportFolder } from '../../src/report/report-folder.js'
import { paragraphsOf } from '../../src/report/report.js'
import { verifyExcerpt } from '../../src/search/excerpt.js'
import { loadLibrary } from '../../src/search/load-library.js'
import { shipped } from '../answer/opened.js'

let content = ''
beforeEach(() => (content = mkdtempSync(path.join(os.tmpdir(), 'shutten-earlier-'))))
afterEach(() => rmSync(content, { recursive: true, force: true }))

const OPENING = 'The council met in April 2017. It heard the envoy of the secretary-general.'
const VOTE = 'Russia vetoed the draft resolution on 12 April 2017. China abstained from the vote.'
const OIL = 'Exports of refined petroleum were capped at two million barrels a year.'

/** Puts a version in place; a paragraph that begins with # is a heading. */
const place = (
  paragraphs: readonly string[],
  record = 'title: Made\n',
  forget = false,
): readonly string[] => {
  const files = new Map([
    ['report.yaml', record],
    ['source.md', `${paragraphs.join('\n\n')}\n`],
  ])
  return placeReport(content, 'made', files, { replace: true, forget })
}
const hashOf = (number: number): string => {
  const { report } = readReportFolder(content, 'made')
  return (report && paragraphsOf(report)[number - 1]?.hash) ?? ''
}
const cite = (words: string): ReturnType<typeof citeAnswer> => {
  const { library } = loadLibrary(content)
  return citeAnswer(words, { ...shipped.context, library, language: 'en' })
}
const told = async (words: string): Promise<readonly string[]> =>
  (await cite(words)).nodes.flatMap((node) =>
    node.kind === 'excerpt'
      ? [`${node.excerpt.citation.ref} ${node.excerpt.text}`]
      : node.kind === 'line'
        ? [node.text]
        : [],
  )

describe('a citation of an earlier version', () => {
  it('says how the words read, where they stand now and what changed', async () => {
    place([OPENING, VOTE])
    const hash = hashOf(2)
    place([OPENING, OIL, VOTE.replace('vetoed the draft', 'opposed the second draft')])
    expect(await told(`made@${hash}:2.1`)).toEqual([
      'The words cited were edited since; this stands in their place now:',
      'made:3.1 Russia opposed the second draft resolution on 12 April 2017.',
      'In an earlier version they read (these are not the words of the report now):',
      `made@${hash}:2.1 Russia vetoed the draft resolution on 12 April 2017.`,
      'What changed, [−taken out] and [+put in]: Russia [−vetoed ][+opposed ]the [+second ]draft resolu…',
    ])
  })

  it('finds sentences that stayed the same in a paragraph that was edited', async () => {
    place([OPENING, VOTE])
    const hash = hashOf(2)
    place([OIL, OPENING, VOTE.replace('vetoed', 'opposed')])
    expect(await told(`made@${hash}:2.2`)).toEqual([
      'The paragraph was edited since, but not the words cited; they stand here now:',
      'made:3.2 China abstained from the vote.',
    ])
  })

  it('says that words were taken out', async () => {
    place([OPENING, OIL])
    const hash = hashOf(2)
    place([OPENING, VOTE])
    const answer = await cite(`made@${hash}:2`)
    expect(answer.outcome).toBe('found')
    expect(await told(`made@${hash}:2`)).toEqual([
      'The words cited were taken out of the report; it holds nothing like them now.',
      'In an earlier version they read (these are not the words of the report now):',
      `made@${hash}:2.1 ${OIL}`,
    ])
  })

  it('is followed through several versions, and words that came back stand where they are', async () => {
    place([VOTE])
    const hash = hashOf(1)
    place([OIL])
    place([OPENING])
    expect((await told(`made@${hash}:1.1`))[2]).toBe(
      `made@${hash}:1.1 Russia vetoed the draft resolution on 12 April 2017.`,
    )
    place([OPENING, VOTE])
    expect(await told(`made@${hash}:1.1`)).toEqual([
      'The words cited have moved; they stand here now:',
      'made:2.1 Russia vetoed the draft resolution on 12 April 2017.',
    ])
  })

  it('is a slice of the file that keeps it', async () => {
    place([OPENING, VOTE])
    const hash = hashOf(2)
    place([OPENING])
    const excerpts = (await cite(`made@${hash}:2.2`)).nodes.flatMap((node) =>
      node.kind === 'excerpt' ? [node.excerpt] : [],
    )
    expect(excerpts.map(({ text }) => text)).toEqual(['China abstained from the vote.'])
    for (const excerpt of excerpts)
      expect(
        verifyExcerpt(excerpt, readFileSync(path.join(content, 'made', excerpt.source.file), 'utf8')),
      ).toBe(true)
  })

  it('is copied as it stands now', async () => {
    place([VOTE])
    const hash = hashOf(1)
    place([OPENING, VOTE.replace('vetoed', 'opposed')])
    const written = (await cite(`made@${hash}:1.1 csl`)).nodes.find(({ kind }) => kind === 'written')
    expect(written).toMatchObject({ citation: { ref: 'made:2.1' } })
  })
})

describe('the words of earlier versions', () => {
  it('are not kept where they are to be forgotten, nor those before them', async () => {
    place([VOTE])
    const hash = hashOf(1)
    place([OPENING])
    expect(place([OIL], 'title: Made\n', true)).toEqual([])
    expect(readdirSync(path.join(content, 'made')).filter((name) => name.startsWith('earlier'))).toEqual([])
    expect((await told(`made@${hash}:1.1`))[0]).toMatch(/was not kept/u)
  })

  it('are not shown to more than might see them', async () => {
    place([VOTE], 'title: Made\nvisible_to: [slack:T1]\n')
    const hash = hashOf(1)
    place([OPENING])
    expect((await told(`made@${hash}:1.1`)).join('\n')).not.toMatch(/vetoed/u)
  })

  it('are not kept again where only the record is another', async () => {
    place([VOTE])
    expect(place([VOTE], 'title: Other\n')).toEqual([])
  })

  it('are those of the last nine versions', async () => {
    for (let version = 0; version < 12; version += 1) place([`${OPENING} Version ${version}.`])
    const names = readdirSync(path.join(content, 'made')).filter((name) => name.startsWith('earlier'))
    expect(names).toHaveLength(18)
    expect(names).toContain('earlier-11.txt')
    expect(names).not.toContain('earlier-2.txt')
  })

  it('are left aside with a warning once they are edited', async () => {
    place([VOTE])
    place([OPENING])
    const kept = path.join(content, 'made', 'earlier-1.txt')
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('vetoed', 'opposed'))
    const { report } = readReportFolder(content, 'made')
    expect(report?.earlier).toEqual([])
    expect(report?.warnings).toMatchObject([{ code: 'source-changed', at: 'made/earlier-1.json' }])
  })

  it.each(['', '{', '{"version":1}', '[]'])('are left aside where %j stands for them', (json) => {
    place([VOTE])
    place([OPENING])
    writeFileSync(path.join(content, 'made', 'earlier-1.json'), json)
    expect(readReportFolder(content, 'made').report?.warnings).toMatchObject([{ code: 'source-changed' }])
  })

  it('go with the report', async () => {
    place([VOTE])
    place([OPENING])
    appendFileSync(path.join(content, 'made', 'earlier-1.txt'), ' ')
    const removal = planRemoval(content, 'made')
    expect(removal).toMatchObject({ changed: ['earlier-1.txt'], kept: [] })
    removeReport(removal)
    expect(readdirSync(content)).toEqual([])
  })
})
