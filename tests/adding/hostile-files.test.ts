import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOriginals, openOriginal } from '../../src/adding/find-originals.js'
import { openReader } from '../../src/adding/open-reader.js'
import { placeReport } from '../../src/adding/place-report.js'
import { prepareReport } from '../../src/adding/prepare-report.js'
import { planRemoval } from '../../src/adding/remove-report.js'
import { ShuttenError } from '../../src/errors.js'
import { documentOf, layOut, shippedReport } from './document.js'
import { hostileFiles } from './hostile.js'
import { writePdf } from './write-pdf.js'

let folder = ''
let content = ''
const reader = openReader({ seconds: 10, megabytes: 450 })

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'shutten-hostile-'))
  content = path.join(folder, 'content')
  mkdirSync(content)
})

afterAll(async () => {
  await reader.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Adds a file as the command line does. */
async function add(file: string, id = 'made'): Promise<void> {
  const original = openOriginal(file)
  const extracted = await reader.read(original)
  const { files } = prepareReport(id, original, extracted, { title: 'A title', language: 'en' })
  placeReport(content, id, files, { replace: false, forget: false })
}

async function faultOf(work: () => Promise<void> | void): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ShuttenError) return error.message
    throw error
  }
  return 'no fault'
}

describe('a broken or hostile file', () => {
  it('comes in more than fifty kinds', () => expect(hostileFiles.length).toBeGreaterThanOrEqual(50))

  it.each(hostileFiles)(
    'is one sentence, and nothing is written: %s',
    async (_, name, bytes, fault) => {
      const file = path.join(folder, name)
      writeFileSync(file, bytes)
      const message = await faultOf(() => add(file))
      expect(message).toMatch(fault)
      expect(message).toMatch(/^\S[^\n]*[.?]$/u)
      expect(readdirSync(content)).toEqual([])
    },
    60_000,
  )

  it('is given up when the time is over, and the next file is read', async () => {
    const patient = openReader({ seconds: 120, megabytes: 1000 })
    const hasty = openReader({ seconds: 0.001, megabytes: 450 })
    const original = { kind: 'text', name: 'a.txt', bytes: Buffer.from('Words.') } as const
    expect(await faultOf(() => hasty.read(original).then(() => undefined))).toMatch(/within 0.001 seconds/u)
    await hasty.close()
    expect((await reader.read(original)).text).toBe('Words.')
    const pdf = writePdf(layOut(documentOf(shippedReport())))
    const read = await patient.read({ kind: 'pdf', name: 'a.pdf', bytes: new Uint8Array(pdf) })
    expect(read.layout?.pages.length).toBeGreaterThan(1)
    await patient.close()
  }, 150_000)
})

describe('a path', () => {
  it('that is a link is not followed', async () => {
    writeFileSync(path.join(folder, 'there.txt'), 'Words.')
    symlinkSync(path.join(folder, 'there.txt'), path.join(folder, 'link.txt'))
    expect(await faultOf(() => add(path.join(folder, 'link.txt')))).toMatch(/is a link/u)
  })

  it('that is not there, or holds nothing, is one sentence', async () => {
    expect(await faultOf(() => void findOriginals(path.join(folder, 'nowhere')))).toMatch(/There is no file/u)
    expect(await faultOf(() => void findOriginals(content))).toMatch(/holds no file/u)
  })

  it.each(['..', '../x', 'a/b', '.', 'A', '', 'a'.repeat(65), '.hidden', 'a\u0000'])(
    'is not made of the id %j, nor is anything removed',
    async (id) => {
      const files = new Map([['source.txt', 'Words.']])
      expect(
        await faultOf(() => void placeReport(content, id, files, { replace: true, forget: false })),
      ).toMatch(/is no id/u)
      expect(await faultOf(() => void planRemoval(content, id))).toMatch(/is no id/u)
      expect(readdirSync(content)).toEqual([])
    },
  )

  it('of a report that is a link is neither replaced nor removed', async () => {
    const outside = path.join(folder, 'outside')
    mkdirSync(outside)
    symlinkSync(outside, path.join(content, 'linked'))
    const files = new Map([['source.txt', 'Words.']])
    expect(
      await faultOf(() => void placeReport(content, 'linked', files, { replace: true, forget: false })),
    ).toMatch(/is no folder/u)
    expect(await faultOf(() => void planRemoval(content, 'linked'))).toMatch(/remove it yourself/u)
    expect(readdirSync(outside)).toEqual([])
    rmSync(path.join(content, 'linked'))
  })
})
