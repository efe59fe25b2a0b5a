import type { Language } from '../../report/report.js'
import type { ActorsFile } from './actors-file.js'
import { foldWord } from './fold.js'
import { addWord, createTrie, trieOf, type Trie } from './trie.js'

/** What a word beside a name is: a title of one who speaks for a state, of an expert, an office, or what may precede them. */
export type OfficeKind = 'state' | 'expert' | 'office' | 'modifier' | 'courtesy'

/** The words that stand beside names, folded. */
export interface WordLists {
  readonly ja: Trie<OfficeKind>
  readonly en: Trie<OfficeKind>
  /** 訪, 対, 在 ... before a short form. */
  readonly beforeShort: ReadonlySet<string>
  /** 日: joined forms that may follow any character. */
  readonly joinedAfterAny: ReadonlySet<string>
  /** 国交, 国境 ... after a joined form. */
  readonly afterJoined: Trie<string>
  /** 側: it belongs to the name before it. 人 does too, and makes it a name for the people. */
  readonly afterName: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  /** 語, 大学 ...: a name before them names something else. */
  readonly notBefore: Trie<string>
  /** What shows that a capital is only a place: the words before it in English, after it in Japanese. */
  readonly beforePlace: RegExp
  readonly afterPlace: Trie<string>
  /** Family names in Chinese characters. */
  readonly familyNames: Trie<string>
  /** Words that may stand before a family name without being a first name; in lower case. */
  readonly beforeNames: ReadonlySet<string>
}

/** The word lists of a gazetteer file. */
export function readWordLists(file: ActorsFile): WordLists {
  return {
    ja: kindsOf(file, 'ja', file['office-words']),
    en: kindsOf(file, 'en', file['title-modifiers']),
    beforeShort: new Set(file['before-short']),
    joinedAfterAny: new Set(file['joined-after-any']),
    afterJoined: trieOf(file['after-joined'].map(foldWord)),
    afterName: new Set(file['after-name'].ja),
    people: new Set(file['after-name'].people),
    notBefore: trieOf(file['not-before'].map(foldWord)),
    beforePlace: endingIn(file['place-words'].before),
    afterPlace: trieOf(file['place-words'].after.map(foldWord)),
    familyNames: trieOf(file['family-names'].map(foldWord)),
    beforeNames: new Set(file['before-names'].map((word) => word.toLowerCase())),
  }
}

function kindsOf(file: ActorsFile, language: Language, modifiers: readonly string[]): Trie<OfficeKind> {
  const titles = file.titles.state[language]
  const lists: readonly (readonly [OfficeKind, readonly string[]])[] = [
    ['modifier', modifiers],
    ['office', file.offices[language]],
    ['state', language === 'en' ? titles.flatMap(withPlural) : titles],
    ['expert', file.titles.expert[language]],
    ['courtesy', file.courtesy[language]],
  ]
  const trie = createTrie<OfficeKind>()
  for (const [kind, words] of lists) for (const word of words) addWord(trie, foldWord(word), kind)
  return trie
}

/** Matches a folded text that ends in one of some words, with an article or none. */
function endingIn(words: readonly string[]): RegExp {
  const escaped = words.map((word) => foldWord(word).replace(/[^\w ]/gu, ''))
  return words.length === 0 ? /(?!)/u : new RegExp(`(?:^|[^a-z])(?:${escaped.join('|')}) (?:the )?$`, 'u')
}

/** The presidents, the foreign ministers. */
const withPlural = (title: string): readonly string[] => [title, `${title}s`]
