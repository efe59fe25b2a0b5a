import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings, type Environment } from '../src/env.js'
import { ShuttenError } from '../src/errors.js'

let directory: string

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'shutten-env-'))
})

afterEach(() => {
  fs.rmSync(directory, { recursive: true })
})

const read = (environment: Environment = {}) => readSettings(environment, directory)
const writeDotenv = (text: string): void => fs.writeFileSync(path.join(directory, '.env'), text)

/** The message of the error that settings give. */
function faultOf(environment: Environment): string {
  try {
    read(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(ShuttenError)
    expect(error).toHaveProperty('code', 'settings-invalid')
    return (error as ShuttenError).message
  }
  throw new Error('no fault was found')
}

describe('settings', () => {
  it('have the defaults that .env.example tells', () => {
    expect(read()).toMatchObject({
      content: null,
      data: 'data',
      admins: [],
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      language: 'auto',
      name: 'Shutten',
      logLevel: null,
      publicUrl: null,
      http: { host: '127.0.0.1', port: 3000 },
      store: 'sqlite',
      search: 'memory',
      slack: { prefix: '', apiUrl: null },
      discord: { publicKey: null, apiUrl: null },
      colour: true,
    })
  })

  it('hold no secret that was not given', () => {
    expect(Object.values(read().secrets).filter((secret) => secret !== null)).toEqual([])
  })

  it.each<[Environment, object]>([
    [{ SHUTTEN_CONTENT: '/srv/reports' }, { content: '/srv/reports' }],
    [{ SHUTTEN_ADMINS: 'slack:U01AB, discord:42,' }, { admins: ['slack:U01AB', 'discord:42'] }],
    [{ SHUTTEN_ZONE: 'Asia/Tokyo' }, { zone: 'Asia/Tokyo' }],
    [{ SHUTTEN_LANGUAGE: 'ja' }, { language: 'ja' }],
    [{ SHUTTEN_LANGUAGE: ' en ' }, { language: 'en' }],
    [{ SHUTTEN_LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    [{ SHUTTEN_HTTP_PORT: '0' }, { http: { host: '127.0.0.1', port: 0 } }],
    [{ SHUTTEN_HTTP_PORT: '65535' }, { http: { host: '127.0.0.1', port: 65535 } }],
    [{ SLACK_COMMAND_PREFIX: 'my-' }, { slack: { prefix: 'my-', apiUrl: null } }],
    [
      { SLACK_API_URL: 'http://127.0.0.1:9/api/' },
      { slack: { prefix: '', apiUrl: 'http://127.0.0.1:9/api/' } },
    ],
    [{ DISCORD_TOKEN: 'abc' }, { secrets: { discordToken: 'abc' } }],
    [{ SHUTTEN_STORE: 'postgres', DATABASE_URL: 'postgres://h/d' }, { store: 'postgres' }],
    [{ NO_COLOR: '1' }, { colour: false }],
    [{ NO_COLOR: '' }, { colour: true }],
    [
      { SHUTTEN_LANGUAGE: '', SHUTTEN_HTTP_PORT: '  ' },
      { language: 'auto', http: { port: 3000 } },
    ],
    [{ SOMETHING_ELSE: 'x', PATH: '/bin' }, { language: 'auto' }],
  ])('of %j are read', (environment, expected) => {
    expect(read(environment)).toMatchObject(expected)
  })

  it.each<[Environment, RegExp]>([
    [{ SHUTTEN_ADMINS: 'slack:U1,bob' }, /SHUTTEN_ADMINS must list slack:U… and discord:… ids/],
    [{ SHUTTEN_ZONE: 'Asia/Atlantis' }, /SHUTTEN_ZONE must be a time zone/],
    [{ SHUTTEN_LANGUAGE: 'fr' }, /SHUTTEN_LANGUAGE must be one of auto, en, ja/],
    [{ SHUTTEN_NAME: 'x'.repeat(33) }, /SHUTTEN_NAME must have at most 32/],
    [{ SHUTTEN_SECRET: 'short' }, /SHUTTEN_SECRET must have at least 16/],
    [{ SHUTTEN_LOG_LEVEL: 'loud' }, /SHUTTEN_LOG_LEVEL must be one of fatal,/],
    [{ SHUTTEN_PUBLIC_URL: 'example.org' }, /SHUTTEN_PUBLIC_URL must be an address/],
    [{ SHUTTEN_PUBLIC_URL: 'javascript:alert(1)' }, /SHUTTEN_PUBLIC_URL must be an address/],
    [{ SHUTTEN_HTTP_PORT: '65536' }, /SHUTTEN_HTTP_PORT must be a number from 0 to 65535/],
    [{ SHUTTEN_HTTP_PORT: '-1' }, /SHUTTEN_HTTP_PORT must be a number from 0 to 65535/],
    [{ SHUTTEN_STORE: 'mysql' }, /SHUTTEN_STORE must be one of sqlite, postgres/],
    [{ SHUTTEN_SEARCH: 'postgres' }, /DATABASE_URL must be set where/],
    [{ DATABASE_URL: 'mysql://h/d' }, /DATABASE_URL must begin with postgres/],
    [{ SLACK_COMMAND_PREFIX: 'My Bot' }, /SLACK_COMMAND_PREFIX must be/],
    [{ DISCORD_PUBLIC_KEY: 'xyz' }, /DISCORD_PUBLIC_KEY must be 64 hexadecimal digits/],
  ])('of %j are refused', (environment, message) => {
    expect(faultOf(environment)).toMatch(message)
  })

  it('name every fault in one message', () => {
    const message = faultOf({ SHUTTEN_ZONE: 'Mars', SHUTTEN_STORE: 'tape', SHUTTEN_SECRET: 'x' })
    expect(message).toMatch(/SHUTTEN_ZONE .*SHUTTEN_SECRET .*SHUTTEN_STORE /)
    expect(message).not.toContain('\n')
  })

  it('never repeat a value in a fault', () => {
    const names = ['SHUTTEN_SECRET', 'DATABASE_URL', 'DISCORD_PUBLIC_KEY', 'SHUTTEN_ADMINS', 'SHUTTEN_STORE']
    const value = fc.string({ minLength: 6, maxLength: 12 }).map((random) => `Zq${random.trim()}#`)
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, wrong) => {
        expect(faultOf({ [name]: wrong })).not.toContain(wrong)
      }),
    )
  })
})

