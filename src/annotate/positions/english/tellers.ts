import type { Token } from './tokens.js'

const telling =
  /^(?:sa(?:y|ys|id|ying)|argu(?:e|es|ed|ing)|not(?:e|es|ed|ing)|claim(?:s|ed|ing)?|writ(?:e|es|ing)|wrote|written|believ(?:e|es|ed)|think|thinks|thought|contend(?:s|ed)?|explain(?:s|ed)?|report(?:s|ed)?|suggest(?:s|ed)?|point(?:s|ed)? out|estimat(?:e|es|ed)|conclud(?:e|es|ed)|know|knows|knew|fear(?:s|ed)?|hop(?:e|es|ed)|expect(?:s|ed)?|maintain(?:s|ed)?|observ(?:e|es|ed)|indicat(?:e|es|ed)|predict(?:s|ed)?|reckon(?:s|ed)?)$/u

/** Whether a verb tells what is said or thought, so that a clause may follow without "that". */
export const isTelling = ({ word, row }: Token): boolean =>
  telling.test(word) || row?.label === 'state' || /^(?:warn|complain|protest|agree|demand|insist)/u.test(word)

/** Verbs whose infinitive is denied: refused to sign. */
export const refusing = /^(?:refus|declin|fail|neglect)/u
/** Verbs whose infinitive was done: continued to oppose. */
export const doing =
  /^(?:continu|beg[aiu]n|start|mov|vot|manag|proceed|went on|go on|goes on|joined in|help|rush|hasten|came|comes?$|acted)/u
/** Verbs whose infinitive is a stance though not yet a deed: agreed to support. */
export const resolving = /^(?:agree|decid|chose|choos|resolv|opt)/u
/** Verbs whose infinitive only seems so. */
export const seeming = /^(?:seem|appear|believ|thought|said|report|alleg|consider|rumou?r|known|understood)/u
