import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** A file that came with a message. */
export interface SentFile {
  readonly field: string
  readonly name: string
  readonly bytes: Buffer
}

/** A request's JSON, and its files where it is a form: then the JSON is in `payload_json`. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ readonly body: unknown; readonly files: readonly SentFile[] }> {
  const bytes = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString()), files: [] }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  const files: SentFile[] = []
  for (const [field, value] of form.entries())
    if (typeof value !== 'string')
      files.push({ field, name: value.name, bytes: Buffer.from(await value.arrayBuffer()) })
  return { body: JSON.parse(String(form.get('payload_json'))), files }
}
