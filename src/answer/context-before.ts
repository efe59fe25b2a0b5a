import { cut } from '../report/span.js'
import type { SentencePlace } from './position-hits.js'

/**
 * The first of the sentences that a reader needs to understand one, counted from 1: a sentence that begins by pointing
 * back (この点, He, These) needs the one before it, and that one the one before, two at most.
 */
export function contextBefore({ paragraph, sentence }: SentencePlace): number {
  let first = sentence
  while (first > 1 && sentence - first < MOST && pointsBack(paragraph, first)) first -= 1
  return first
}

const MOST = 2

function pointsBack({ text, sentences }: SentencePlace['paragraph'], sentence: number): boolean {
  const span = sentences[sentence - 1]
  return span !== undefined && POINTING.test(cut(text, span).trimStart())
}

const POINTING =
  /^(?:(?:しかし|また|だが|ただし|そして|さらに)、?)?(?:これ|それ|この|その|こう[しい]|そう[しい]|あの|彼|前者|後者|同(?:氏|国|局長|年|月|日|相|大統領|首相|大使|声明|決議|報告))|^(?:(?:But|And|However,|Moreover,|Still,) )?(?:th(?:is|at|ese|ose|ey|eir)|it|its|he|she|his|her|such|both|the (?:former|latter|same))\b/iu
