/** What can go wrong and is told to somebody: one code each, turned into words in one place. */
export type ErrorCode =
  | 'settings-invalid'
  | 'usage'
  | 'content-missing'
  | 'content-empty'
  /** A report cannot be written or taken away: rights, a full disk, or what the file system says. */
  | 'content-unwritable'
  | 'vocabulary-invalid'
  | 'record-invalid'
  | 'source-unreadable'
  | 'report-duplicate'
  | 'period-invalid'
  | 'date-impossible'
  | 'store-unusable'
  /** The store cannot be reached just now, or is full: it may be back any moment. */
  | 'store-away'
  /** What is stored was changed from outside, or cannot be read any more. */
  | 'store-damaged'
  /** A chat platform does not let us in: a wrong token, a missing scope or intent. */
  | 'platform-refused'
  | 'platform-unreachable'
  /** What listens cannot have its port, and nothing would be served without it. */
  | 'port-unusable'
  /** The database that reports are searched in does not answer. */
  | 'search-away'
  /** It does, but not to this search in the time that one may take. */
  | 'search-slow'

/** An error with a code, one sentence for the person who can mend it, and the error that caused it. */
export class ShuttenError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ShuttenError'
    this.code = code
  }
}
