/** Blocks in a message (Block Kit reference). */
export const MAX_BLOCKS = 50
/** Characters of a header's text. */
export const MAX_HEADER_TEXT = 150
/** Characters of a plain_text in a context block, as of a section's text. */
export const MAX_TEXT = 3000
/** Characters of a button's text. */
export const MAX_BUTTON_TEXT = 75
/** Buttons in one row, so that they stay readable; an actions block may hold 25 elements. */
export const BUTTONS_IN_A_ROW = 5
/**
 * Characters of all blocks of a message as JSON: Slack's `msg_blocks_too_long` is not documented, and was seen near
 * 13,200.
 */
export const MAX_MESSAGE = 9_800
/** Characters of one block as JSON, so that a message can hold several. */
export const MAX_BLOCK = 6_000
/** Characters of one piece of a text: longer ones are told in several. */
export const MAX_PIECE = 2_400
/** Characters of what is said of a picture to those who do not see it. */
export const MAX_ALT_TEXT = 1_000
/** Uses of a response_url, and how long it lives (Slack's documentation on interactivity). */
export const RESPONSE_URL_USES = 5
export const RESPONSE_URL_LIFE = 30 * 60_000
/** Milliseconds after which a post is given up: whether it arrived is then unknown. */
export const POST_TIMEOUT = 10_000
