import type { Language } from '../../report/report.js'

/** Japanese where the system is set to it, else English. */
export function systemLanguage(): Language {
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ja') ? 'ja' : 'en'
}
