import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { loadGazetteer, type Gazetteer } from './actors/gazetteer.js'
import type { Units } from './figures/compile-units.js'
import { loadUnits } from './figures/units.js'
import { loadPredicates, type PredicateRow } from './positions/predicate-table.js'
import { loadTerms, type Terms } from './terms/terms.js'

/** What is known of the field before a report is read: who acts, what acting is called, its words in both
 * languages, and how amounts are written. */
export interface Vocabulary {
  readonly gazetteer: Gazetteer
  readonly predicates: readonly PredicateRow[]
  readonly terms: Terms
  readonly units: Units
}

/**
 * Reads actors.yaml, positions.yaml, terms.yaml and units.yaml of each directory that has them; later directories go
 * over earlier ones.
 * @throws ShuttenError `vocabulary-invalid`, naming file and line of each fault
 */
export function loadVocabulary(directories: readonly string[]): Vocabulary {
  const files = (name: string): readonly { file: string; text: string }[] =>
    [...new Set(directories)]
      .map((directory) => path.join(directory, name))
      .filter((file) => existsSync(file))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  return {
    gazetteer: loadGazetteer(files('actors.yaml')),
    predicates: loadPredicates(files('positions.yaml')),
    terms: loadTerms(files('terms.yaml')),
    units: loadUnits(files('units.yaml')),
  }
}
