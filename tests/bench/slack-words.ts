/** What is asked of Slack's side, in turn. */
export const SLACK_WORDS: readonly string[] = [
  'stance russia april-2017',
  'cite 3.2',
  'find 北朝鮮',
  'timeline russia 2017',
  'help',
  'ロシア',
]
