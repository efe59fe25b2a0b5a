import { describe, expect, it } from 'vitest'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import { gazetteer, mark, plainOf } from './shipped-gazetteer.js'

const states = [
  '[Russia|RU] vetoed what the [United States|US] and the [U.K.|GB] proposed.',
  '[DPRK|KP], [North Korea|KP], the [Republic of Korea|KR] and [ROK|KR].',
  'The [Russian Federation|RU] succeeded the [Soviet Union|RU].',
  'The [Russians|RU] objected, the [Chinese|CN] abstained, the [Americans|US] left.',
  "[Russia|RU]'s stance and [China|CN]’s stance differ.",
  '[US|US]-led talks, anti-[American|US] protests, [Russia|RU]-[China|CN] trade.',
  '[Sino|CN]-[Russian|RU] ties and the [Franco|FR]-[German|DE] axis.',
  '[Niger|NE] and [Nigeria|NG], [Guinea|GN] and [Guinea-Bissau|GW], [Papua New Guinea|PG].',
  '[Côte d’Ivoire|CI], [Ivory Coast|CI], [Türkiye|TR] and [Turkey|TR].',
  '[Egypt|EG], [Jordan|JO] and [Chad|TD] signed.',
  'In [Georgia|GE], [Georgian troops|GE] moved.',
  '[Bosnia and Herzegovina|BA], [Bosnia|BA], the [Czech Republic|CZ].',
  '[RUSSIA|RU] VETOES RESOLUTION.',
  '[Polish|PL] and [Turkish|TR] poets met.',
]

const bodies = [
  'The [UN Security Council|UNSC] and the [U.N.|UN] met the [IAEA|IAEA].',
  'The [Security Council|UNSC] asked the [European Union|EU], [NATO|NATO] and [ASEAN|ASEAN].',
  'The [WHO|WHO], the [WTO|WTO], the [IMF|IMF] and the [African Union|AU-BODY].',
  'The [Russian Foreign Ministry|RU] answered the [State Department|US].',
  'The [Foreign Ministry of Russia|RU] and the [government of China|CN].',
  "[Japan's government|JP] and [Chinese state media|CN] agreed.",
  '[Russian officials|RU] and [American troops|US] arrived.',
  'The [Trump administration|US] and the [Obama administration|US].',
  'The [Russian president|RU] met [Russia’s foreign minister|RU].',
  'The [President of the Republic of Korea|KR] spoke.',
  '[KCNA|KP] and [Rodong Sinmun|KP] quoted [Xinhua|CN].',
  'The [Kremlin|RU] and the [White House|US], [Pyongyang|KP] and [Beijing|CN].',
]

const people = [
  '[Russian|RU] [Foreign Minister Sergey Lavrov|RU] met [Chinese|CN] [Foreign Minister Wang Yi|CN].',
  "[South Korea|KR]'s [President Moon Jae-in|KR] met [Prime Minister Shinzo Abe|JP].",
  '[Vasily Nebenzia|RU], [Russia’s ambassador to the United Nations|RU], objected.',
  '[Vassily Nebenzya|RU], [Vasily Nebenzja|RU] and [Vassily Nebenzia|RU].',
  '[Secretary of State Rex Tillerson|US] and [Secretary Albright|US].',
  'The [Kremlin|RU] [spokesman Dmitry Peskov|RU] denied it.',
  '[North Korean|KP] [leader Kim Jong Un|KP] and [Kim Jong-un|KP].',
  '[President of Russia Vladimir Putin|RU] met [Mr. Obama|US].',
  'When [Trump|US] spoke, [Putin|RU] listened.',
  '[British|GB] [Foreign Secretary John Smithson|GB] spoke.',
  '[Turkish|TR] [President Erdoğan|TR] and [Yugoslav|RS] [President Slobodan Milošević|RS].',
  '[President Jane Doe|RU] of [Russia|RU] left.',
  "[China's ambassador|CN], [Li Baodong|CN], abstained.",
  '[Barbara Woodward|GB], the [British ambassador to the UN|GB], spoke. [Woodward|GB] left.',
  'On Monday, the [British ambassador|GB] spoke. In Camp David, the [American president|US] spoke.',
  '[Abe Shinzo|JP] met [Xi Jinping|CN].',
]

const traps = [
  'They ate turkey in china with us, who may polish it.',
  'Michael Jordan and Jordan Peterson visited Georgia Tech in Atlanta, Georgia.',
  'The Korean Peninsula and the Korean War, the Indian Ocean and New Mexico.',
  'The South China Sea, the Gulf of Mexico and the Panama Canal.',
  'Melania Trump visited.',
  'The Washington Post and The New York Times said.',
  'Latin American, African American and Native American.',
  '[Russian|RU] scholar Georgy Toloraya said.',
  'Professor Sergei Ivanov said so.',
  'The foreign minister said so. The ambassador left.',
  'Foreign Minister Jane Doe spoke.',
  'A guinea pig is no state; neither is Russianness.',
  'Let us go in May. Rice is food.',
  'King Hussein spoke.',
  'The Paris Agreement and the Warsaw Pact.',
]

describe('findActors in English', () => {
  it.each([...states, ...bodies, ...people, ...traps])('reads %s', (marked) => {
    const text = plainOf(marked)
    expect(mark(text, findActors(text, gazetteer))).toBe(marked)
  })
})
