/** What is said on every platform round an answer, on buttons, and of the process itself, in English. */
export const exchangeEn = {
  says: 'the report says',
  'say-many': 'the reports say',
  searched: 'Searched: {{reports}}.',
  'and-more': 'and {{count}} more',
  'more-hits': '{{count}} more',
  'quoted-at': 'quoted under [{{number}}]',
  glosses: 'In English',

  ending: 'I am being restarted and had no time left for this question. Please ask it again.',
  'went-wrong': 'Something went wrong here; the question was not at fault. Please ask it again.',
  'option-public': 'Show the answer to everybody here',
  'find-citations': 'Find citations',

  'button-context': 'Show context',
  'button-more': 'More ({{count}})',
  'button-copy': 'Copy citation',
  'button-share': 'Share to channel',
  'button-report': 'Report a wrong reading',
  'button-forged': 'This button is not one of ours, or was changed; ask the question again.',
  'button-outdated': 'This button is more than a month old, or its question is no longer kept; ask it again.',
  'too-fast_one': 'That was more than 5 questions in 10 seconds; ask again in {{count}} second.',
  'too-fast_other': 'That was more than 5 questions in 10 seconds; ask again in {{count}} seconds.',
  'shared-by': '{{by}} shared this answer to: {{words}}',

  'schedule-held_one':
    'Whether this note was posted cannot be found out, so it is held: {{notes}}. Look in the channel, then choose in /status: post it now, or mark it as posted.',
  'schedule-held_other':
    'Whether these {{count}} notes were posted cannot be found out, so they are held: {{notes}}. Look in the channels, then choose in /status: post them now, or mark them as posted.',
  'schedule-failed_one': 'This note cannot be posted, and is not tried again: {{notes}}.',
  'schedule-failed_other': 'These {{count}} notes cannot be posted, and are not tried again: {{notes}}.',
  'schedule-waits_one':
    'This note is not posted yet: {{notes}}. It is tried again every ten minutes for a day, and then only listed. Invite the bot to the channel, or mend its permissions.',
  'schedule-waits_other':
    'These {{count}} notes are not posted yet: {{notes}}. Each is tried again every ten minutes for a day, and then only listed. Invite the bot to the channels, or mend its permissions.',
  'hold-restored':
    'No scheduled note is sent: the store is an older copy, and what was posted since is not in it. End the hold in /status; what falls from then on is posted.',
  'hold-damaged':
    'No scheduled note is sent: what the store says of posted notes was changed from outside. End the hold in /status; what falls from then on is posted.',

  'context-title': 'In context',
  'picture-day': 'to the day',
  'picture-days': 'somewhere in these days',
  'picture-inferred': 'inferred from the context, or about',
  'picture-no-actor': 'Dated, with no actor read',
  'picture-left': 'Not drawn: {{names}}.',
  'picture-figures-left': 'Not drawn: {{count}} more.',

  'copy-title': 'To copy',
  'copy-formats': 'In another format:',
  'cite-format': '{{citation}} · {{format}}',
  'cite-no-format': '"{{words}}" is no format of citations. There are: {{formats}}.',

  'report-title': 'Report a wrong reading',
  'report-which': 'Which place is read wrongly?',
  'report-nothing': 'No such place is in the reports; name one such as 3.2, and say what is wrong there.',
  'report-told': 'The administrators have been told of {{ref}}. Thank you.',
  'report-untold': 'No administrator could be told; SHUTTEN_ADMINS names none that can be reached from here.',
  'report-notice': 'A reading was reported as wrong: {{ref}} (by {{user}}). {{remark}}',

  'administrators-only': 'Only administrators may do this; SHUTTEN_ADMINS names them.',
  'platforms-only': 'This works in Slack and Discord alone.',

  'language-title': 'Language',
  'language-ja': 'このチャンネルでは日本語で答えます。',
  'language-en': 'Answers in this channel are in English.',
  'language-auto': 'Answers are in the language of each question.',
  'language-unknown': '"{{typed}}" is no language that answers are given in.',

  'status-title': 'Status',
  'status-process': 'This process',
  'status-connections': 'Connections',
  'status-unread': 'Not read; where there is an older version, it is served',
  'status-running': 'Running for {{age}}.',
  'status-answered_one': '{{count}} question answered.',
  'status-answered_other': '{{count}} questions answered.',
  'status-no-faults': 'No faults.',
  'status-faults': 'Faults: {{faults}}.',
  'status-open': '{{platform}}, {{name}}: open for {{age}}',
  'status-closed': '{{platform}}, {{name}}: closed for {{age}}',
  'status-report_one': '{{id}} · {{hash}} · {{count}} warning',
  'status-report_other': '{{id}} · {{hash}} · {{count}} warnings',
  'age-days': '{{days}} d {{hours}} h',
  'age-hours': '{{hours}} h {{minutes}} min',
  'age-minutes': '{{minutes}} min {{seconds}} s',
} as const
