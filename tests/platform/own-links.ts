import { withLinks } from '../../src/answer/reader-link.js'
import { createReaderLinks } from '../../src/command/exchange/create-reader-links.js'
import type { Answer } from '../../src/answer/answer.js'
import { openReports, reportOf } from './web/reports.js'

const { context } = openReports(reportOf('A sentence.', { id: 'made-up', visibleTo: ['slack:T1'] }))

/** The only addresses that a message may lead to: a citation's place on a page of ours, with a key where it needs one. */
export const OWN_LINK = String.raw`https://shutten\.example/r/made-up\?at=[n\d][\d.-]*&hash=[0-9a-f]{12}(?:&key=[0-9a-z]+\.[\w-]{43})?#[n\d][\d.-]*`

/** An answer of made-up excerpts whose citations have their links. */
export const linked = (answer: Answer): Answer =>
  withLinks(
    answer,
    createReaderLinks({
      publicUrl: 'https://shutten.example',
      secret: 'a secret of the tests',
      library: () => context.library,
      now: () => Date.UTC(2026, 10, 23),
    }),
  )
