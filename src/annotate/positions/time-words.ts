/**
 * Words at a sentence's beginning that end the month of the context: from here on the text generalises, turns to
 * another time, or speaks of what holds.
 */
export const generalOpener =
  /^\s*(?:このように|そのように|これらのように|以上|以上のように|一方で?|しかし一方で|他方で?|とはいえ|現段階|現在|今後|総じて|一般に|要するに|結局|つまり|まとめると|こうした|上記|それでも|In sum\b|Overall\b|Thus\b|In general\b|Generally\b|In short\b|By contrast\b|More broadly\b|Today\b|Since then\b|In conclusion\b)/u

/** Words in a clause or before it that say it happened at another time than the context's, or time and again. */
export const otherTime =
  /その後|以来|かつて|近年|最近|従来|これまで(?!とは?(?:異な|違))|長年|常に|たびたび|しばしば|一貫して|今後|将来|当時(?!の)|これに先立|それ以前|それまで|翌日|翌月|翌年|毎年|[\d０-９一二三四五六七八九十数][年日]後|(?:週間|[かカヵヶケ箇]月)後|のちに|後年|後日|まもなく|間もなく|ほどなく|やがて|later\b|since then|previously|formerly|in the past|repeatedly|always|often|consistently|traditionally|historically|in recent years|subsequently|years (?:later|earlier|ago)|months (?:later|earlier|ago)/iu
