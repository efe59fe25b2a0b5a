import { existsSync, readFileSync } from 'node:fs'

/** The version that package.json names. */
export function packageVersion(): string {
  // The file is one folder further up once it is built.
  const places = ['../../../package.json', '../../../../package.json'].map(
    (place) => new URL(place, import.meta.url),
  )
  const file = places.find((place) => existsSync(place))
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : 'unknown'
}
