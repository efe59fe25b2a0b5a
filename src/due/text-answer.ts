import type { Answer } from '../answer/answer.js'
import { line } from '../answer/compose.js'
import type { Language } from '../report/report.js'

/** A sentence of Shutten's own, which quotes nothing, as an answer: for a channel that is told something. */
export const textAnswer = (text: string, title: string, language: Language): Answer => ({
  command: 'schedule',
  asked: { words: '', actors: [], period: null, text: null, reports: [] },
  outcome: 'found',
  title,
  scope: '',
  nodes: [line(text)],
  total: 0,
  page: 1,
  more: 0,
  pages: 1,
  language,
  audience: 'channel',
})
