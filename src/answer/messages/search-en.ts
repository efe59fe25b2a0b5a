/** The words of answers to what is searched, in English. */
export const searchEn = {
  translation: "Translation by {{by}}, not the report's words: {{text}}",
  'translation-outdated':
    'Translation by {{by}} of words that have changed since, so it may be wrong: {{text}}',
  'find-title': 'Find: {{words}}',
  'find-nothing': 'Nothing in the reports matches "{{words}}".',
  'find-listed': 'Matched through the lists of terms and names, dates and amounts: {{pairs}}.',
  'find-unknown': '"{{words}}" is not in the reports.',
  'find-stands_one': '"{{words}}" is, once.',
  'find-stands_other': '"{{words}}" is, {{count}} times.',
  'find-apart':
    'All of these words are in the reports, but no passage answers with them; the nearest are below.',
  'find-cut': 'Only the {{count}} rarest words were searched, without: {{words}}.',
  'search-away':
    'The reports cannot be searched at the moment: their database does not answer. What needs no search, such as /stance or /timeline, goes on; please ask this again in a minute.',
  'search-slow':
    'This search took too long and was ended; please ask with fewer words, or with more telling ones, such as a name, a term or a date.',
} as const
