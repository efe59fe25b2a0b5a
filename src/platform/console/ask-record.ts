import { createInterface } from 'node:readline/promises'
import { isEdtf } from '../../report/edtf-form.js'

/** What is asked of somebody at a terminal; what is null is left out. */
export interface AskedRecord {
  readonly title: string | null
  readonly author: readonly string[] | null
  readonly issued: string | null
  readonly url: string | null
  readonly visibleTo: readonly string[] | null
}

interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Asks for a record, with what is known already between square brackets: an empty line takes it. */
export async function askRecord(file: string, known: AskedRecord, terminal: Terminal): Promise<AskedRecord> {
  const questions = openQuestions(terminal)
  try {
    terminal.output.write(
      `The record of ${file}; an empty line takes what stands in brackets, or leaves it out.\n`,
    )
    return {
      title: await ask(questions, 'Title', known.title, () => true),
      author: listOf(await ask(questions, 'Author (several: with commas)', shown(known.author), () => true)),
      issued: await ask(questions, 'Issued (2017-09-30, 2017-09 or 2017)', known.issued, isEdtf),
      url: await ask(questions, 'URL', known.url, (value) => /^https?:\/\/\S+$/u.test(value)),
      visibleTo: listOf(
        await ask(
          questions,
          'Visible to (slack:T…/C…, discord:…; empty: everyone)',
          shown(known.visibleTo),
          () => true,
        ),
      ),
    }
  } finally {
    questions.close()
  }
}

/** Asks a question that is answered with yes or no; anything but yes is no. */
export async function askYes(question: string, terminal: Terminal): Promise<boolean> {
  const questions = openQuestions(terminal)
  try {
    return /^(?:y|yes|はい)$/iu.test((await questions.ask(`${question} [y/N] `)).trim())
  } finally {
    questions.close()
  }
}

interface Questions {
  /** @throws Error where the input ends, or somebody presses Ctrl-C: what is asked for all files ends with it */
  readonly ask: (words: string) => Promise<string>
  /** Says what is wrong with an answer. */
  readonly say: (words: string) => void
  readonly close: () => void
}

function openQuestions({ input, output }: Terminal): Questions {
  const lines = createInterface({ input, output })
  const ended = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new Error('Ended: nothing more is changed.')))
  })
  ended.catch(() => undefined)
  const close = (): void => lines.close()
  lines.once('SIGINT', close)
  return {
    ask: (words) => Promise.race([lines.question(words), ended]),
    say: (words) => void output.write(`${words}\n`),
    close,
  }
}

async function ask(
  questions: Questions,
  name: string,
  known: string | null,
  isRight: (value: string) => boolean,
): Promise<string | null> {
  for (;;) {
    const given = (await questions.ask(`${name}${known === null ? '' : ` [${known}]`}: `)).trim()
    if (given === '') return known
    if (isRight(given)) return given
    questions.say(`That cannot be: ${name}.`)
  }
}

const shown = (all: readonly string[] | null): string | null => all?.join(', ') ?? null

function listOf(line: string | null): readonly string[] | null {
  const all = (line ?? '')
    .split(/[,、]/u)
    .map((each) => each.trim())
    .filter(Boolean)
  return all.length === 0 ? null : all
}
