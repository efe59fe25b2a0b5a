import { languageOf } from '../../src/report/language-of.js'
import { fileURLToPath } from 'node:url'
import type { Answer, AnswerNode } from '../../src/answer/answer.js'
import type { AnswerContext } from '../../src/answer/answer-context.js'
import { ask, type AskContext } from '../../src/command/ask.js'
import type { CommandContext } from '../../src/command/command.js'
import { loadCommands } from '../../src/command/load-commands.js'
import type { Excerpt } from '../../src/search/excerpt.js'
import { loadLibrary } from '../../src/search/load-library.js'

const at = (folder: string): string => fileURLToPath(new URL(folder, import.meta.url))

/** The directories of reports that answers are tested on. */
export const CONTENT = { shipped: at('../../content'), invented: at('../fixtures/content') } as const

/** The day on which the tests ask. */
export const TODAY = '2026-11-23'

const commands = await loadCommands()

/** Someone who asks about the reports of a directory. */
export function openFor(directory: string): { readonly context: CommandContext; readonly ask: Asking } {
  const asking: AskContext = {
    library: loadLibrary(directory).library,
    commands,
    today: TODAY,
    asker: { platform: 'console', admin: true, zone: 'UTC' },
    paging: { limit: 'all', page: 1 },
  }
  return {
    context: { ...asking, words: '', language: 'en' },
    ask: (words, more = {}) => ask(words, { ...asking, ...more }),
  }
}

/** Asks in the words' own language, unless another is said. */
export type Asking = (words: string, more?: Partial<AskContext>) => Promise<Answer>

/** The shipped report. */
export const shipped = openFor(CONTENT.shipped)
/** A report in English with notes, and one in Japanese in another layout. */
export const invented = openFor(CONTENT.invented)

/** A context for words, in the words' own language. */
export const contextFor = (words: string, { context } = shipped): AnswerContext & CommandContext => ({
  ...context,
  words,
  language: languageOf(words),
})

/** All excerpts of an answer, in order. */
export const excerptsOf = ({ nodes }: Pick<Answer, 'nodes'>): readonly Excerpt[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'pair') return [...node.left, ...node.right]
    return 'excerpt' in node ? [node.excerpt] : []
  })

/** The refs of an answer's excerpts, in order, without the report's id. */
export const refsOf = (answer: Answer): readonly string[] =>
  excerptsOf(answer).map(({ citation }) => citation.ref.replace(/^[^:]*:/u, ''))

/** The nodes of one kind. */
export const nodesOf = <Kind extends AnswerNode['kind']>(
  { nodes }: Answer,
  kind: Kind,
): readonly Extract<AnswerNode, { kind: Kind }>[] =>
  nodes.filter((node): node is Extract<AnswerNode, { kind: Kind }> => node.kind === kind)

/** What an answer offers to say next. */
export const offeredBy = (answer: Answer): readonly string[] =>
  nodesOf(answer, 'choices').flatMap(({ choices }) => choices.map(({ words }) => words))

/** The sentences of Shutten's own in an answer. */
export const linesOf = (answer: Answer): readonly string[] => nodesOf(answer, 'line').map(({ text }) => text)
