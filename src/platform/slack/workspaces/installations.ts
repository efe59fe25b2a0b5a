import { z } from 'zod'
import { createSeal } from '../../../command/exchange/sealed.js'
import type { InstallationStore } from '../../../command/ports.js'
import { INSTALL_PATH } from '../paths.js'

/** What is kept of a workspace that installed the app. */
export interface Installed {
  readonly token: string
  readonly botId: string
  readonly botUser: string
}

/** The workspaces that installed the app, by their ids: `T…`. Each throws what the store throws. */
export interface Installations {
  /** `unreadable`: it was kept with another secret, or has been changed. */
  of(workspace: string): Promise<Installed | 'unreadable' | null>
  /** Those that can be read, and how many cannot. */
  all(): Promise<{ readonly readable: readonly Installed[]; readonly unreadable: number }>
  keep(workspace: string, installed: Installed, now: number): Promise<void>
  /** Forgets one that was kept up to an instant. */
  forget(workspace: string, until: number): Promise<void>
}

/** Keeps tokens encrypted: whoever reads the store without the secret reads none. */
export function createInstallations(store: InstallationStore, secret: string): Installations {
  const seal = createSeal(secret, 'installations')
  const read = (sealed: string, place: string): Installed | 'unreadable' => {
    const text = seal.open(sealed, place)
    return text === null ? 'unreadable' : installedSchema.parse(JSON.parse(text))
  }
  return {
    async of(workspace) {
      const place = placeOf(workspace)
      const sealed = await store.installationOf(place)
      return sealed === null ? null : read(sealed, place)
    },
    async all() {
      const found = (await store.installations()).map(({ sealed, place }) => read(sealed, place))
      const readable = found.filter((each) => each !== 'unreadable')
      return { readable, unreadable: found.length - readable.length }
    },
    keep(workspace, { token, botId, botUser }, now) {
      const place = placeOf(workspace)
      const sealed = seal.close(JSON.stringify({ token, botId, botUser }), place)
      return store.keepInstallation({ place, sealed }, now)
    },
    forget: (workspace, until) => store.forgetInstallation(placeOf(workspace), until),
  }
}

/** What to do where tokens cannot be read: one sentence. */
export const unreadableLine = (count: number, publicUrl: string): string =>
  `The tokens of ${String(count)} Slack workspaces cannot be read with this SHUTTEN_SECRET: set the one that they were kept with, or install the app there again at ${publicUrl}${INSTALL_PATH}.`

const placeOf = (workspace: string): string => `slack:${workspace}`

const installedSchema = z.object({ token: z.string(), botId: z.string(), botUser: z.string() })
