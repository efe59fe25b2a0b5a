import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Picture } from '../../answer/picture/picture.js'
import type { Reply } from '../../command/exchange/reply.js'
import type { PlatformParts } from '../../command/platform.js'
import type { Delivery } from './deliver.js'
import { MAX_ALT_TEXT, POST_TIMEOUT } from './limits.js'
import { logError, logFault } from './log-fault.js'
import { ofStatus, readFault, type SlackFault } from './read-fault.js'
import type { Surface } from './read-request.js'
import { isSlackAddress } from './response-url.js'

/**
 * Sends the picture of an answer after it, into the same channel and thread. A file is seen by all who read where it is
 * shared, and Slack knows none that one reader of a channel alone may see: so a picture goes only with what the whole
 * channel may see, and into direct messages. It never throws: the answer stands without it.
 */
export async function sendPicture(
  { answer: { picture }, audience }: Pick<Reply, 'answer' | 'audience'>,
  { channel, thread }: Surface,
  { parts, delivery }: { readonly parts: PlatformParts; readonly delivery: Delivery },
): Promise<void> {
  const { draw } = parts
  if (picture === undefined || draw === undefined || channel === null) return
  if (audience !== 'channel' && !channel.startsWith('D')) return
  try {
    const data = await draw(picture)
    const where = { channel_id: channel, ...(thread !== null && { thread_ts: thread }) }
    const fault = await upload(data, picture, where, delivery).catch(readFault)
    if (fault !== null) logFault(parts, fault, 'files.completeUploadExternal')
  } catch (error) {
    logError(parts, error, 'slack-undrawn')
  }
}

interface Where {
  readonly channel_id: string
  readonly thread_ts?: string
}

/** An address is asked for, the bytes are sent there, and the file is shared: `files.upload` is no more. @throws as the Web API */
async function upload(
  data: Buffer,
  { kind, title, alt }: Picture,
  where: Where,
  { posting, apiUrl }: Delivery,
): Promise<SlackFault | null> {
  const filename = `${kind}.png`
  const asked = { filename, length: data.length, alt_txt: alt.slice(0, MAX_ALT_TEXT) }
  const { upload_url, file_id } = offered.parse(await posting.apiCall('files.getUploadURLExternal', asked))
  if (!isSlackAddress(upload_url, apiUrl, UPLOAD_HOSTS)) return { code: 'upload_url_foreign', status: null, outcome: 'refused', wait: 0 } // prettier-ignore
  const sent = await fetch(upload_url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(data),
    redirect: 'error',
    signal: AbortSignal.timeout(POST_TIMEOUT),
  })
  await sent.arrayBuffer()
  if (!sent.ok) return ofStatus(sent.status, sent.headers.get('retry-after'))
  const files: webApi.FilesCompleteUploadExternalArguments['files'] = [{ id: file_id, title }]
  await posting.files.completeUploadExternal({ files, ...where })
  return null
}

/** Where Slack takes files. */
const UPLOAD_HOSTS: readonly string[] = ['files.slack.com', 'files.slack-gov.com']

const offered = z.looseObject({ upload_url: z.string(), file_id: z.string() })
