import { storeFault } from '../database/store-fault.js'

/** A port whose errors tell what the matter is: `store-away` and `store-damaged` are the database's. */
export function tellingFaults<Port extends object>(port: Port): Port {
  const told = Object.entries(port).map(([name, work]: [string, unknown]) => [
    name,
    typeof work === 'function' ? telling(work as Work) : work,
  ])
  return Object.fromEntries(told) as Port
}

type Work = (...given: readonly unknown[]) => unknown

const telling =
  (work: Work): Work =>
  async (...given) => {
    try {
      return await work(...given)
    } catch (error) {
      throw storeFault(error)
    }
  }
