import { wordsFor } from '../../answer/words.js'
import { languageOf } from '../../report/language-of.js'
import type { Act } from '../../command/exchange/act.js'
import { escapeText } from './escape-text.js'
import type { SlackMessage } from './render-answer.js'
import { sectionsOf } from './rich-text.js'

/** A plain text as a message: it can become no mention, no link and no markup. */
export function plainMessage(words: string, name: string): SlackMessage {
  return { blocks: [{ type: 'rich_text', elements: [...sectionsOf([words])] }], text: escapeText(name) }
}

/** What is said instead of an answer, in the language of what was asked. */
export function wordsTo(act: Act, key: 'ending' | 'went-wrong', name: string): SlackMessage {
  const asked = act.kind === 'pressed' ? '' : act.kind === 'passage' ? act.text : act.words
  return plainMessage(wordsFor(languageOf(asked))(key), name)
}
