import { describe, expect, it } from 'vitest'
import { findActors } from '../../../src/annotate/actors/find-actors.js'
import { gazetteer, mark, plainOf } from './shipped-gazetteer.js'

/** Passages as reports have them; each was read and judged by hand. */
const japanese = [
  '[英国|GB:name]の[ジョンソン外相|GB:person:ジョンソン]は、[ロシア|RU:name]の関与を非難した。[豪外務省|AU:body]は声明で、[中国当局|CN:body]に抗議した。',
  '[ウクライナ|UA:name]の[ゼレンスキー大統領|UA:person:ゼレンスキー]が訪[英|GB:short]し、[スナク首相|GB:person:スナク]と会談した。両首脳は。',
  '[韓国政府|KR:body]は2016年、THAAD配備に反対する[中国|CN:name]と協議した。[韓国|KR:name]の[尹炳世外相|KR:person:尹炳世]は[北京|CN:place]を訪れた。[同外相|KR:person:尹炳世]は[王毅氏|CN:person:王毅]に。',
  '[アメリカ合衆国|US:name]、[アメリカ|US:name]、[イギリス|GB:name]、[フランス|FR:name]、[ドイツ|DE:name]、[イタリア|IT:name]、[カナダ|CA:name]、[サウジ|SA:name]、[UAE|AE:name]、[ＮＡＴＯ|NATO:name]、[G7|G7:name]、[Ｇ２０|G20:name]、[世界保健機関|WHO:name]（[ＷＨＯ|WHO:name]）。',
  '[日本政府|JP:body]は独自制裁を決め、外務省は発表した。[河野太郎外相|JP:person:河野太郎]は反対した。[河野外相|JP:person:河野]は。[菅官房長官|JP:person:菅]は記者会見で。',
  '[米政府高官|US:body]は、[露|RU:short][中|CN:short]両国が、と述べた。[米|US:short][英|GB:short][仏|FR:short]が[シリア|SY:name]を攻撃。[英|GB:short][仏|FR:short][独|DE:short]の3カ国は。',
  '[中国外務省|CN:body]の[耿爽副報道局長|CN:person:耿爽]は、同省の。[中国外務省|CN:body]の[華春瑩報道局長|CN:person:華春瑩]は。[中国国連大使|CN:body]の[劉結一氏|CN:person:劉結一]は。[劉結一国連大使|CN:person:劉結一]。[劉大使|CN:person:劉]は反対した。',
  '[フランス|FR:name]の[ドラットル国連大使|FR:person:ドラットル]、[英国|GB:name]の[マシュー・ライクロフト国連大使|GB:person:マシュー・ライクロフト]、[ライクロフト大使|GB:person:ライクロフト]は。[ヘイリー国連大使|US:person:ヘイリー]は。[ヘイリー大使|US:person:ヘイリー]。[ヘイリー氏|US:person:ヘイリー]は。',
  '[朝鮮人民軍|KP:body]は。[北朝鮮側|KP:name]は。[北朝鮮|KP:name]の核実験。[朝鮮外務省報道官|KP:body]。[北朝鮮|KP:name]の[李容浩外相|KP:person:李容浩]は[国連総会|UN:name]で。',
  '[インド|IN:name]、[パキスタン|PK:name]、[印|IN:short][パ|PK:short]関係、[印|IN:short][中|CN:short]国境、越中富山、[ベトナム|VN:name]、[日|JP:short][越|VN:short]、日比谷、[米|US:short][比|PH:short]合同演習、[フィリピン|PH:name]の[ドゥテルテ大統領|PH:person:ドゥテルテ]。',
  '前[米大統領|US:body]の[オバマ氏|US:person:オバマ]。元[米国務長官|US:body]の[キッシンジャー氏|US:person:キッシンジャー]。現職大統領。次期大統領。歴代[米大統領|US:body]。',
  'ロシア産原油、中国製、日本製鉄、ロシア語、韓国系、中国系企業、トルコ石、[日本人|JP:adjective]、[英国人|GB:adjective]、[ロシア軍|RU:body]、[中国軍機|CN:body]、[ロシア空軍|RU:body]。',
  '[ロシア|RU:name]の[安全保障会議|RU:body]の[パトルシェフ書記|RU:person:パトルシェフ]は。[パトルシェフ書記|RU:person:パトルシェフ]。[ショイグ国防相|RU:person:ショイグ]。[リャプコフ外務次官|RU:person:リャプコフ]。[リャブコフ次官|RU:person:リャブコフ]。',
  '[習主席|CN:person:習]は、[李克強首相|CN:person:李克強]と。[李首相|CN:person:李]は。[江沢民総書記|CN:person:江沢民]。[金正日総書記|KP:person:金正日]。[金日成主席|KP:person:金日成]。[金大中大統領|KR:person:金大中]。[金大統領|KR:person:金]は。',
  '[シリア|SY:name]の[アサド大統領|SY:person:アサド]は。[アサド政権|SY:body]は。[イラン|IR:name]の[ロウハニ大統領|IR:person:ロウハニ]、[ザリフ外相|IR:person:ザリフ]。[イスラエル|IL:name]の[ネタニヤフ首相|IL:person:ネタニヤフ]。',
  '[国際原子力機関|IAEA:name]([IAEA|IAEA:name])は査察した。[欧州連合|EU:name]は。[EU|EU:name]は。[アフリカ連合|AU-BODY:name]。[石油輸出国機構|OPEC:name]（[OPEC|OPEC:name]）。[東南アジア諸国連合|ASEAN:name]。',
  '2022年2月24日、[ロシア|RU:name]の[プーチン大統領|RU:person:プーチン]は[ウクライナ|UA:name]への軍事作戦を発表した。[ウクライナ|UA:name]の[クレーバ外相|UA:person:クレーバ]は[国連|UN:name]に訴えた。[中国外務省|CN:body]の[華報道局長|CN:person:華]は侵攻との表現を避けた。',
  '[国連安保理|UNSC:name]では、[米国|US:name]と[アルバニア|AL:name]が提出した決議案に、[ロシア|RU:name]が拒否権を行使し、[中国|CN:name]、[インド|IN:name]、[UAE|AE:name]は棄権した。[英国|GB:name]の[ウッドワード国連大使|GB:person:ウッドワード]は、[ロシア|RU:name]を非難した。[同大使|GB:person:ウッドワード]は、[ロシア|RU:name]の説明を退けた。',
  '[イラン|IR:name]の[アラグチ外務次官|IR:person:アラグチ]は[IAEA|IAEA:name]の[グロッシ事務局長|IAEA:person:グロッシ]と会談した。[米政府|US:body]の[マレー特使|US:person:マレー]は。[米国|US:name]の[ロバート・マレー特使|US:person:ロバート・マレー]は。',
  '[日本|JP:name]の[山崎和之国連大使|JP:person:山崎和之]は、[安保理|UNSC:name]改革を訴えた。[韓国|KR:name]の[黄浚局国連大使|KR:person:黄浚局]は。[北朝鮮|KP:name]の[金星国連大使|KP:person:金星]は、[米|US:short][韓|KR:short]合同軍事演習に反対した。',
  '[フィリピン|PH:name]の[ロムアルド駐米大使|PH:person:ロムアルド]、[ベトナム|VN:name]の[ミン首相|VN:person:ミン]、[タイ|TH:name]の[セター首相|TH:person:セター]。[サウジ|SA:name]の[ファイサル外相|SA:person:ファイサル]。',
  '[インド|IN:name]の[モディ首相|IN:person:モディ]は[印|IN:short][中|CN:short]関係について、[パキスタン|PK:name]の[カーン首相|PK:person:カーン]は[印|IN:short][パ|PK:short]関係について語った。[モディ政権|IN:body]は。',
  '[トルコ|TR:name]の[エルドアン大統領|TR:person:エルドアン]が、[スウェーデン|SE:name]の[NATO|NATO:name]加盟に反対した。[ハンガリー|HU:name]の[オルバン首相|HU:person:オルバン]も。',
  '[金与正党副部長|KP:person:金与正]は談話で、[韓国|KR:name]を非難した。[金副部長|KP:person:金]は。[金氏|KP:person:金]は。[崔外相|KP:person:崔]は。',
  '[ロシア|RU:name]の[ボグダノフ外務次官|RU:person:ボグダノフ]（中東・アフリカ担当）と、[シリア|SY:name]の[メクダド外相|SY:person:メクダド]。[オーストラリア|AU:name]の[ウォン外相|AU:person:ウォン]。',
  '[ゼレンスキー氏|UA:person:ゼレンスキー]は「[ロシア|RU:name]は…」と述べた。[バイデン米大統領|US:person:バイデン]は、[岸田首相|JP:person:岸田]と会談。[岸田文雄首相|JP:person:岸田文雄]は。[林外相|JP:person:林]は。',
  '在[ロシア|RU:name][日本大使館|JP:body]、駐[韓国|KR:name][ロシア大使|RU:body]、[ロシア|RU:name]の駐[韓国|KR:name]大使は、駐[日|JP:short][ロシア大使|RU:body]、駐[日|JP:short][米国大使|US:body]、[ロシア駐日大使|RU:body]、[中国|CN:name]の[駐ロ大使|CN:body]。駐[ロシア|RU:name]大使。',
]

