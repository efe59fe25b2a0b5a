import type { Language } from '../../report/report.js'
import type { Gazetteer } from './gazetteer.js'

/** The name to show; the id itself where no actor has it. */
export function actorName(id: string, language: Language, gazetteer: Gazetteer): string {
  return gazetteer.actors.get(id)?.name[language] ?? id
}
