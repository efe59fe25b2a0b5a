/**
 * Discord's limits, in Discord's words (https://discord.com/developers/docs). Lengths are counted in UTF-16 units here:
 * never fewer than Discord counts.
 */

/** Within which an interaction has to be responded to, in milliseconds. */
export const INTERACTION_RESPONSE_TIME = 3000

export const CONTENT_LENGTH = 2000
export const EMBED_TITLE_LENGTH = 256
export const EMBED_DESCRIPTION_LENGTH = 4096
/** Over all embeds of a message. */
export const EMBEDS_TOTAL_LENGTH = 6000

/** Said of a picture to those who do not see it. */
export const ATTACHMENT_DESCRIPTION_LENGTH = 1024

export const BUTTONS_PER_ACTION_ROW = 5
export const ACTION_ROWS = 5
export const BUTTON_LABEL_LENGTH = 80

export const AUTOCOMPLETE_CHOICES = 25
export const CHOICE_LENGTH = 100