describe('the file .env', () => {
  it('gives what the environment lacks', () => {
    writeDotenv('# a comment\nSHUTTEN_LANGUAGE=ja\nSHUTTEN_NAME="出典"\n')
    expect(read()).toMatchObject({ language: 'ja', name: '出典' })
  })

  it('gives way to the environment', () => {
    writeDotenv('SHUTTEN_LANGUAGE=ja\n')
    expect(read({ SHUTTEN_LANGUAGE: 'en' }).language).toBe('en')
  })

  it('is checked like the environment', () => {
    writeDotenv('SHUTTEN_LANGUAGE=latin\n')
    expect(faultOf({})).toContain('SHUTTEN_LANGUAGE')
  })

  it('leaves the environment of the process as it is', () => {
    writeDotenv('SHUTTEN_LEFT_ALONE=1\n')
    read()
    expect(process.env).not.toHaveProperty('SHUTTEN_LEFT_ALONE')
  })

  it('is a fault where it cannot be read', () => {
    fs.mkdirSync(path.join(directory, '.env'))
    expect(faultOf({})).toMatch(/\.env cannot be read/)
  })

  it('made of .env.example, with every line in use, names no setting that is unknown or wrong', () => {
    const example = fs.readFileSync(path.join(import.meta.dirname, '..', '.env.example'), 'utf8')
    const settings = [...example.matchAll(/^#([A-Z_]+)=(.*)$/gm)]
    const source = fs.readFileSync(path.join(import.meta.dirname, '..', 'src', 'env.ts'), 'utf8')
    const known = [...source.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name)
    expect(settings.map(([, name]) => name).sort()).toEqual(
      [...known.filter((name) => name !== 'NO_COLOR'), 'SHUTTEN_TEST_DATABASE_URL'].sort(),
    )
    writeDotenv(settings.map(([, name, value]) => `${name}=${value}`).join('\n'))
    expect(read()).toMatchObject({
      store: 'sqlite',
      search: 'memory',
      http: { host: '127.0.0.1', port: 3000 },
    })
  })
})
