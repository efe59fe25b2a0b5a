import type { Vocabulary } from '../../annotate/vocabulary.js'
import type { Answer } from '../../answer/answer.js'
import { compose, line } from '../../answer/compose.js'
import { wordsFor, type MessageKey } from '../../answer/words.js'
import { withLinks, type ReaderLinks } from '../../answer/reader-link.js'
import type { Language } from '../../report/report.js'
import type { Asker } from '../../search/asker.js'
import type { Library } from '../../search/library.js'
import { languageOf } from '../../report/language-of.js'
import { ask } from '../ask.js'
import type { Command, CommandContext } from '../command.js'
import type { Activity, Ports, Store } from '../ports.js'
import type { Request } from './act.js'
import { audienceOf, takePublic } from './audience.js'
import { createButtonIds, type ButtonIds } from './button-id.js'
import { askedAgain, followUp } from './follow-up.js'
import { makeButtons } from './make-buttons.js'
import { createPace } from './pace.js'
import { passageWords } from './passage-words.js'
import { placeOf } from './place-of.js'
import { pressButton, type PressedAnswer } from './press-button.js'
import type { Reply } from './reply.js'

/** What a responder is made of. */
export interface ResponderParts {
  /** The reports as they are now: asked at each request. */
  readonly library: () => Library<Vocabulary>
  readonly commands: readonly Command[]
  readonly store: Store
  readonly ports: Ports
  readonly activity: Activity
  /** Signs buttons. */
  readonly secret: string
  /** Where cited words can be read. */
  readonly links: ReaderLinks
  /** The language of all answers, where the settings name one. */
  readonly language?: Language
  /** The day in a zone, ISO 8601. */
  readonly today: (zone: string) => string
}

/** Answers what people do on chat platforms. Nothing that is asked makes it throw; a fault of a store does. */
export interface Responder {
  /** Who will see the answer: known at once, as a platform wants it before there is an answer. */
  audienceOf(request: Request): Answer['audience']
  respond(request: Request): Promise<Reply>
}

/** Hits of a first answer, and of each page after it. */
const FIRST_PAGE = 3
const LATER_PAGES = 5
const MOST_HITS = 10

/** Makes a responder. */
export function createResponder(parts: ResponderParts): Responder {
  const ids = createButtonIds(parts.secret)
  const pace = createPace()
  return {
    audienceOf: ({ act }) => audienceOfAct(act, parts, ids),
    async respond(request) {
      const started = performance.now()
      const context = await contextOf(request, parts)
      const wait = pace.wait(whoOf(request.asker), parts.ports.now())
      const said =
        wait > 0
          ? refused('too-fast', { count: wait }, context)
          : await answerTo(request, context, parts, ids)
      const audience = wait > 0 ? 'asker' : said.audience
      const maker = { queries: parts.store, ids, now: parts.ports.now }
      const buttons = await makeButtons(said.words, { ...said.answer, audience }, maker)
      const { command, outcome } = said.answer
      const { platform } = request.asker
      parts.activity.answered({ platform, command, outcome }, performance.now() - started)
      return { answer: withLinks(said.answer, parts.links), audience, buttons }
    },
  }
}

function audienceOfAct(
  act: Request['act'],
  { commands, ports }: ResponderParts,
  ids: ButtonIds,
): Answer['audience'] {
  switch (act.kind) {
    case 'asked':
      return audienceOf(act.words, commands)
    case 'talked':
      return 'channel'
    case 'passage':
      return 'asker'
    case 'pressed': {
      const pressed = ids.read(act.id, ports.now())
      return typeof pressed === 'object' && pressed.action === 'share' ? 'channel' : 'asker'
    }
  }
}

async function contextOf({ act, asker, locale }: Request, parts: ResponderParts): Promise<CommandContext> {
  const place = placeOf(asker)
  const channel = place === null ? null : await parts.store.languageOf(place)
  const words = act.kind === 'passage' ? act.text : act.kind === 'pressed' ? '' : act.words
  return {
    library: parts.library().visibleTo(asker),
    commands: parts.commands,
    links: parts.links,
    asker,
    words,
    today: parts.today(asker.zone),
    language: channel ?? parts.language ?? locale ?? languageOf(words),
    paging: { limit: LATER_PAGES, page: 1, first: FIRST_PAGE, most: MOST_HITS },
    ports: parts.ports,
  }
}

async function answerTo(
  { act }: Request,
  context: CommandContext,
  parts: ResponderParts,
  ids: ButtonIds,
): Promise<PressedAnswer> {
  switch (act.kind) {
    case 'asked': {
      const { words } = takePublic(act.words)
      const answer = await ask(words, context)
      const isAnswer = answer.outcome === 'found' || answer.outcome === 'nothing'
      return { answer, words, audience: isAnswer ? audienceOf(act.words, parts.commands) : 'asker' }
    }
    case 'talked':
      return talk(act, context, parts)
    case 'passage':
      return findSource(act.text, context)
    case 'pressed':
      return press(act, context, parts, ids)
  }
}

/** Answers in a thread, and remembers what was asked there. */
async function talk(
  { words, thread }: Extract<Request['act'], { kind: 'talked' }>,
  context: CommandContext,
  { store, ports }: ResponderParts,
): Promise<PressedAnswer> {
  const before = await store.lastQuestionOf(thread)
  const completed = (before === null ? null : followUp(words, before, context)) ?? words
  const answer = await ask(completed, context)
  const again = askedAgain(answer, context)
  if (again !== null && answer.outcome !== 'unclear') await store.rememberQuestion(thread, again, ports.now())
  return { answer, words: completed, audience: 'channel' }
}

async function findSource(text: string, context: CommandContext): Promise<PressedAnswer> {
  const [first = '/help', ...others] = passageWords(text)
  let said = { answer: await ask(first, context), words: first, audience: 'asker' } as const
  for (const words of others) {
    if (said.answer.outcome === 'found') break
    said = { answer: await ask(words, context), words, audience: 'asker' }
  }
  return said
}

async function press(
  { id, by }: Extract<Request['act'], { kind: 'pressed' }>,
  context: CommandContext,
  { store, ports, commands }: ResponderParts,
  ids: ButtonIds,
): Promise<PressedAnswer> {
  const pressed = ids.read(id, ports.now())
  if (pressed === 'forged') return refused('button-forged', {}, context)
  const query = pressed === 'outdated' ? null : await store.find(pressed.key)
  if (pressed === 'outdated' || query === null) return refused('button-outdated', {}, context)
  const { words, language } = query
  const asking = { ...context, words, language }
  const askPage = (again: string, page: number): Promise<Answer> =>
    ask(takePublic(again).words, { ...asking, paging: { ...context.paging, page } })
  const said = await pressButton(pressed, words, by, askPage, asking)
  const audience = pressed.action === 'ask' ? audienceOf(words, commands) : said.audience
  return { ...said, audience }
}

function refused(
  key: MessageKey,
  values: Readonly<Record<string, number>>,
  context: CommandContext,
): PressedAnswer {
  const text = wordsFor(context.language)(key, values)
  const draft = {
    command: 'help',
    asked: {},
    outcome: 'refused',
    title: text,
    opening: [line(text)],
  } as const
  return { answer: compose(draft, context), words: '/help', audience: 'asker' }
}

const whoOf = ({ platform, workspace = '', user = '' }: Asker): string => `${platform}:${workspace}:${user}`
