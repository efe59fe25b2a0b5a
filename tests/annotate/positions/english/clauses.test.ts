import { describe, expect, it } from 'vitest'
import { inShort, positionsOf } from '../read.js'

type Case = readonly [rule: string, text: string, positions: readonly string[]]

const subjects: readonly Case[] = [
  [
    'brackets with a short form part no subject from its date',
    'On 3 May 1994, Prime Minister Yitzhak Rabin and Palestine Liberation Organization (PLO) Chairman Yasser Arafat signed the accord.',
    ['IL agree 1994-05-03 actor', 'PS agree 1994-05-03 actor'],
  ],
  [
    'one of its people acts for no state',
    'He was shot by an Israeli who opposed the Oslo Accords. A Russian condemned the plan.',
    [],
  ],
  [
    'what something is called does nothing',
    'China signed a treaty, commonly referred to as the Pact, at the White House.',
    ['CN agree undated actor'],
  ],
  [
    'a clause without a verb is passed over',
    'In March 1998 Norway, though not a member of OPEC, announced cuts.',
    ['NO state 1998-03 actor'],
  ],
  [
    'an adverb may stand before the verb of a new clause',
    'Beijing opposed the status of the peninsula, and Moscow probably supports it.',
    ['CN oppose undated actor', 'RU support undated author'],
  ],
  [
    'verbs joined by "and" share their subject, not the object between them',
    'Prime Minister Shinzo Abe met President Vladimir Putin on 6 May 2016 and proposed a plan.',
    ['JP meet 2016-05-06 actor', 'JP propose 2016-05 actor'],
  ],
  [
    'a refusal keeps the subject for the next',
    'Washington refused to recognise the government and imposed sanctions in June 1996.',
    ['US not support undated actor', 'US act 1996-06 actor'],
  ],
  [
    'each relative clause has its own subject',
    'The plan, which Germany opposed and Italy supported, failed.',
    ['DE oppose undated actor', 'IT support undated actor'],
  ],
  [
    'the people of an actor stand for it',
    'The minister from Chile voted in favour of the proposal.',
    ['CL support undated actor'],
  ],
  [
    'an apposition is the same actor once',
    'The Chinese ambassador, Liu Jieyi, opposed the statement in April 2017.',
    ['CN oppose 2017-04 actor'],
  ],
  [
    'a participle before the sentence has the subject of the sentence',
    'Having rejected the plan on 2 May 2018, Iran resumed enrichment in July.',
    ['IR oppose 2018-05-02 actor', 'IR act 2018-07 actor'],
  ],
  [
    'a clause after "after" has its own subject and date',
    'Canada signed the agreement after Mexico ratified it on 1 June 2018.',
    ['CA agree undated actor', 'MX agree 2018-06-01 actor'],
  ],
  [
    'who is backed by another does not back',
    'Russia, backed by China, rejected the plan.',
    ['CN support undated actor', 'RU oppose undated actor'],
  ],
  ['nouns between commas are no verbs', 'Trade between Russia and China supports growth.', []],
  [
    'allies share the deed and leave the subject',
    'The United States and its allies condemned the test.',
    ['US condemn undated actor'],
  ],
]

