import { ALREADY_ACKNOWLEDGED, faultOf, isUncertain } from './log-fault.js'

const MOST_ATTEMPTS = 3

/**
 * Does what may be done twice, as Discord takes it once: again, where nothing was heard of it.
 * @param until a time by `performance.now()`, after which it is not tried again
 */
export async function repeated(work: () => Promise<unknown>, until = Infinity): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work()
      return
    } catch (error) {
      if (attempt > 1 && faultOf(error).code === ALREADY_ACKNOWLEDGED) return
      if (!isUncertain(error) || attempt === MOST_ATTEMPTS || performance.now() > until) throw error
    }
  }
}
