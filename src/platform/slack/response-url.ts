import { RESPONSE_URL_LIFE, RESPONSE_URL_USES } from './limits.js'
import { POST_TIMEOUT } from './limits.js'
import { ofStatus, readFault, type SlackFault } from './read-fault.js'

/** A response_url, of which each use counts. */
export interface ResponseUrl {
  /** Posts; null: done. */
  post(payload: object): Promise<SlackFault | null>
}

const HOSTS: readonly string[] = ['hooks.slack.com', 'hooks.slack-gov.com']

/** Whether an address is Slack's own, or on the host that the settings name for Slack's API. */
export function isSlackAddress(address: string, apiUrl: string | null, hosts = HOSTS): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, host, username, password } = new URL(address)
  if (apiUrl !== null && host === new URL(apiUrl).host && protocol === new URL(apiUrl).protocol) return true
  return protocol === 'https:' && hosts.includes(hostname) && port === '' && username + password === ''
}

/** A response_url that was received just now. */
export function openResponseUrl(address: string, apiUrl: string | null, now: () => number): ResponseUrl {
  const received = now()
  let uses = 0
  return {
    async post(payload) {
      if (!isSlackAddress(address, apiUrl)) return refused('response_url_foreign')
      if (uses >= RESPONSE_URL_USES) return refused('response_url_spent')
      if (now() - received > RESPONSE_URL_LIFE) return refused('response_url_expired')
      const fault = await send(address, payload)
      if (fault?.outcome !== 'later') uses += 1
      return fault
    },
  }
}

const refused = (code: string): SlackFault => ({ code, status: null, outcome: 'refused', wait: 0 })

async function send(address: string, payload: object): Promise<SlackFault | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(payload),
      redirect: 'error',
      signal: AbortSignal.timeout(POST_TIMEOUT),
    })
    const said = await response.text()
    if (response.ok && !REFUSED.test(said)) return null
    const code = CODE.exec(said)?.[1]
    const fault = ofStatus(response.ok ? 400 : response.status, response.headers.get('retry-after'))
    return code === undefined || fault.outcome === 'later' ? fault : { ...fault, code }
  } catch (error) {
    return readFault(error)
  }
}

const REFUSED = /"ok"\s*:\s*false/u
/** `expired_url`, `used_url`, `channel_is_archived` */
const CODE = /^\s*(?:\{.*"error"\s*:\s*")?([a-z]+(?:_[a-z]+)+)/su
