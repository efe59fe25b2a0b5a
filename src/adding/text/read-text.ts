import { decodeText } from '../../report/decode-text.js'
import { describeAozora } from '../../report/aozora.js'
import { ShuttenError } from '../../errors.js'
import type { Extracted, FoundRecord, Original } from '../extracted.js'
import { frontMatterRecord } from './front-matter.js'

/** Encodings that Japanese text is in where it is not in UTF-8, in the order they are tried. */
const encodings = [
  { label: 'utf-16le', name: 'UTF-16LE', mark: [0xff, 0xfe] },
  { label: 'utf-16be', name: 'UTF-16BE', mark: [0xfe, 0xff] },
  { label: 'iso-2022-jp', name: 'ISO-2022-JP', mark: null },
  { label: 'euc-jp', name: 'EUC-JP', mark: null },
  { label: 'shift_jis', name: 'Shift_JIS', mark: null },
] as const

/**
 * Reads a text or a Markdown file as it is; one in another encoding is told, and given in Unicode.
 * @throws ShuttenError `source-unreadable` when it is no text
 */
export function readText({ kind, name, bytes }: Original): Extracted {
  const { text, encoding } = decodeAny(bytes, name)
  const converted = encoding === null ? [] : [`${name} is in ${encoding}; it was converted to UTF-8.`]
  if (kind === 'markdown') return { text, layout: null, found: markdownRecord(text), remarks: converted }
  const aozora = describeAozora(text)
  const remarks = aozora === null ? converted : [...converted, 'Ruby and notes of Aozora Bunko are left out.']
  const found: FoundRecord = aozora === null ? {} : aozora
  return { text, layout: null, found, remarks }
}

/** A file's text, and the name of the encoding it is in where that is not UTF-8. */
export function decodeAny(
  bytes: Uint8Array,
  name: string,
): { readonly text: string; readonly encoding: string | null } {
  const other = bytes.length === 0 || isUtf8(bytes) ? null : otherEncoding(bytes)
  if (other === null) return { text: checked(decodeText(bytes, name), name), encoding: null }
  const text = new TextDecoder(other.label).decode(bytes)
  return { text: checked(text, name), encoding: other.name }
}

/** Zeros and other controls are in no text. */
function checked(text: string, name: string): string {
  const controls = text.slice(0, 100_000).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0
  if (controls > 0 && controls * 200 > Math.min(text.length, 100_000))
    throw new ShuttenError(
      'source-unreadable',
      `${name} is no text; give a text, Markdown, HTML, DOCX or PDF.`,
    )
  return text
}

const isUtf8 = (bytes: Uint8Array): boolean => decodes(bytes, 'utf-8') !== null && !bytes.includes(0x1b)

/** The encoding whose text has the largest share of kana; half-width kana, which chance makes, count against it. */
function otherEncoding(bytes: Uint8Array): (typeof encodings)[number] | null {
  const marked = encodings.find(({ mark }) => mark?.every((byte, at) => bytes[at] === byte))
  if (marked) return marked
  const scored = encodings
    .filter(({ mark }) => mark === null)
    .map((encoding) => ({
      encoding,
      score: scoreOf(decodes(bytes.subarray(0, 200_000), encoding.label) ?? ''),
    }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score > 0 ? best.encoding : null
}

function scoreOf(text: string): number {
  const kana = text.match(/[\u3041-\u30fe]/gu)?.length ?? 0
  const half = text.match(/[\uff61-\uff9f]/gu)?.length ?? 0
  return kana - half
}

function decodes(bytes: Uint8Array, label: string): string | null {
  try {
    // A part may end amid a character.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** What the front matter says, else the first heading of the first level. */
function markdownRecord(text: string): FoundRecord {
  const heading = /^#{1,2}\s+(?<title>.+?)\s*#*\s*$/mu.exec(text)?.groups?.['title']
  return { ...(heading === undefined ? {} : { title: heading }), ...frontMatterRecord(text) }
}
