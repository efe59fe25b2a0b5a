import { execFile } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/database/connect-sqlite.js'
import { fileSystemOf, networkNameOf, type FileSystem } from '../../src/database/file-system.js'
import { openSqlite, sqliteFileIn } from '../../src/database/open-sqlite.js'
import { relaxed } from '../../src/database/relaxed.js'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'shutten-sqlite-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const FUSE = 0x65735546
const on = (type: number, mounts: Readonly<Record<string, string>> = {}): FileSystem => ({
  type,
  mounts: new Map(Object.entries(mounts)),
})

describe('a file system', () => {
  it.each<[string, FileSystem, string | null]>([
    ['ext4', on(0xef53), null],
    ['btrfs', on(0x9123683e), null],
    ['tmpfs', on(0x01021994), null],
    ['overlay', on(0x794c7630), null],
    ['one that is not known', on(0), null],
    ['NFS', on(0x6969), 'NFS'],
    ['SMB', on(0x517b), 'SMB'],
    ['CIFS', on(0xff534d42), 'CIFS'],
    ['CIFS, as a machine of 32 bits tells it', on(0xff534d42 | 0), 'CIFS'],
    ['SMB2', on(0xfe534d42), 'SMB2'],
    ['sshfs', on(FUSE, { '/': 'ext4', '/srv/data': 'fuse.sshfs' }), 'fuse.sshfs'],
    [
      'a local one beside sshfs',
      on(FUSE, { '/srv': 'fuse.fuse-overlayfs', '/srv/database': 'fuse.sshfs' }),
      null,
    ],
    ['a local one within sshfs', on(FUSE, { '/srv': 'fuse.sshfs', '/srv/data': 'fuse.ntfs-3g' }), null],
  ])('that is %s is told by its network name, if it has one', (_name, system, network) => {
    expect(networkNameOf('/srv/data', system)).toBe(network)
  })

  it('is read where it is', () => {
    const { type, mounts } = fileSystemOf(folder)
    expect([typeof type, process.platform !== 'linux' || mounts.has('/')]).toEqual(['number', true])
  })
})

describe('a database', () => {
  it('is refused on a network file system, and no file is made', async () => {
    const directory = path.join(folder, 'remote')
    await expect(openSqlite(directory, () => on(0x6969))).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringMatching(/network file system \(NFS\); set SHUTTEN_DATA/u) as unknown,
    })
    expect(fs.existsSync(sqliteFileIn(directory))).toBe(false)
  })

  it('has a log, and each write is durable when it returns', async () => {
    const database = await openSqlite(path.join(folder, 'durable'))
    expect((await sql`PRAGMA journal_mode`.execute(database)).rows).toEqual([{ journal_mode: 'wal' }])
    expect((await sql`PRAGMA synchronous`.execute(database)).rows).toEqual([{ synchronous: 2 }])
    await database.destroy()
  })

  it('writes the next change durably after one that need not be', async () => {
    const database = await openSqlite(path.join(folder, 'relaxed'))
    const mode = async (): Promise<unknown> => (await sql`PRAGMA synchronous`.execute(database)).rows
    const during = await relaxed(database, async (each) => (await sql`PRAGMA synchronous`.execute(each)).rows)
    expect([during, await mode()]).toEqual([[{ synchronous: 1 }], [{ synchronous: 2 }]])
    await expect(relaxed(database, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
    expect(await mode()).toEqual([{ synchronous: 2 }])
    await database.destroy()
  })

  it('is made by one of the processes that open it at the same moment, and opened by all', async () => {
    const directories = Array.from({ length: 40 }, (_, at) => path.join(folder, `together-${String(at)}`))
    await expect(Promise.all([1, 2, 3].map(() => openElsewhere(directories)))).resolves.toBeDefined()
  })

  it('has all of its tables or none, where making one of them fails', async () => {
    const directory = path.join(folder, 'halfway')
    fs.mkdirSync(directory)
    const other = connect(sqliteFileIn(directory))
    other.exec('CREATE TABLE deliveries (made_by TEXT)')
    await expect(openSqlite(directory)).rejects.toMatchObject({ code: 'store-unusable' })
    expect(other.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()).toEqual([
      { name: 'deliveries' },
    ])
    other.exec('DROP TABLE deliveries')
    await expect(openSqlite(directory).then((database) => database.destroy())).resolves.toBeUndefined()
    other.close()
  })
})

/** Opens and closes databases in turn in another process, of the built program. */
const openElsewhere = (directories: readonly string[]): Promise<unknown> =>
  promisify(execFile)(process.execPath, ['--input-type=module', '--eval', OPENING, ...directories])

const OPENING = `
  import { openSqlite } from ${JSON.stringify(pathToFileURL(path.resolve('dist/src/database/open-sqlite.js')))}
  for (const directory of process.argv.slice(1)) await (await openSqlite(directory)).destroy()
`
