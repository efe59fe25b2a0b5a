/** Folders whose files may import from themselves and from those before them. */
export const LAYERS: readonly string[] = [
  'src/report',
  'src/annotate',
  'src/search',
  'src/answer',
  'src/due',
  'src/command',
  'commands',
]

/** Folders at the edge: each imports from the layers, and none from another of these. */
export const EDGES: readonly string[] = [
  'src/platform/console',
  'src/platform/slack',
  'src/platform/discord',
  'src/platform/web',
  'src/picture',
  'src/adding',
  'src/schedule',
  'src/store',
  'src/database',
]

/** Edges that are built over another edge. */
export const OVER: Readonly<Record<string, string>> = { 'src/store': 'src/database' }

/** Files where everything is joined: they may import anything, and nothing imports them but the command line. */
export const ROOTS: readonly string[] = [
  'src/main.ts',
  'src/api.ts',
  'src/serve.ts',
  'src/set-up.ts',
  'src/add.ts',
  'src/talk.ts',
  'src/openers.ts',
  'src/operating.ts',
  'src/serving.ts',
  'src/indexing.ts',
]

/** Roots that were too much for one file: what is part of which. */
export const PART_OF: Readonly<Record<string, string>> = {
  'src/openers.ts': 'src/serve.ts',
  'src/operating.ts': 'src/serve.ts',
  'src/serving.ts': 'src/serve.ts',
}

/** The root that may import other roots. */
export const COMMAND_LINE = 'src/main.ts'

/** What any file may import. */
export const SHARED: readonly string[] = ['src/errors.ts']

/** Single files and who may import them besides the roots: the settings and the log. */
export const PRIVATE: Readonly<Record<string, readonly string[]>> = {
  'src/env.ts': ['src/log.ts', 'src/platform-settings.ts'],
  'src/platform-settings.ts': [],
  'src/log.ts': [],
  'src/end-of-process.ts': [],
}

/** Where each package may be imported: folders or files. A package that is not named here may not be imported. */
export const HOMES: Readonly<Record<string, readonly string[]>> = {
  zod: ['src', 'commands'],
  'lru-cache': ['src'],
  yaml: ['src', 'commands'],
  'js-yaml': ['src/report'],
  pino: ['src', 'commands'],
  'temporal-polyfill': ['src', 'commands'],
  i18next: ['src', 'commands'],
  minisearch: ['src/search'],
  'wink-porter2-stemmer': ['src/search'],
  '@citation-js/*': ['src/answer/citing'],
  '@resvg/resvg-js': ['src/picture'],
  'node-cron': ['src/schedule'],
  'discord.js': ['src/platform/discord'],
  '@discordjs/*': ['src/platform/discord'],
  'discord-api-types': ['src/platform/discord'],
  '@slack/*': ['src/platform/slack'],
  kysely: ['src/database'],
  libsql: ['src/database'],
  '@libsql/*': ['src/database'],
  pg: ['src/database'],
  hono: ['src/platform/web'],
  '@hono/*': ['src/platform/web'],
  'prom-client': ['src/platform/web/operation'],
  commander: ['src/main.ts', 'src/platform/console'],
  dotenv: ['src/env.ts'],
  'pino-pretty': ['src/log.ts'],
  'fastest-levenshtein': ['src/report', 'src/annotate', 'src/search', 'src/answer', 'src/command'],
  'mdast-util-from-markdown': ['src/report'],
  'mdast-util-gfm': ['src/report'],
  'micromark-extension-gfm': ['src/report'],
  mdast: ['src/report'],
  'pdfjs-dist': ['src/adding/pdf'],
  mammoth: ['src/adding/docx'],
  'hast-util-from-html': ['src/adding/html'],
  hast: ['src/adding'],
}

/** The most lines that a file has. */
export const LONGEST_FILE = 200

/** The one file that may read the environment. */
export const ENVIRONMENT_READER = 'src/env.ts'

/** The one file that may only pass on what others export. */
export const PUBLIC_MODULE = 'src/api.ts'
