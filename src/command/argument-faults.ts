import { actorsNamed } from '../annotate/actors/typed-actors.js'
import { nearestActors } from '../annotate/actors/nearest-actors.js'
import { asTyped } from '../answer/compose.js'
import { nameOf } from '../answer/headline.js'
import { wordsFor } from '../answer/words.js'
import type { Command, CommandContext, ParsedArguments } from './command.js'
import type { Fault } from './fault.js'

/** Words that are meant as a period and are none: the sentence shows two forms that work. */
export function periodFault(words: string, { language }: CommandContext): Fault {
  const t = wordsFor(language)
  const examples = ['/stance russia april-2017', '/timeline 2017-03..2017-09']
  return {
    kind: 'fault',
    message: t('period-invalid', { words }),
    prompt: t('try'),
    choices: examples.map(asTyped),
  }
}

/** Words that name no actor, or several: which one, or the nearest that the reports have. */
export function actorFault(words: string, context: CommandContext): Fault {
  const t = wordsFor(context.language)
  const { gazetteer } = context.library.vocabulary
  const several = actorsNamed(words, gazetteer)
  if (several.length > 1)
    return actorChoices(
      t('which-actor', { words }),
      t('try'),
      several.map((id) => ({ id, instead: words })),
      context,
    )
  const mentioned = actorsMentioned(context)
  const near = words
    .split(/\s+/u)
    .flatMap((instead) => nearestActors(instead, gazetteer, mentioned).map((id) => ({ id, instead })))
  const message =
    words === '' ? t('actor-missing', { example: '/stance russia' }) : t('actor-unknown', { words })
  if (near.length > 0) return actorChoices(message, t('did-you-mean'), near, context)
  return actorChoices(
    message,
    t('try'),
    mentioned.map((id) => ({ id, instead: null })),
    context,
  )
}

/** An option that the command does not have. */
export function optionFault(
  { name: command, options, examples }: Command,
  name: string,
  { language }: CommandContext,
): Fault {
  const t = wordsFor(language)
  const known = Object.keys(options).join(', ')
  const message = t('option-unknown', { command, name, options: known === '' ? t('no-options') : known })
  return { kind: 'fault', message, prompt: t('try'), choices: examples.map((words) => asTyped(`/${words}`)) }
}

/** The first required option that has no value, or null. */
export function missingFault(command: Command, args: ParsedArguments, context: CommandContext): Fault | null {
  const name = Object.keys(command.options).find(
    (each) => command.options[each]?.required === true && args[each] === undefined,
  )
  const option = name === undefined ? undefined : command.options[name]
  if (name === undefined || option === undefined) return null
  if (option.type === 'actor') return actorFault(topicOf(command, args), context)
  const t = wordsFor(context.language)
  const message = t('option-missing', {
    command: command.name,
    name,
    description: option.description[context.language],
  })
  return {
    kind: 'fault',
    message,
    prompt: t('try'),
    choices: command.examples.map((words) => asTyped(`/${words}`)),
  }
}

/** The actors that the reports name, the most often named first. */
export function actorsMentioned({ library }: Pick<CommandContext, 'library'>): readonly string[] {
  const counts = new Map<string, number>()
  for (const report of library.reports)
    for (const { actors } of report.annotations)
      for (const { id } of actors) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** An actor in the place of words that were typed; null: beside them. */
interface Offered {
  readonly id: string
  readonly instead: string | null
}

/** The first three, each as the command that was typed with the actor put right. */
function actorChoices(
  message: string,
  prompt: string,
  offered: readonly Offered[],
  context: CommandContext,
): Fault {
  const typed = context.words.trim()
  const choices = offered.slice(0, 3).map(({ id, instead }) => {
    const name = nameOf(id, context).toLowerCase().replaceAll(' ', '-')
    const words =
      instead !== null && typed.includes(instead) ? typed.replace(instead, name) : `${typed} ${name}`
    return { label: nameOf(id, context), words: words.startsWith('/') ? words : `/${words}` }
  })
  return { kind: 'fault', message, prompt, choices }
}

function topicOf({ options }: Command, args: ParsedArguments): string {
  const text = Object.keys(options).find((name) => options[name]?.type === 'text')
  const value = text === undefined ? undefined : args[text]
  return typeof value === 'string' ? value : ''
}
