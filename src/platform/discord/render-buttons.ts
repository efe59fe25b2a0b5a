import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js'
import { printableLine } from '../../answer/printable.js'
import type { Button } from '../../command/exchange/reply.js'
import { ACTION_ROWS, BUTTON_LABEL_LENGTH, BUTTONS_PER_ACTION_ROW } from './limits.js'

/** A row of buttons. */
export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>

/** The buttons of an answer in rows, those of its choices apart from its own; as many as a message takes. */
export function renderButtons(buttons: readonly Button[]): readonly ButtonRow[] {
  const own = buttons.filter(({ action }) => action !== 'ask')
  return [...rowsOf(own), ...rowsOf(choicesOf(buttons))].slice(0, ACTION_ROWS)
}

/** The choices that have a button which says all of them. */
export function offeredLabels(buttons: readonly Button[]): ReadonlySet<string> {
  const ids = new Set(
    renderButtons(buttons).flatMap(({ components }) => components.map(({ custom_id }) => custom_id)),
  )
  const whole = choicesOf(buttons).filter(({ label }) => labelOf(label) === label)
  return new Set(whole.filter(({ id }) => ids.has(id)).map(({ label }) => label))
}

/** Two buttons of a message may not have the same id. */
const choicesOf = (buttons: readonly Button[]): readonly Button[] => [
  ...new Map(buttons.filter(({ action }) => action === 'ask').map((button) => [button.id, button])).values(),
]

function rowsOf(buttons: readonly Button[]): readonly ButtonRow[] {
  const rows = Math.ceil(buttons.length / BUTTONS_PER_ACTION_ROW)
  return Array.from({ length: rows }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons
      .slice(row * BUTTONS_PER_ACTION_ROW, (row + 1) * BUTTONS_PER_ACTION_ROW)
      .map(renderButton),
  }))
}

const renderButton = ({ action, label, id }: Button): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: action === 'ask' ? ButtonStyle.Primary : ButtonStyle.Secondary,
  label: labelOf(label),
  custom_id: id,
})

/** A label is plain text; one that is too long ends in an ellipsis. */
function labelOf(words: string): string {
  const text = printableLine(words) || MORE
  if (text.length <= BUTTON_LABEL_LENGTH) return text
  let label = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (label.length + segment.length + MORE.length > BUTTON_LABEL_LENGTH) break
    label += segment
  }
  return `${label}${MORE}`
}

const MORE = '…'
