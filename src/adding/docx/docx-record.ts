import { inflateRawSync } from 'node:zlib'
import type { FoundRecord } from '../extracted.js'

/** Names that Office writes where nobody gave one. */
const nobody =
  /^(?:user|admin|administrator|owner|author|unknown|python-docx|microsoft office user|windows user|office|pc|ユーザー|作成者)$/iu
const local = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** What `docProps/core.xml` says: title and author. A file that was checked is given. */
export function docxRecord(file: Buffer): FoundRecord {
  const xml = coreOf(file)
  const title = elementOf(xml, 'dc:title')
  const creator = elementOf(xml, 'dc:creator')
  return {
    ...(title === '' ? {} : { title }),
    ...(creator === '' || nobody.test(creator) ? {} : { author: creator.split(/\s*;\s*/u) }),
  }
}

function coreOf(file: Buffer): string {
  const named = file.lastIndexOf('docProps/core.xml')
  if (named < 46) return ''
  const entry = named - 46
  const offset = file.readUInt32LE(entry + 42)
  if (!file.subarray(offset, offset + 4).equals(local)) return ''
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const packed = file.subarray(start, start + file.readUInt32LE(entry + 20))
  return (file.readUInt16LE(entry + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')
}

function elementOf(xml: string, name: string): string {
  const words = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'u').exec(xml)?.[1] ?? ''
  return words
    .replace(/&(lt|gt|quot|apos|amp);/gu, (_, entity: string) => entities[entity] ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
