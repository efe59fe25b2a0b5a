import { ShuttenError } from '../errors.js'

/** Encodings that Japanese text is often in, in the order they are tried. */
const otherEncodings = [
  { label: 'shift_jis', name: 'Shift_JIS', iconv: 'CP932' },
  { label: 'euc-jp', name: 'EUC-JP', iconv: 'EUC-JP' },
]
const kana = /[\u3041-\u30fe]/u

/**
 * The text of a UTF-8 file. A byte order mark stays in it, so that offsets count from the file's first character.
 * @param file the name that a fault is reported under
 * @throws ShuttenError `source-unreadable`, which says what the file is instead and what to do
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw unreadable(`${file} is empty; put the report's text into it.`)
  const wide = wideEncodingOf(bytes)
  if (wide !== null) throw unreadable(adviseConversion(file, wide, wide))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw unreadable(describeBytes(bytes, file), cause)
  }
}

const unreadable = (message: string, cause?: unknown): ShuttenError =>
  new ShuttenError('source-unreadable', message, { cause })

/** UTF-16 by its byte order mark, or by a zero in each second byte. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  const sample = bytes.subarray(0, 512)
  const zeros = [0, 1].map((odd) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) * 4 < sample.length) return null
  return odd > even ? 'UTF-16LE' : 'UTF-16BE'
}

/** What a file that is not in UTF-8 is, and what to do. */
function describeBytes(bytes: Uint8Array, file: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 5))
  if (head === '%PDF-') return `${file} is a PDF, not text; put its text into it.`
  const found = otherEncodings.find(({ label }) => kana.test(tryDecode(bytes, label)))
  if (found) return adviseConversion(file, found.name, found.iconv)
  return `${file} is not text in UTF-8; save it as UTF-8.`
}

const adviseConversion = (file: string, name: string, iconv: string): string =>
  `${file} is in ${name}, not in UTF-8; save it as UTF-8 (iconv -f ${iconv} -t UTF-8).`

function tryDecode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}
