import type { Platform } from './platform.js'
import type { Administrators } from './ports.js'

/** Whoever administers, on the platforms that are open. */
export function administratorsOf(admins: readonly string[], platforms: readonly Platform[]): Administrators {
  return {
    async tell(text) {
      const telling = platforms.flatMap((platform) =>
        idsOn(platform.name, admins).map((user) => platform.tell(user, text)),
      )
      return (await Promise.all(telling)).filter(Boolean).length
    },
  }
}

/** The administrators' ids on one platform, without its name. */
export const idsOn = (name: Platform['name'], admins: readonly string[]): readonly string[] =>
  admins.filter((each) => each.startsWith(`${name}:`)).map((each) => each.slice(name.length + 1))
