import type {
  EventStore,
  InstallationStore,
  PlaceStore,
  QueryStore,
  Store,
  StoredQuery,
} from '../command/ports.js'
import type { Language } from '../report/report.js'
import { keyOf } from './query-key.js'

/** A store that lasts as long as the process: for tests, and where nothing is to be written. */
export function memoryStore(): Store {
  const done = (): Promise<void> => Promise.resolve()
  return { ...queries(), ...places(), ...events(), ...installations(), check: done, close: done }
}

function queries(): QueryStore {
  const kept = new Map<string, StoredQuery>()
  return {
    keep(given) {
      for (const query of given) kept.set(keyOf(query), query)
      return Promise.resolve(given.map(keyOf))
    },
    find: (key) => Promise.resolve(kept.get(key) ?? null),
  }
}

function places(): PlaceStore {
  const languages = new Map<string, Language | null>()
  const threads = new Map<string, string>()
  return {
    languageOf: (place) => Promise.resolve(languages.get(place) ?? null),
    setLanguage: (place, language) => Promise.resolve(void languages.set(place, language)),
    lastQuestionOf: (thread) => Promise.resolve(threads.get(thread) ?? null),
    rememberQuestion: (thread, words) => Promise.resolve(void threads.set(thread, words)),
  }
}

function events(): EventStore {
  const seen = new Set<string>()
  return {
    isFirst(id) {
      const isFirst = !seen.has(id)
      seen.add(id)
      return Promise.resolve(isFirst)
    },
  }
}

function installations(): InstallationStore {
  const kept = new Map<string, { readonly sealed: string; readonly at: number }>()
  return {
    installationOf: (place) => Promise.resolve(kept.get(place)?.sealed ?? null),
    installations: () => Promise.resolve([...kept].map(([place, { sealed }]) => ({ place, sealed }))),
    keepInstallation: ({ place, sealed }, now) => Promise.resolve(void kept.set(place, { sealed, at: now })),
    forgetInstallation(place, until) {
      if ((kept.get(place)?.at ?? Infinity) <= until) kept.delete(place)
      return Promise.resolve()
    },
  }
}
