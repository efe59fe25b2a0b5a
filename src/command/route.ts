import { findActors } from '../annotate/actors/find-actors.js'
import { readDates } from '../annotate/dates/read-dates.js'
import { parseRef } from '../search/place.js'
import type { CommandContext, ParsedArguments } from './command.js'

/** A command that a question without one is understood as, with its arguments. */
export interface Route {
  readonly command: string
  readonly args: ParsedArguments
}

/** What a question holds. */
interface Question {
  readonly text: string
  readonly actor: ParsedArguments[string]
  readonly period: ParsedArguments[string]
}

/** How questions are understood: the first row that fits. */
const rows: readonly {
  readonly command: string
  readonly fits: (question: Question) => boolean
  readonly args: (question: Question) => ParsedArguments
}[] = [
  {
    command: 'cite',
    fits: ({ text }) => parseRef(text) !== null || /^[「『“"].*[」』”"]$/u.test(text),
    args: ({ text }) => ({ place: text }),
  },
  {
    command: 'reports',
    fits: ({ text }) => /^(?:reports?|which reports|報告書(?:一覧)?)\??$/iu.test(text),
    args: () => ({}),
  },
  {
    command: 'stance',
    fits: ({ actor, period }) => actor !== undefined && period !== undefined,
    args: ({ actor, period }) => ({ actor, period }),
  },
  {
    command: 'timeline',
    fits: ({ period }) => period !== undefined,
    args: ({ period }) => ({ period }),
  },
  {
    command: 'stance',
    fits: ({ text, actor }) => actor !== undefined && asksForDeeds.test(text),
    args: ({ actor }) => ({ actor }),
  },
  { command: 'find', fits: () => true, args: ({ text }) => ({ text }) },
]

const asksForDeeds =
  /\b(?:stance|position|policy|do|did|say|said)\b|立場|姿勢|対応|何を(?:し|言)|どう(?:し|対応)/iu

/** Understands a question that names no command. */
export function route(text: string, context: CommandContext): Route {
  const question = readQuestion(text, context)
  const row = rows.find(({ fits }) => fits(question))
  return { command: row?.command ?? 'find', args: row?.args(question) ?? { text } }
}

/** The first actor and the first date that a question names. */
function readQuestion(text: string, { library, language, today }: CommandContext): Question {
  const [actor] = findActors(text, library.vocabulary.gazetteer)
  const [date] = readDates(text, { language, issued: today })
  const { edtf, earliest, latest } = date ?? {}
  const isDated = edtf !== undefined && earliest !== undefined && latest !== undefined
  return {
    text,
    actor:
      actor === undefined
        ? undefined
        : { id: actor.id, ...(actor.person === undefined ? {} : { person: actor.person }) },
    period: isDated ? { edtf, earliest, latest, yearTaken: false } : undefined,
  }
}
