/** What is read of a request besides its body. */
export type Asked = Pick<Request, 'method' | 'url' | 'headers'>

/** An address at which a platform is reached over HTTP: what comes in is checked and answered by the platform itself. */
export interface Endpoint {
  readonly method: 'GET' | 'POST'
  /** `/slack/events` */
  readonly path: string
  /** It may be asked by anybody: nothing of a request is true before its signature has been checked. */
  answer(request: Asked, body: Uint8Array<ArrayBuffer>): Promise<Response>
}
