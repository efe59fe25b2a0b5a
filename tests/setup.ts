import fc from 'fast-check'

/**
 * Properties are tried with the same values each time, so that a change is judged by what it changed; another seed,
 * or `SHUTTEN_TEST_SEED=random`, looks further.
 */
const seed = process.env['SHUTTEN_TEST_SEED'] ?? '20170412'
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) })
