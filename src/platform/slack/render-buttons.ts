import type { types } from '@slack/bolt'
import { printableLine } from '../../answer/printable.js'
import type { Button } from '../../command/exchange/reply.js'
import { BUTTONS_IN_A_ROW, MAX_BUTTON_TEXT } from './limits.js'
import { splitText, weighText } from './weigh.js'

/** What the action_id of each of our buttons begins with. */
export const ACTION_PREFIX = 'shutten:'

/** A button, and its number among those of its answer: no two of a message share an action_id. */
export interface NumberedButton {
  readonly button: Button
  readonly number: number
}

/** Buttons in rows. */
export function renderButtons(buttons: readonly NumberedButton[]): readonly types.ActionsBlock[] {
  const rows = Array.from({ length: Math.ceil(buttons.length / BUTTONS_IN_A_ROW) }, (_, row) =>
    buttons.slice(row * BUTTONS_IN_A_ROW, (row + 1) * BUTTONS_IN_A_ROW),
  )
  return rows.map((row) => ({ type: 'actions', elements: row.map(renderButton) }))
}

/** Whether a label is shown whole on its button. */
export const fitsButton = (label: string): boolean => weighText(printableLine(label)) <= MAX_BUTTON_TEXT

function renderButton({ button: { action, label, id }, number }: NumberedButton): types.Button {
  return {
    type: 'button',
    text: { type: 'plain_text', text: labelOf(label, number), emoji: false },
    action_id: `${ACTION_PREFIX}${action}:${number}`,
    value: id,
  }
}

function labelOf(label: string, number: number): string {
  const shown = printableLine(label)
  if (shown === '') return String(number)
  if (fitsButton(label)) return shown
  const [first = { start: 0, end: 0 }] = splitText(shown, LONGEST_CUT)
  return `${shown.slice(first.start, first.end).trimEnd()}…`
}

/** As JSON, with the marks round it. */
const LONGEST_CUT = MAX_BUTTON_TEXT - 1
