/** Old, printed and simplified forms of characters that occur in names, each before its common form. */
const PAIRS =
  '國国邊辺邉辺澤沢濱浜龍竜廣広齋斎齊斉髙高﨑崎嵜崎淵渕瀧滝惠恵壽寿眞真櫻桜條条縣県黨党會会聯連鐵鉄關関當当發発總総灣湾臺台' +
  '德徳萬万圓円體体對対戰戦團団獨独佛仏亞亜經経濟済權権學学實実應応變変區区號号禮礼寶宝藝芸舊旧劉劉习習泽沢华華韓韓們们' +
  '瀨瀬邨村塚塚凜凛曽曾嶋島峯峰舘館冨富吳呉顏顔靜静黃黄溫温遙遥步歩緖緒榮栄圍囲'

const COMMON: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
)

/** The common form of a character that has an older one; any other character as it is. */
export const commonForm = (character: string): string => COMMON.get(character) ?? character
