import { OWN_LINK } from '../own-links.js'
import type { Message } from '../../../src/platform/discord/render-answer.js'

/** A message as it is looked at here: what was sent, or what the renderer made. */
export type Shown = Pick<Message, 'content'> & {
  readonly embeds?: readonly { readonly title?: string; readonly description?: string }[]
}

/** The quotations that messages show, in order: those that go on in another message are put together. */
export function readBack(messages: readonly Shown[]): readonly string[] {
  const quotations: string[] = []
  let above = ''
  for (const line of linesOf(messages)) {
    const words = /^> [「“](?<words>.*)[」”]$/su.exec(line)?.groups?.['words']
    if (words !== undefined) {
      const goesOn = /^\*\*\\\[\d+\\\]…\*\*$/u.test(above)
      const plain = plainOf(words)
      if (goesOn) quotations.push(`${quotations.pop() ?? ''}${plain}`)
      else quotations.push(plain)
    }
    above = line
  }
  return quotations
}

/** The citations' refs that messages show, in order. */
export const refsIn = (messages: readonly Shown[]): readonly string[] =>
  linesOf(messages).flatMap((line) =>
    line.startsWith('— ') ? (/ · (\S+)$/u.exec(plainOf(line))?.[1] ?? []) : [],
  )

/** All that messages show, as a reader sees it. */
export const textOf = (messages: readonly Shown[]): string =>
  messages
    .flatMap(({ content, embeds = [] }) => [content ?? '', ...embeds.flatMap((each) => Object.values(each))])
    .map((words) => plainOf(typeof words === 'string' ? words : JSON.stringify(words)))
    .join('\n')

/** Words without the marks that are ours: what is escaped stands as it is. */
export function plainOf(markdown: string): string {
  return markdown.replaceAll(/\\(?<mark>[^0-9A-Za-z\s])|\*\*|^(?:### |> )/gmu, (...found) => {
    const groups = found.at(-1) as { mark?: string }
    return groups.mark ?? ''
  })
}

/** Everything in messages that Discord would not show letter by letter, but for the marks that are ours. */
export function effectiveMarkup(messages: readonly Shown[]): readonly string[] {
  return linesOf(messages).flatMap((line) => {
    const own = line.startsWith('— ') ? line.replace(OWN, '$<ref>') : line
    const rest = own.replace(/^(?:### |> (?=[「“]))/u, '').replaceAll(/\\[^0-9A-Za-z\s]/gu, '\u0000')
    const bold = rest.replaceAll(/\*\*(?!\s)(?<inside>[^*]+?)(?<!\s)\*\*/gu, '$<inside>')
    return MARKUP.flatMap((pattern) => bold.match(pattern) ?? [])
  })
}

/** The one link there is: from a citation's ref to its place on a page of ours. */
const OWN = new RegExp(String.raw`\[(?<ref>[a-z0-9-]+\\:[n\d][\d.-]*)\]\(${OWN_LINK}\)`, 'u')

/** What Discord's clients read as markup, each by itself. */
const MARKUP = [
  /[*_~`|]/u,
  /<(?:@|#|\/|:|a:|t:|id:|https?:)[^>]*/iu,
  /@(?:everyone|here)/iu,
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/iu,
  /\bdiscord(?:app)?\.(?:gg|com)\/\S+/iu,
  /\[[^\]]*\]\([^)]*\)/u,
  /:[\w+-]+:/u,
  /^\s*(?:#{1,3} |-# |>{1,3} |[-*+] |\d+[.)] )/u,
]

const linesOf = (messages: readonly Shown[]): readonly string[] =>
  messages
    .flatMap(({ content, embeds = [] }) => [
      content ?? '',
      ...embeds.flatMap(({ title = '', description = '' }) => [title, description]),
    ])
    .flatMap((words) => words.split('\n'))
