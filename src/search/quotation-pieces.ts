/**
 * The pieces of a quotation that leaves words out: `…`, `...`, `[...]`, `（中略）`. Quotation marks around it do not
 * matter. No piece is empty.
 */
export function piecesOfQuotation(quotation: string): readonly string[] {
  return quotation
    .split(OMISSION)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

const OMISSION =
  /[[(（［〔【] ?(?:[…‥]+|\.{2,}|・{2,}|[前中後]?略|[Ss]nip) ?[\])）］〕】]|[…‥]+|\.{3,}|\. \. \.(?: \.)?|・{3,}/u
