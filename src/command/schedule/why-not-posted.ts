import { wordsFor } from '../../answer/words.js'
import type { CommandContext } from '../command.js'
import type { Outcome } from '../schedule-ports.js'

/** An outcome of something that may not stand in the channel. */
type NotPosted = Exclude<Outcome, { readonly kind: 'posted' }>

/** Why something was not posted, in words that end a sentence. */
export function whyNotPosted({ kind, code }: NotPosted, { language }: CommandContext): string {
  const t = wordsFor(language)
  if (kind === 'unknown') return t('schedule-why-unknown', { code })
  if (code === 'held') return t('schedule-why-held')
  return code === 'no-platform' ? t('schedule-why-no-platform') : t('schedule-why-refused', { code })
}

/** Whether it was the channel that could not be posted to: an administrator can mend that there. */
export const isOfChannel = ({ kind, code }: NotPosted): boolean =>
  kind !== 'unknown' && code !== 'held' && code !== 'no-platform'
