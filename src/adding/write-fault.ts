import { ShuttenError } from '../errors.js'

const FULL = ['ENOSPC', 'EDQUOT']
const RIGHTS = ['EACCES', 'EPERM', 'EROFS']

/** Says why a folder cannot be changed; what is said already stays as it is. */
export function writeFault(folder: string, cause: unknown): ShuttenError {
  if (cause instanceof ShuttenError) return cause
  return new ShuttenError('content-unwritable', `${folder} cannot be changed: ${reasonOf(cause)}.`, { cause })
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const { code = '' } = cause as NodeJS.ErrnoException
  if (FULL.includes(code)) return 'the disk is full; make room and try again'
  if (RIGHTS.includes(code)) return 'its directory may not be written to; check the permissions'
  return cause.message
}
