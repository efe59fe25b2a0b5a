import { ShuttenError } from '../../errors.js'
import type { Extracted, Original } from '../extracted.js'
export const readPdf = (original: Original, ...rest: unknown[]): Promise<Extracted> =>
  Promise.reject(new ShuttenError('source-unreadable', original.name + String(rest)))
