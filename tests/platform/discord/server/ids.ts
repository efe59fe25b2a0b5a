import type { APIUser } from 'discord-api-types/v10'

/** The token that the test server takes; of no account. */
export const TOKEN = 'discord-token-of-the-tests'
export const APPLICATION = '100000000000000001'
export const GUILD = '200000000000000001'
export const CHANNEL = '300000000000000001'
export const DIRECT = '300000000000000009'
export const USER = '400000000000000001'
export const ADMIN = '400000000000000002'

/** A user. */
export const userOf = (id: string, name: string): APIUser => ({
  id,
  username: name,
  discriminator: '0',
  global_name: name,
  avatar: null,
})

export const BOT = { ...userOf(APPLICATION, 'shutten'), bot: true }
