import { z } from 'zod'

const id = z.string().regex(/^\d{1,21}$/u)
const user = z.looseObject({
  id,
  username: z.string().catch(''),
  global_name: z.string().nullish().catch(null),
})

const option = z.looseObject({
  name: z.string(),
  type: z.number().catch(3),
  value: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional(),
  focused: z.boolean().optional(),
  /** A subcommand or a group of them has those of its own. */
  get options() {
    return z.array(option).optional()
  },
})

const embed = z.looseObject({ title: z.string().nullish(), description: z.string().nullish() })
const message = z.looseObject({ content: z.string().catch(''), embeds: z.array(embed).catch([]) })

const from = {
  id,
  application_id: id,
  token: z.string(),
  guild_id: id.nullish(),
  channel_id: id.nullish(),
  channel: z.looseObject({ type: z.number(), parent_id: id.nullish() }).nullish().catch(null),
  locale: z.string().catch('en-US'),
  member: z.looseObject({ user, nick: z.string().nullish().catch(null) }).nullish(),
  user: user.nullish(),
}

const command = z.looseObject({
  name: z.string(),
  type: z.number().catch(1),
  options: z.array(option).catch([]),
  target_id: id.optional(),
  resolved: z.looseObject({ messages: z.record(z.string(), message).optional() }).optional(),
})

/** The interactions that are answered, as far as they are read; Discord may add to them. The numbers are Discord's. */
export const interactionSchema = z.discriminatedUnion('type', [
  z.looseObject({ ...from, type: z.literal(2), data: command }),
  z.looseObject({ ...from, type: z.literal(3), data: z.looseObject({ custom_id: z.string() }) }),
  z.looseObject({ ...from, type: z.literal(4), data: command }),
])

/** An interaction that was read. */
export type Interaction = z.output<typeof interactionSchema>
/** A command or its autocomplete. */
export type CommandData = z.output<typeof command>
