import { describe, expect, it } from 'vitest'
import { storeFault } from '../../src/database/store-fault.js'

const errorOf = (code: string, message = 'what the database says'): Error =>
  Object.assign(new Error(message), { code })

describe('an error of a database', () => {
  it.each([
    '08006',
    '25006',
    '40001',
    '53100',
    '55P03',
    '57014',
    '57P01',
    '58030',
    'ECONNREFUSED',
    'EPIPE',
    'SQLITE_BUSY',
  ])('with %s says that the store is away', (code) => {
    expect(storeFault(errorOf(code))).toMatchObject({ code: 'store-away' })
  })

  it.each(['22021', '23505', '25P02', '42P01', '42703'])('with %s is a fault of our own', (code) => {
    const error = errorOf(code, 'a statement about the connection')
    expect(storeFault(error)).toBe(error)
  })

  it('without a code says that the store is away, where the connection was lost', () => {
    expect(storeFault(new Error('Connection terminated unexpectedly'))).toMatchObject({ code: 'store-away' })
  })
})