const dates: readonly Case[] = [
  [
    'a sentence that goes to another year in passing takes no month from before',
    'In September 1991 a coup took place. During his 1992 candidacy President Clinton criticised Russia.',
    ['US condemn undated actor'],
  ],
  [
    'when a role was taken up dates no appointment',
    'Putin recruited Lavrov, first as ambassador and then, from February 1994, as minister.',
    ['RU act undated actor'],
  ],
  [
    'a meeting is no verb between a date and its sentence',
    'In a private meeting with Kim on July 19, 2017, President Trump asked for support.',
    ['US demand 2017-07-19 actor'],
  ],
  [
    'what is told of another thing beside gives its month to nobody',
    'Norway opposed the siege of Grozny, which began in January 1995. Russia condemned the talks.',
    ['NO oppose undated actor', 'RU condemn undated actor'],
  ],
  [
    'what a text describes has no month of the story',
    'In May 2017 he was appointed. The chapters describe the ways Russia attacked the network.',
    ['RU act undated actor'],
  ],
  [
    'a semicolon ends the day that opens a sentence',
    'On 1 August 2019 Rwanda closed its frontier; the WHO criticised the step.',
    ['RW act 2019-08-01 actor', 'WHO condemn 2019-08 actor'],
  ],
  [
    'so does a colon between clauses',
    'On 3 May 2011 Russia expelled two diplomats: Poland protested.',
    ['RU act 2011-05-03 actor', 'PL condemn 2011-05 actor'],
  ],
  [
    'the day of an occasion is not that of the deed',
    'Following a coup on 5 June 2012, France suspended aid.',
    ['FR act 2012-06 actor'],
  ],
  [
    'also where it is marked',
    'Marking the invasion on 5 June 2012, Poland condemned Russia.',
    ['PL condemn 2012-06 actor'],
  ],
  [
    'a date after "and" opens a clause with several who act',
    'On 29 October 1956 Israel invaded Sinai, and two days later British and French aircraft bombed airfields.',
    ['IL act 1956-10-29 actor', 'GB act 1956-10-31 actor', 'FR act 1956-10-31 actor'],
  ],
  [
    'what is only said in between does not end it',
    'Speaking in Suva on 26 May 2022, Australia’s foreign minister said that the region had often been ignored and offered aid.',
    ['AU state 2022-05-26 actor', 'AU propose 2022-05-26 actor'],
  ],
  [
    'a date after a role is that of the verb before',
    'Moscow rejected the plan as a farce on 5 May 2011.',
    ['RU oppose 2011-05-05 actor'],
  ],
  [
    'a court is stood before at no other time',
    'Bolivia, which sued Chile before the International Court of Justice on 24 April 2013, lost.',
    ['BO act 2013-04-24 actor'],
  ],
  [
    'a contrast ends the day that opens the sentence',
    'On 15 April 2017 Pyongyang launched a missile, but Russia opposed the statement.',
    ['KP act 2017-04-15 actor', 'RU oppose 2017-04 actor'],
  ],
  [
    'a date in a relative clause is not the main verb’s',
    'China, which fled the talks on 3 May 2016, opposed the plan.',
    ['CN act 2016-05-03 actor', 'CN oppose 2016-05 actor'],
  ],
  [
    'a participle that opens the sentence happens with it',
    'Meeting in Geneva on 3 May 2016, Russia supported the plan.',
    ['RU meet 2016-05-03 actor', 'RU support 2016-05-03 actor'],
  ],
  [
    'but not one that was over',
    'Having left Geneva on 3 May 2016, Russia opposed the plan.',
    ['RU act 2016-05-03 actor', 'RU oppose 2016-05 actor'],
  ],
  [
    'a date between a subject and its verb is the verb’s',
    'Russia on April 12, 2017, also vetoed the draft.',
    ['RU veto 2017-04-12 actor'],
  ],
  [
    '"later" ends it, and the month too',
    'On 15 April 2017 Pyongyang launched a missile, but Russia later opposed the statement.',
    ['KP act 2017-04-15 actor', 'RU oppose undated actor'],
  ],
  [
    'the content of what is said has no day but its own',
    'On 3 May 2017, Japan condemned the missile that North Korea had fired on 1 May.',
    ['JP condemn 2017-05-03 actor', 'KP act 2017-05-01 actor'],
  ],
  [
    'what had happened before is not dated by the month',
    'In March 2003, the United States invaded Iraq; France had opposed the war.',
    ['US act 2003-03 actor', 'FR oppose undated actor'],
  ],
  [
    'the date of an infinitive is not the date of the decision',
    'Israel agreed to leave on 1 July 2000.',
    ['IL agree undated actor'],
  ],
  [
    'a date that modifies the noun of an act is its date',
    'The 12 April 2017 veto by Russia surprised China.',
    ['RU veto 2017-04-12 actor'],
  ],
  [
    'the date of what is voted on is the date of the vote',
    'Russia’s opposition to the draft of 8 October 2016 surprised no one.',
    ['RU oppose 2016-10-08 actor'],
  ],
  [
    'a day after a preposition and "and" belongs to the second verb',
    'Israel agreed to withdraw and in May 2000 withdrew from Lebanon.',
    ['IL agree undated actor', 'IL act 2000-05 actor'],
  ],
  [
    'a general opener ends the month',
    'In 1994 North Korea withdrew from the IAEA. In general, China opposes sanctions.',
    ['KP act 1994 actor', 'CN oppose undated actor'],
  ],
]

const polarity: readonly Case[] = [
  ['a refusal denies', 'Germany refused to sign the treaty.', ['DE not agree undated actor']],
  ['"continued to" is a fact', 'Russia continued to oppose the deal.', ['RU oppose undated actor']],
  [
    '"neither … nor" denies both',
    'Neither France nor Germany signed the treaty.',
    ['FR not agree undated actor', 'DE not agree undated actor'],
  ],
  ['what is to come is none', 'Russia will veto the draft.', []],
  ['what would have been is none', 'Russia would have supported the draft.', []],
  ['an expectation is none', 'Brazil was expected to reject the offer.', []],
  ['a question is none', 'Why did China oppose the plan?', []],
  ['what is denied is none', 'Iran denied that it had attacked the tanker.', ['IR state undated actor']],
  [
    'what is demanded is none',
    'Poland demanded that Russia withdraw its troops.',
    ['PL demand undated actor'],
  ],
  ['a noun after a determiner is no verb', 'The note that the minister sent was lost.', []],
  [
    'a claim that is rejected is none',
    'The Kremlin rejected claims that Russia had attacked the hospital.',
    ['RU oppose undated actor'],
  ],
  ['a verb with a particle is another verb', 'China backed away from the plan.', []],
]

const voices: readonly Case[] = [
  [
    'an institute that is no actor speaks as an expert',
    'Amnesty International concluded that Eritrean troops killed civilians in November 2020.',
    ['ER act 2020-11 expert'],
  ],
  ['also after "according to"', 'According to SIPRI, Israel exported arms in 2016.', ['IL act 2016 expert']],
  [
    'a claim that stands beside a sentence is no part of what is said',
    'Addis Ababa said that Eritrea had attacked, a charge that Asmara has denied.',
    ['ET state undated actor', 'ER act undated reported', 'ER state undated actor'],
  ],
  [
    'what one actor says another did is reported',
    'Tokyo said that China had rejected the plan.',
    ['JP state undated actor', 'CN oppose undated reported'],
  ],
  [
    'also where who says it comes last',
    'Israel attacked the reactor, Syria said.',
    ['IL act undated reported', 'SY state undated actor'],
  ],
  ['a scholar’s word is an expert’s', 'Analysts say Russia backed the plan.', ['RU support undated expert']],
  [
    'so is a newspaper’s',
    'The New York Times reported that the United States had withdrawn troops.',
    ['US act undated expert'],
  ],
  [
    'hearsay is the author’s',
    'China was reported to have suspended coal imports.',
    ['CN act undated author'],
  ],
]

describe.each([
  ['subjects', subjects],
  ['dates', dates],
  ['polarity', polarity],
  ['voices', voices],
])('English %s', (_name, cases) => {
  it.each(cases)('%s', (_rule, text, positions) => {
    expect(positionsOf(text, 'en').map(inShort)).toEqual(positions)
  })
})
