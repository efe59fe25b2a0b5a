import type { Asker } from '../search/asker.js'

/** A channel as somebody who asks: what it may see is what a note to it may quote. @throws Error for no place */
export function askerOf(place: string, zone = 'UTC'): Asker {
  const { platform, workspace, channel = '' } = written.exec(place)?.groups ?? {}
  if (!isPlatform(platform)) throw new Error(`${place} is no channel`)
  // A direct message is in no workspace: it may see what everybody may.
  return {
    platform,
    channel,
    admin: false,
    zone,
    ...(workspace === undefined || workspace === 'direct' ? {} : { workspace }),
  }
}

/** As `placeOf` writes it. */
const written = /^(?<platform>[a-z]+):(?<workspace>[^/]+)\/(?<channel>.+)$/u

const platforms: readonly string[] = ['console', 'slack', 'discord', 'web'] satisfies Asker['platform'][]

const isPlatform = (name: string | undefined): name is Asker['platform'] =>
  name !== undefined && platforms.includes(name)
