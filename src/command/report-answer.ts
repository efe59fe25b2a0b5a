import { citeAnswer } from '../answer/cite-answer.js'
import { excerptsOf } from '../answer/excerpts-of.js'
import type { Answer } from '../answer/answer.js'
import { compose, line } from '../answer/compose.js'
import { wordsFor } from '../answer/words.js'
import type { CommandContext } from './command.js'
import { refuse } from './refuse.js'

/** Tells the administrators that a place is read wrongly, and says whether it could be told. */
export async function reportAnswer(words: string, context: CommandContext): Promise<Answer> {
  const { ports } = context
  if (ports === undefined) return refuse('report', 'report-title', 'platforms-only', context)
  const [place = '', ...remark] = words.trim().split(/\s+/u)
  const excerpt = excerptsOf(await citeAnswer(place, context)).at(0)
  if (excerpt === undefined) return refuse('report', 'report-title', 'report-nothing', context)
  const { ref } = excerpt.citation
  const values = { ref, user: context.asker.user ?? '', remark: remark.join(' ').slice(0, LONGEST_REMARK) }
  const told = await ports.administrators.tell(wordsFor('en')('report-notice', values).trim())
  if (told === 0) return refuse('report', 'report-title', 'report-untold', context)
  const t = wordsFor(context.language)
  const opening = [line(t('report-told', { ref }))]
  return compose(
    { command: 'report', asked: { text: ref }, outcome: 'found', title: t('report-title'), opening },
    context,
  )
}

const LONGEST_REMARK = 300
