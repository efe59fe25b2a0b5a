import type { Answer } from '../answer/answer.js'
import { asTyped, choices, compose, line } from '../answer/compose.js'
import { wordsFor } from '../answer/words.js'
import type { Language } from '../report/report.js'
import type { CommandContext } from './command.js'
import { placeOf } from './exchange/place-of.js'
import { refuse } from './refuse.js'

/** Sets the language of a channel's answers, or says which it is. */
export async function languageAnswer(typed: string | undefined, context: CommandContext): Promise<Answer> {
  const place = placeOf(context.asker)
  const { ports } = context
  if (ports === undefined || place === null)
    return refuse('language', 'language-title', 'platforms-only', context)
  const wanted = typed === undefined ? 'said' : LANGUAGES.get(typed.normalize('NFKC').trim().toLowerCase())
  if (wanted === undefined) return unknown(typed ?? '', context)
  if (wanted !== 'said' && !context.asker.admin)
    return refuse('language', 'language-title', 'administrators-only', context)
  if (wanted !== 'said') await ports.places.setLanguage(place, wanted)
  const set = await ports.places.languageOf(place)
  const language = set ?? context.language
  const t = wordsFor(language)
  const opening = [line(t(`language-${set ?? 'auto'}`))]
  return compose(
    { command: 'language', asked: {}, outcome: 'found', title: t('language-title'), opening },
    { ...context, language },
  )
}

function unknown(typed: string, context: CommandContext): Answer {
  const t = wordsFor(context.language)
  const offered = ['ja', 'en', 'auto'].map((each) => asTyped(`/language ${each}`))
  const opening = [line(t('language-unknown', { typed })), ...choices(t('try'), offered)]
  return compose(
    { command: 'language', asked: { text: typed }, outcome: 'unclear', title: t('language-title'), opening },
    context,
  )
}

const LANGUAGES: ReadonlyMap<string, Language | null> = new Map([
  ['ja', 'ja'],
  ['japanese', 'ja'],
  ['日本語', 'ja'],
  ['en', 'en'],
  ['english', 'en'],
  ['英語', 'en'],
  ['auto', null],
  ['自動', null],
])
