import { languageOf } from '../report/language-of.js'
import { closest } from 'fastest-levenshtein'
import type { Answer, AnswerNode } from '../answer/answer.js'
import { asTyped, choices, compose, line } from '../answer/compose.js'
import { excerptsOf } from '../answer/excerpts-of.js'
import { wordsFor } from '../answer/words.js'
import { ShuttenError, type ErrorCode } from '../errors.js'
import type { Language } from '../report/report.js'
import type { Command, CommandContext } from './command.js'
import { isFault, type Fault } from './fault.js'
import { LONGEST_QUESTION } from './longest-question.js'
import { questionFault } from './question-faults.js'
import { readQuestion } from './question.js'
import { routesOf } from './route.js'
import { readCommandLine, runCommand, sayCut, sayFirst, sayMended } from './run-command.js'
import { workingChoices, workingExamples } from './working-choices.js'

/** What a platform hands over with a question. Without a language, the question's own is taken. */
export type AskContext = Omit<CommandContext, 'words' | 'language'> & { readonly language?: Language }

/** So many choices are offered where something is wrong. */
const MOST_CHOICES = 3

/**
 * Answers what was typed: a command with or without its slash, or a question. Nothing that is typed makes it throw, and
 * that the reports cannot be searched, or not in time, is an answer too.
 */
export async function ask(words: string, asking: AskContext): Promise<Answer> {
  const typed = words.trim()
  const library = asking.library.visibleTo(asking.asker)
  const context: CommandContext = {
    ...asking,
    library,
    words,
    language: asking.language ?? languageOf(typed),
  }
  return answerTyped(typed, context).catch((error: unknown) => {
    if (error instanceof ShuttenError && isOfSearch(error.code)) return unsearchedAnswer(error.code, context)
    throw error
  })
}

async function answerTyped(typed: string, context: CommandContext): Promise<Answer> {
  if (typed === '' || typed === '/') return helpAnswer(context)
  const { command, name, hasSlash, rest } = readCommandLine(typed, context.commands)
  if (command === undefined)
    return hasSlash ? unknownAnswer(name, rest, context) : answerQuestion(typed, context)
  const answer = await runCommand(command, rest, context)
  return isFault(answer) ? faultAnswer(command, answer, context) : answer
}

/** Takes a question as the first of its readings that finds something; else as the likeliest. */
async function answerQuestion(typed: string, context: CommandContext): Promise<Answer> {
  const question = readQuestion(typed.slice(0, LONGEST_QUESTION), context)
  const fault = questionFault(question, context)
  const stance = context.commands.find(({ name }) => name === 'stance')
  if (fault !== null && stance !== undefined)
    return noted(await faultAnswer(stance, fault, context), typed, context)
  let first: Answer | null = null
  let last: Answer | null = null
  for (const { command, answer } of routesOf(question)) {
    const found = sayMended(await answer(question, context), question.mended, context)
    const title = wordsFor(context.language)('understood-as', { title: found.title, command })
    if (found.outcome === 'found') return noted(withFailed({ ...found, title }, first), typed, context)
    last = { ...found, title }
    first ??= last
  }
  if (first === null || last === null) return noted(await helpAnswer(context), typed, context)
  const isNear = excerptsOf(first).length === 0 && excerptsOf(last).length > 0
  return noted(isNear ? withFailed(last, first) : first, typed, context)
}

/** An answer that says first what the likeliest reading of the question did not find. */
function withFailed(answer: Answer, first: Answer | null): Answer {
  if (first === null || first.outcome !== 'nothing' || first.asked.actors.length === 0) return answer
  return { ...answer, nodes: [...first.nodes.filter(({ kind }) => kind === 'line'), ...answer.nodes] }
}

function noted(answer: Answer, typed: string, context: CommandContext): Answer {
  const said = isForeign(typed) ? sayFirst(answer, 'languages-read', {}, context) : answer
  return typed.length > LONGEST_QUESTION ? sayCut(said, LONGEST_QUESTION, context) : said
}

/** Mostly in letters that neither English nor Japanese is written in. */
function isForeign(typed: string): boolean {
  const letters = typed.match(/\p{L}/gu)?.length ?? 0
  const known = typed.match(/[\p{sc=Latin}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー]/gu)?.length ?? 0
  return letters > 2 * known
}

/** What is wrong, and what works instead: of what the fault offers, else the command's examples. */
async function faultAnswer(command: Command, fault: Fault, context: CommandContext): Promise<Answer> {
  const mended = await workingChoices(fault.choices, MOST_CHOICES, context)
  const isMended = mended.length > 0
  const offered = isMended ? mended : await workingExamples(command, MOST_CHOICES, context)
  const prompt = isMended ? fault.prompt : wordsFor(context.language)('try')
  return unclearAnswer(command.name, fault.message, choices(prompt, offered), context)
}

async function unknownAnswer(name: string, rest: string, context: CommandContext): Promise<Answer> {
  const t = wordsFor(context.language)
  const names = context.commands.map((command) => command.name)
  const nearest = closest(name.normalize('NFKC').toLowerCase(), names)
  const mended = asTyped(['/' + nearest, rest.slice(0, LONGEST_QUESTION)].filter(Boolean).join(' '))
  const working = await workingChoices([mended], 1, context)
  const command = context.commands.find((each) => each.name === nearest)
  const examples = working.length > 0 || !command ? [] : await workingExamples(command, 1, context)
  const help = mended.words === '/help' ? [] : [asTyped('/help')]
  const offered = choices(t('did-you-mean'), [...working, ...examples, ...help])
  return unclearAnswer('help', t('command-unknown', { name }), offered, context)
}

/** Nothing was typed: what may be. */
async function helpAnswer(context: CommandContext): Promise<Answer> {
  const t = wordsFor(context.language)
  const examples = await Promise.all(context.commands.map((each) => workingExamples(each, 1, context)))
  const message = t('command-help', { example: '/stance russia april-2017' })
  return unclearAnswer('help', message, choices(t('try'), examples.flat()), context)
}

/** What the matter is where the reports were not searched. */
type SearchFault = Extract<ErrorCode, 'search-away' | 'search-slow'>

const isOfSearch = (code: ErrorCode): code is SearchFault => code === 'search-away' || code === 'search-slow'

function unsearchedAnswer(fault: SearchFault, context: CommandContext): Answer {
  const title = context.words.trim().slice(0, LONGEST_QUESTION)
  const opening = [line(wordsFor(context.language)(fault))]
  return compose({ command: 'find', asked: {}, outcome: 'refused', title, opening }, context)
}

function unclearAnswer(
  command: string,
  message: string,
  offered: readonly AnswerNode[],
  context: CommandContext,
): Answer {
  const title = context.words.trim().slice(0, LONGEST_QUESTION)
  const opening = [line(message), ...offered]
  return compose({ command, asked: {}, outcome: 'unclear', title, opening }, context)
}
