import { closest } from 'fastest-levenshtein'
import type { Answer } from '../answer/answer.js'
import { asTyped, choices, compose, line } from '../answer/compose.js'
import { wordsFor } from '../answer/words.js'
import type { Language } from '../report/report.js'
import { LONGEST_QUOTATION } from '../search/quotation.js'
import type { Command, CommandContext } from './command.js'
import { isFault, type Fault } from './fault.js'
import { parseArguments } from './parse-arguments.js'
import { readQuestion } from './question.js'
import { routesOf } from './route.js'

/** What a platform hands over with a question. Without a language, the question's own is taken. */
export type AskContext = Omit<CommandContext, 'words' | 'language'> & { readonly language?: Language }

/** The longest question that is read, in characters; a quotation to check may be longer. */
export const LONGEST_QUESTION = 200

/** Answers what was typed: a command with or without its slash, or a question. Nothing that is typed makes it throw. */
export async function ask(words: string, asking: AskContext): Promise<Answer> {
  const typed = words.trim()
  const library = asking.library.visibleTo(asking.asker)
  const context: CommandContext = {
    ...asking,
    library,
    words,
    language: asking.language ?? languageOf(typed),
  }
  if (typed === '' || typed === '/') return helpAnswer(context)
  const called = /^(?<slash>\/?)(?<name>\S+)\s*(?<rest>[^]*)$/u.exec(typed)?.groups ?? {}
  const command = context.commands.find(({ name }) => name === called['name']?.toLowerCase())
  if (command !== undefined) return run(command, called['rest'] ?? '', context)
  if (called['slash'] === '/') return unknownAnswer(called['name'] ?? '', context)
  return answerQuestion(typed, context)
}

/** Japanese where the words hold Japanese letters, else English. */
export const languageOf = (words: string): Language =>
  /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(words) ? 'ja' : 'en'

async function run(command: Command, rest: string, context: CommandContext): Promise<Answer> {
  const longest = command.name === 'cite' ? LONGEST_QUOTATION : LONGEST_QUESTION
  const parsed = parseArguments(command, rest.slice(0, longest), context)
  if (isFault(parsed)) return faultAnswer(command.name, parsed, context)
  const answer = await command.handle(parsed.args, { ...context, paging: parsed.paging })
  return rest.length > longest ? withNote(answer, longest, context) : answer
}

/** Takes a question as the first of its readings that finds something; else as the likeliest. */
function answerQuestion(typed: string, context: CommandContext): Answer {
  const question = readQuestion(typed.slice(0, LONGEST_QUESTION), context)
  let first: Answer | null = null
  for (const { command, answer } of routesOf(question)) {
    const found = answer(question, context)
    const title = wordsFor(context.language)('understood-as', { title: found.title, command })
    first ??= { ...found, title }
    if (found.outcome === 'found') return noted({ ...found, title }, typed, context)
  }
  return noted(first ?? helpAnswer(context), typed, context)
}

function noted(answer: Answer, typed: string, context: CommandContext): Answer {
  return typed.length > LONGEST_QUESTION ? withNote(answer, LONGEST_QUESTION, context) : answer
}

function withNote(answer: Answer, count: number, { language }: CommandContext): Answer {
  return { ...answer, nodes: [line(wordsFor(language)('words-cut', { count })), ...answer.nodes] }
}

function faultAnswer(
  command: string,
  { message, prompt, choices: offered }: Fault,
  context: CommandContext,
): Answer {
  const nodes = [line(message), ...choices(prompt, offered)]
  return compose(
    {
      command,
      asked: {},
      outcome: 'unclear',
      title: context.words.trim().slice(0, LONGEST_QUESTION),
      opening: nodes,
    },
    context,
  )
}

function unknownAnswer(name: string, context: CommandContext): Answer {
  const t = wordsFor(context.language)
  const nearest = closest(
    name.toLowerCase(),
    context.commands.map((command) => command.name),
  )
  const rest = context.words.trim().slice(`/${name}`.length)
  const offered = [...new Set([`/${nearest}${rest.slice(0, LONGEST_QUESTION)}`, '/help'])].map(asTyped)
  return faultAnswer(
    'help',
    { kind: 'fault', message: t('command-unknown', { name }), prompt: t('did-you-mean'), choices: offered },
    context,
  )
}

/** Nothing was typed: what may be. */
function helpAnswer(context: CommandContext): Answer {
  const t = wordsFor(context.language)
  const examples = context.commands.flatMap(({ examples: [first] }) =>
    first === undefined ? [] : [asTyped(`/${first}`)],
  )
  const message = t('command-help', { example: '/stance russia april-2017' })
  return faultAnswer('help', { kind: 'fault', message, prompt: t('try'), choices: examples }, context)
}
