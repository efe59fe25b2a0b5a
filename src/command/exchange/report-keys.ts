import { createHmac, timingSafeEqual } from 'node:crypto'

/** Makes and checks the keys in links to reports that not everybody may see. */
export interface ReportKeys {
  /** A key that opens one report for about a week. */
  make(report: string, now: number): string
  opens(report: string, key: string, now: number): boolean
}

/** Keys signed with a secret (HMAC-SHA-256): `<last day>.<signature>`. All that are made for a report in a day are the same. */
export function createReportKeys(secret: string): ReportKeys {
  const sign = (report: string, day: string): string =>
    createHmac('sha256', secret).update(`report ${report} ${day}`).digest('base64url')
  return {
    make(report, now) {
      const day = (dayOf(now) + LIFE_DAYS).toString(36)
      return `${day}.${sign(report, day)}`
    },
    opens(report, key, now) {
      const { day, signature } = FORM.exec(key)?.groups ?? {}
      if (day === undefined || signature === undefined) return false
      if (!timingSafeEqual(Buffer.from(sign(report, day)), Buffer.from(signature))) return false
      return Number.parseInt(day, 36) >= dayOf(now)
    },
  }
}

const LIFE_DAYS = 7
const FORM = /^(?<day>[0-9a-z]{1,6})\.(?<signature>[\w-]{43})$/u

/** Days since 1970, in UTC. */
const dayOf = (now: number): number => Math.floor(now / 86_400_000)
