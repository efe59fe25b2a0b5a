/** The longest question that is read, in characters; a quotation to check may be longer. */
export const LONGEST_QUESTION = 200
