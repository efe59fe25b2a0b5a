/** The types of content that Slack sends; others are not read. */
const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'

/** What a request holds; `unread`: it is of no type that Slack sends, or is broken. */
export type Read = { readonly [name: string]: unknown } | 'unread'

/** Reads a body as bolt does: JSON, a form, or a form that holds JSON as `payload`. */
export function readBody(bytes: Uint8Array, headers: Headers): Read {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  const text = Buffer.from(bytes).toString()
  if (type === JSON_TYPE) return parsed(text)
  if (type !== FORM) return 'unread'
  const form = Object.fromEntries(new URLSearchParams(text))
  const { payload } = form
  return payload === undefined ? form : parsed(payload)
}

function parsed(text: string): Read {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : 'unread'
  } catch {
    return 'unread'
  }
}
