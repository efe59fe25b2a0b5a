import { closest, distance } from 'fastest-levenshtein'
import { actorsNamed } from '../annotate/actors/typed-actors.js'
import { nearestActors } from '../annotate/actors/nearest-actors.js'
import type { Choice } from '../answer/answer.js'
import { asTyped } from '../answer/compose.js'
import { nameOf } from '../answer/headline.js'
import { wordsFor } from '../answer/words.js'
import type { Command, CommandContext, ParsedArguments } from './command.js'
import type { Fault } from './fault.js'
import { actorsMentioned, monthsDated } from './named-in-reports.js'
import { typedInstead } from './typed-instead.js'

/** Words that are meant as a period and are none: the sentence shows two forms, the choices months that begin like them. */
export function periodFault(words: string, context: CommandContext): Fault {
  const t = wordsFor(context.language)
  const alike = (month: string): number => [...month].findIndex((digit, at) => words[at] !== digit)
  const months = monthsDated(context).toSorted((a, b) => alike(b) - alike(a))
  const choices = months.map((month) => asTyped(typedInstead(words, month, context)))
  return { kind: 'fault', message: t('period-invalid', { words }), prompt: t('try'), choices }
}

/** Words that name no actor, or several: which one, or the nearest that the reports have. */
export function actorFault(
  words: string,
  context: CommandContext,
  { known = [], example = '/stance russia' }: Missing = {},
): Fault {
  const t = wordsFor(context.language)
  const choose = (message: string, prompt: string, offered: readonly Offered[]): Fault => ({
    kind: 'fault',
    message,
    prompt,
    choices: actorChoices(offered, context),
  })
  const several = actorsNamed(words, context.library.vocabulary.gazetteer).map((id) => ({
    id,
    instead: words,
  }))
  if (several.length > 1) return choose(t('which-actor', { words }), t('try'), several)
  const mentioned = actorsMentioned(context).filter((id) => !known.includes(id))
  const near = nearTo(words, mentioned, context)
  const message = words === '' ? t('actor-missing', { example }) : t('actor-unknown', { words })
  const offered = near.length > 0 ? near : mentioned.map((id) => ({ id, instead: null }))
  return choose(message, t(near.length > 0 ? 'did-you-mean' : 'try'), offered)
}

/** The actors whose spellings are near to all the words, or to one of them. */
const nearTo = (words: string, among: readonly string[], { library }: CommandContext): readonly Offered[] =>
  [words, ...words.split(/\s+/u)].flatMap((instead) =>
    nearestActors(instead, library.vocabulary.gazetteer, among).map((id) => ({ id, instead })),
  )

/** An option that the command does not have: the nearest that it has, or none. */
export function optionFault(
  { name: command, options }: Command,
  name: string,
  context: CommandContext,
): Fault {
  const t = wordsFor(context.language)
  const names = Object.keys(options)
  const near = names.length === 0 ? '' : closest(name, names)
  const mended = distance(name, near) <= 2 ? [typedInstead(`${name}:`, `${near}:`, context)] : []
  const without = context.words.replace(new RegExp(`${name}[:：](?:"[^"]*"|“[^“”]*”|\\S*)`, 'iu'), '').trim()
  const message = t('option-unknown', {
    command,
    name,
    options: names.length === 0 ? t('no-options') : names.join(', '),
  })
  const choices = [...mended, without.startsWith('/') ? without : `/${without}`].map(asTyped)
  return { kind: 'fault', message, prompt: t('try'), choices }
}

/** The first required option that has no value, or null. */
export function missingFault(command: Command, args: ParsedArguments, context: CommandContext): Fault | null {
  const name = Object.keys(command.options).find(
    (each) => command.options[each]?.required === true && args[each] === undefined,
  )
  const option = name === undefined ? undefined : command.options[name]
  if (name === undefined || option === undefined) return null
  if (option.type === 'actor')
    return actorFault(topicOf(command, args), context, {
      known: actorsIn(args),
      example: `/${command.examples[0] ?? command.name}`,
    })
  const t = wordsFor(context.language)
  const description = option.description[context.language]
  const message = t('option-missing', { command: command.name, name, description })
  return { kind: 'fault', message, prompt: t('try'), choices: [] }
}

/** What is known of a command that lacks an actor. */
interface Missing {
  /** The actors that it has: they are not offered. */
  readonly known?: readonly string[]
  /** How the command is typed. */
  readonly example?: string
}

/** An actor in the place of words that were typed; null: beside them. */
interface Offered {
  readonly id: string
  readonly instead: string | null
}

/** Each as the command that was typed with the actor put right. */
function actorChoices(offered: readonly Offered[], context: CommandContext): readonly Choice[] {
  const once = offered.filter(({ id }, at) => offered.findIndex((each) => each.id === id) === at)
  return once.map(({ id, instead }) => {
    const label = nameOf(id, context)
    return { label, words: typedInstead(instead, label.toLowerCase().replaceAll(' ', '-'), context) }
  })
}

const actorsIn = (args: ParsedArguments): readonly string[] =>
  Object.values(args).flatMap((value) => (typeof value === 'object' && 'id' in value ? [value.id] : []))

function topicOf({ options }: Command, args: ParsedArguments): string {
  const text = Object.keys(options).find((name) => options[name]?.type === 'text')
  const value = text === undefined ? undefined : args[text]
  return typeof value === 'string' ? value : ''
}
