import { actorsNamed } from '../annotate/actors/typed-actors.js'
import { asTyped } from '../answer/compose.js'
import { nameOf } from '../answer/headline.js'
import { typedCommand } from '../answer/typed-words.js'
import { wordsFor } from '../answer/words.js'
import { periodFault } from './argument-faults.js'
import type { CommandContext } from './command.js'
import type { Fault } from './fault.js'
import { impossibleDate } from './impossible-date.js'
import { questionWords } from './question-names.js'
import type { Question } from './question.js'

/** Why a question cannot be answered as it stands: a date that cannot be, or a name that several have; or null. */
export function questionFault(question: Question, context: CommandContext): Fault | null {
  const date = impossibleDate(question.text, context)
  if (date !== null) return impossibleFault(date, question, context)
  if (question.actors.length > 0) return null
  const { gazetteer } = context.library.vocabulary
  const words = questionWords(question.text.normalize('NFKC'))
  const several = words.find(({ text }) => isSeveral(actorsNamed(text, gazetteer)))?.text
  if (several === undefined) return null
  const t = wordsFor(context.language)
  const { period } = question
  const choices = actorsNamed(several, gazetteer).map((id) => ({
    label: nameOf(id, context),
    words: typedCommand('stance', { actor: { id }, period }, context),
  }))
  return { kind: 'fault', message: t('which-actor', { words: several }), prompt: t('try'), choices }
}

const isSeveral = (ids: readonly string[]): boolean => ids.length > 1

/** The choices ask for what can be: the actor at any time, or the nearest months. */
function impossibleFault(date: string, { actors: [actor] }: Question, context: CommandContext): Fault {
  const fault = periodFault(date, context)
  if (actor === undefined) {
    const months = fault.choices.flatMap(
      ({ words }) => /\d{4}-\d{2}(?!.*\d{4}-\d{2})/u.exec(words)?.[0] ?? [],
    )
    return { ...fault, choices: months.map((month) => asTyped(`/timeline ${month}`)) }
  }
  return { ...fault, choices: [asTyped(typedCommand('stance', { actor }, context))] }
}
