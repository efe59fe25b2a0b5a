import { printableLine } from '../../answer/printable.js'
import { STYLE_PATH, SCRIPT_PATH } from './files.js'
import { markup, type Blank, type Markup } from './markup.js'
import { messagesFor } from './messages.js'
import { answerHref, type View } from './view.js'

/** A whole page. */
export interface PageParts {
  readonly view: View
  /** The name that Shutten goes by. */
  readonly name: string
  readonly title: string
  /** What was asked, shown where more can be asked. */
  readonly asked: string
  /** The address of this page in the other language. */
  readonly otherLanguage: string
  readonly body: Blank
}

/** A page: what can be asked above, what is shown below. */
export function page({ view, name, title, asked, otherLanguage, body }: PageParts): Markup {
  const { language, root } = view
  const words = messagesFor(language)
  const shown = printableLine(title)
  const other = otherOf(view)
  return markup`<!doctype html>
<html lang="${language}">
${head(shown === '' ? name : `${shown} · ${name}`, root)}
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top">
<a class="home" href="${answerHref(view, {})}">${name}</a>
${askForm(view, asked)}
<a class="language" lang="${other}" hreflang="${other}" href="${otherLanguage}">${words.otherLanguage}</a>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<p id="said" class="said" role="status" data-copied="${words.copied}"></p>
</body>
</html>
`
}

const head = (title: string, root: string): Markup => markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${root}${STYLE_PATH}">
<script src="${root}${SCRIPT_PATH}" defer></script>
</head>`

/** The language that a page is not in. */
export const otherOf = ({ language }: View): View['language'] => (language === 'ja' ? 'en' : 'ja')

function askForm(view: View, asked: string): Markup {
  const { root, opened, language, isLanguageChosen } = view
  const words = messagesFor(language)
  const hidden = {
    ...(isLanguageChosen && { lang: language }),
    ...(opened && { report: opened.report, key: opened.key }),
  }
  return markup`<form class="ask" role="search" action="${root}" method="get">
<input type="search" name="q" value="${asked}" aria-label="${words.askLabel}" placeholder="${words.askHint}" maxlength="400" autocomplete="off" enterkeyhint="search">
${Object.entries(hidden).map(([key, value]) => markup`<input type="hidden" name="${key}" value="${value}">`)}
<button>${words.ask}</button>
</form>`
}
