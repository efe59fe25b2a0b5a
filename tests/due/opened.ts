import { loadLibrary } from '../../src/search/load-library.js'
import { CONTENT } from '../answer/opened.js'

/** The library of the shipped report. */
export const { library } = loadLibrary(CONTENT.shipped)
