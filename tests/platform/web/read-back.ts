/** HTML without its tags, as a reader sees it. */
export const textOf = (html: string): string => unescaped(html.replaceAll(/<[^>]*>/gu, ''))

/** The quotations that an answer's page shows, in order. */
export const readBack = (html: string): readonly string[] =>
  [...html.matchAll(/<blockquote[^>]*>(?<words>.*?)<\/blockquote>/gsu)].map(({ groups }) =>
    textOf(groups?.['words'] ?? ''),
  )

/** By number, the words of the paragraphs that a report's page shows, without the marks of notes. */
export const paragraphsIn = (html: string): ReadonlyMap<number, string> =>
  new Map(
    [...html.matchAll(/<div class="paragraph" id="(?<number>\d+)">\n<p[^>]*>(?<words>.*?)<\/p>/gsu)].map(
      ({ groups }) => [
        Number(groups?.['number']),
        textOf((groups?.['words'] ?? '').replaceAll(/<sup.*?<\/sup>/gsu, '')),
      ],
    ),
  )

/** All ids of a page, in order. */
export const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/ id="(?<id>[^"]*)"/gu)].map(({ groups }) => groups?.['id'] ?? '')

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" }

const unescaped = (text: string): string =>
  text.replaceAll(/&(?<name>lt|gt|quot|amp|#39);/gu, (...found) => {
    const { name = '' } = found.at(-1) as { name?: string }
    return ENTITIES[name] ?? ''
  })