const english = [
  "On 24 February 2022, [Russian|RU:adjective] [President Vladimir Putin|RU:person:Vladimir Putin] announced an operation. [Ukraine's foreign minister|UA:body], [Dmytro Kuleba|UA:person:Dmytro Kuleba], appealed to the [UN|UN:name]. [China|CN:name], [India|IN:name] and the [UAE|AE:name] abstained.",
  '[Barbara Woodward|GB:person:Barbara Woodward], the [British ambassador to the UN|GB:body], condemned [Russia|RU:name]. [Woodward|GB:person:Woodward] said [Moscow|RU:place] lied. [Ambassador Woodward|GB:person:Woodward] left.',
  'The Foreign Ministry spokesperson, [Mao Ning|CN:person:Mao Ning], said [Beijing|CN:place] opposes sanctions. [Chinese|CN:adjective] [Ambassador Zhang Jun|CN:person:Zhang Jun] vetoed it. [Zhang|CN:person:Zhang] said [China|CN:name] would not.',
  '[President Clinton|US:person:Clinton] met [Israeli|IL:adjective] [Prime Minister Yitzhak Rabin|IL:person:Yitzhak Rabin] and [PLO|PS:body] [Chairman Yasser Arafat|PS:person:Yasser Arafat]. [Secretary Christopher|US:person:Christopher] flew to [Damascus|SY:place]. [Rabin|IL:person:Rabin] hesitated.',
  '[New Zealand|NZ:name], [South Africa|ZA:name], [South Sudan|SS:name], [North Macedonia|MK:name], the [Central African Republic|CF:name], the [Democratic Republic of the Congo|CD:name], [Saudi Arabia|SA:name].',
  'The [Mexican president|MX:body]; [Mexico City|MX:place]; [Turkish officials|TR:body]; a [Georgian|GE:adjective]; [Georgians|GE:adjective]; the [Swiss|CH:adjective]; the [Dutch|NL:adjective]; the [Philippines|PH:name]; [Filipino|PH:adjective]; the [Czech government|CZ:body].',
  '[Russian|RU:adjective] [Foreign Minister Sergey Lavrov|RU:person:Sergey Lavrov] met [Chinese|CN:adjective] [Foreign Minister Wang Yi|CN:person:Wang Yi] in Moscow. [Lavrov|RU:person:Lavrov] said [Russia|RU:name] would oppose it. The [minister|RU:person:Sergey Lavrov] added that [Wang|CN:person:Wang] agreed.',
  "The [United States|US:name] and the [U.S. delegation|US:body] condemned [DPRK|KP:name]'s launch. The [Russians|RU:adjective] objected. The [Chinese|CN:adjective] abstained.",
  "[South Korea|KR:name]'s [President Moon Jae-in|KR:person:Moon Jae-in] and [Prime Minister Shinzo Abe|JP:person:Shinzo Abe] spoke; [Abe|JP:person:Abe] thanked [Moon|KR:person:Moon]. The [president|KR:person:Moon Jae-in] agreed.",
  "[Vasily Nebenzia|RU:person:Vasily Nebenzia], [Russia's ambassador to the United Nations|RU:body], vetoed it. [Nebenzya|RU:person:Nebenzya] said. [Ambassador Nebenzja|RU:person:Nebenzja] abstained. The [ambassador|RU:person:Nebenzja] left.",
  'Michael Jordan and Jordan Peterson visited. [Egypt|EG:name], [Jordan|JO:name] and [Turkey|TR:name] signed. They ate turkey in [Chad|TD:name]. Georgia Tech in Atlanta, Georgia. In [Georgia|GE:name], [Russian forces|RU:body] moved.',
  '[Russian|RU:adjective] scholar Georgy Toloraya said. Toloraya argued. Professor Sergei Ivanov said. Ivanov argued.',
  'The [Russian Foreign Ministry|RU:body] said. The [State Department|US:body] denied. The [Foreign Ministry of Russia|RU:body]. The [government of China|CN:body]. The [White House|US:place] said. The [Kremlin|RU:place] denied. [Kremlin|RU:place] [spokesman Dmitry Peskov|RU:person:Dmitry Peskov] said.',
  '[British|GB:adjective] [Foreign Secretary John Smithson|GB:person:John Smithson] visited [Tehran|IR:place]. [Smithson|GB:person:Smithson] warned [Iran|IR:name]. "The [foreign secretary|GB:person:John Smithson] was right," he said.',
  '[Sino|CN:adjective]-[Russian|RU:adjective] ties, [Russo|RU:adjective]-[Japanese|JP:adjective] war, [US|US:name]-led coalition, anti-[American|US:adjective], pro-[Russian|RU:adjective], [Russia|RU:name]-[China|CN:name] trade.',
  'Melania Trump visited. When [Trump|US:person:Trump] spoke, [Putin|RU:person:Putin] listened. [President Vladimir Putin|RU:person:Vladimir Putin] of [Russia|RU:name] met [President Obama|US:person:Obama]. [Mr. Putin|RU:person:Putin] left. [Presidents Trump|US:person:Trump] and [Putin|RU:person:Putin] met.',
  "The Korean Peninsula; the Korean War; [North Korean|KP:adjective] [leader Kim Jong Un|KP:person:Kim Jong Un]; [Kim|KP:person:Kim] said. [North Korea|KP:name]'s [Kim Jong-un|KP:person:Kim Jong-un].",
  'the Indian Ocean, New Mexico, Gulf of Mexico, South China Sea, [Papua New Guinea|PG:name], [Guinea-Bissau|GW:name], [Equatorial Guinea|GQ:name], guinea pig, [Niger|NE:name] and [Nigeria|NG:name].',
  '[Russian officials|RU:body] said. [Chinese state media|CN:body] said. [KCNA|KP:organ] reported. [Xinhua|CN:organ] said. The New York Times said. [American troops|US:body]. The [Clinton administration|US:body]. [Secretary Albright|US:person:Albright]. [Soviet|RU:adjective] [leader Mikhail Gorbachev|RU:person:Mikhail Gorbachev]. [RUSSIA|RU:name] VETOES.',
  "[Turkish|TR:adjective] [President Erdoğan|TR:person:Erdoğan]; [Türkiye|TR:name]; [Côte d'Ivoire|CI:name]; [Ivory Coast|CI:name]; [Bosnia and Herzegovina|BA:name]; [Yugoslav|RS:adjective] [President Slobodan Milošević|RS:person:Slobodan Milošević].",
  "[Russian|RU:adjective] [Deputy Foreign Minister Igor Ivanovich Petrov|RU:person:Igor Ivanovich Petrov] arrived. [Petrov|RU:person:Petrov] left. Foreign Minister Jane Doe spoke. The [Russian president|RU:body] said. [Russia's President|RU:body] said.",
]

describe('findActors in passages of reports', () => {
  it.each([...japanese, ...english])('reads %s', (marked) => {
    const text = plainOf(marked)
    expect(mark(text, findActors(text, gazetteer), true)).toBe(marked)
  })
})
