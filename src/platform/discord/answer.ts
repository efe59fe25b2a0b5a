import type { REST } from 'discord.js'
import type { PlatformParts } from '../../command/platform.js'
import { answerRequest } from './answer-request.js'
import { answerTyping } from './answer-typing.js'
import type { FirstResponse } from './first-response.js'
import type { Heard } from './read-interaction.js'

/** Answers an interaction that was read. It never throws. */
export const answer = (
  heard: Heard,
  first: FirstResponse,
  posting: REST,
  parts: PlatformParts,
): Promise<void> =>
  heard.kind === 'typing' ? answerTyping(heard, first, parts) : answerRequest(heard, first, posting, parts)
