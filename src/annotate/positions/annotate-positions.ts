import { contains, shift, type Span } from '../../report/span.js'
import type { Annotations, DateMention, Position } from '../annotations.js'
import { lazily } from '../lazily.js'
import type { Act, ActsRead, DatedPart, SentenceReading } from './act.js'
import { dateAct, type DatedParagraph } from './dating.js'
import { readEnglishActs } from './english/english-acts.js'
import { createEnglishVerbFinder } from './english/verbs.js'
import { readJapaneseActs } from './japanese/japanese-acts.js'
import { createVerbFinder } from './japanese/verbs.js'
import { withEntryDates } from './entry-sentences.js'
import { createNounActFinder } from './noun-acts.js'
import type { PredicateRow } from './predicate-table.js'

/** A paragraph as far as it was read before its positions. */
export interface ReadParagraph extends Pick<Annotations, 'dates' | 'actors'> {
  readonly text: string
  readonly sentences: readonly Span[]
}

/** Reads who did or said what in a paragraph, and when. Spans are in the paragraph's text, in reading order. */
export type PositionReader = (paragraph: ReadParagraph) => readonly Position[]

/** Compiles positions.yaml into a reader. */
export function createPositionReader(rows: readonly PredicateRow[]): PositionReader {
  const japanese = createVerbFinder(rows)
  const english = lazily(() => createEnglishVerbFinder(rows))
  const nouns = createNounActFinder(rows)
  const readActs = (reading: SentenceReading): ActsRead => {
    const isJapanese = /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(reading.text)
    return isJapanese ? readJapaneseActs(reading, japanese) : readEnglishActs(reading, english())
  }
  return (paragraph) => {
    const background = new Set<number>()
    const causes: DatedPart[] = []
    const verbal = actsOf(paragraph, readActs, { background, causes })
    const named = actsOf(paragraph, (reading) => ({ acts: nouns.find(reading), carried: [] })).map((act) =>
      datedAsCause(act, causes),
    )
    const dates = paragraph.dates.filter(({ start }) => !background.has(start))
    const context = { ...paragraph, dates, named: datesToUse(paragraph.dates) }
    const acts = [...verbal, ...named.filter((act) => !verbal.some((other) => isSameAct(act, other)))]
    return acts
      .toSorted((a, b) => a.trigger.start - b.trigger.start)
      .flatMap((act) => positionsOf(act, context))
  }
}

/** What the sentences of a paragraph say besides their acts. */
interface Gathered {
  /** The places of the dates that leave the month of the context as it was. */
  readonly background: Set<number>
  readonly causes: DatedPart[]
}

/**
 * Reads the acts of each sentence in turn, with its spans moved into the paragraph's text.
 * @param gathered gets what else was read
 */
function actsOf(
  paragraph: ReadParagraph,
  read: (reading: SentenceReading) => ActsRead,
  { background, causes }: Gathered = { background: new Set(), causes: [] },
): readonly Act[] {
  let before: Pick<SentenceReading, 'carried' | 'pair' | 'named'> = { carried: [] }
  return withEntryDates(paragraph.text, paragraph.sentences, paragraph.dates).flatMap((sentence) => {
    const inside = <Mention extends Span>(mentions: readonly Mention[]): readonly Mention[] =>
      mentions
        .filter((mention) => contains(sentence, mention))
        .map((mention) => shift(mention, -sentence.start))
    const actors = inside(paragraph.actors)
    const found = read({
      text: paragraph.text.slice(sentence.start, sentence.end),
      actors,
      dates: inside(datesToUse(paragraph.dates)),
      ...before,
    })
    before = { carried: found.carried, pair: found.pair ?? [], named: actors }
    for (const { start } of found.background ?? []) background.add(start + sentence.start)
    causes.push(...(found.causes ?? []).map((cause) => shift(cause, sentence.start)))
    return found.acts.map((act) => moved(act, sentence.start))
  })
}

/** ハンガリーの反対により: an act that brings about a dated clause. */
const datedAsCause = (act: Act, causes: readonly DatedPart[]): Act => ({
  ...act,
  date: act.date ?? causes.find((cause) => contains(cause, act.trigger))?.date ?? null,
})

/** Dates in quotations and notes date nothing that happens in the running text. */
const datesToUse = (dates: readonly DateMention[]): readonly DateMention[] =>
  dates.filter((date) => date.role === 'main' || date.role === 'background')

const moved = (act: Act, by: number): Act => ({
  ...act,
  trigger: shift(act.trigger, by),
  clause: shift(act.clause, by),
  about: act.about === null ? null : shift(act.about, by),
})

/** The same act named once more: ロシアの反対, after ロシアは反対した. */
const isSameAct = (act: Act, other: Act): boolean =>
  act.label === other.label &&
  act.subjects.some(({ id }) => other.subjects.some((subject) => subject.id === id))

function positionsOf(act: Act, paragraph: DatedParagraph): readonly Position[] {
  const date = dateAct(act, paragraph)
  return act.subjects.map((subject) => ({
    ...act.clause,
    actor: subject.id,
    ...(subject.person === undefined ? {} : { person: subject.person }),
    ...(subject.organ === undefined ? {} : { organ: subject.organ }),
    label: act.label,
    negated: act.negated,
    about: act.about === null ? null : paragraph.text.slice(act.about.start, act.about.end),
    target: act.target === subject.id ? null : act.target,
    voice: act.voice,
    trigger: act.trigger,
    date,
  }))
}
