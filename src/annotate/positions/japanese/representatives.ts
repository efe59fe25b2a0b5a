/** The 3カ国 of 英国、フランス、ドイツの3カ国: a number of states, and who stands for them. */
const counted =
  /^(?:東側|西側|周辺|関係|加盟|参加|主要|有志|湾岸|東欧|西欧|欧州|南米|中東|アフリカ|アジア)?(?:[\d０-９一二三四五六七八九十数各両]+)(?:(?:か|カ|ヵ|ヶ|ケ|箇)?国|政府|首脳|外相|国防相|大統領|首相|者)(?:政府|首脳|外相|国防相|軍)?$/u

/** Who speaks and acts for a state or a body, when that is named before の. */
const offices =
  /(?:大統領|首相|[外防財務]相|国防相|大臣|長官|報道官|大使|公使|領事|国王|女王|天皇|皇帝|皇太子|主席|総書記|書記長|書記|委員長|議長|総裁|高官|当局者|外交官|調整官|補佐官|次官|局長|特使|代表|代表団|司令官|将軍|元帥|元首|首脳|首脳ら|指導者|最高指導者|指導部|政権|政府|内閣|議会|国会|上院|下院|両院|軍|海軍|空軍|陸軍|部隊|艦隊|警備隊|省|庁|当局|裁判所|最高裁|大法院|国民投票|中央銀行|人民銀行|準備制度理事会|海警局|沿岸警備隊|艦船|艦艇|公船|巡視船|海警船|軍機|戦闘機|爆撃機|哨戒機|潜水艦|駆逐艦|空母|無人機|事務局|事務局長|事務総長|監視団|使節団|調査団|選挙監視団|理事会|総会|委員会|小委員会|上級代表|スポークスマン|スポークスパーソン)$/u

/** Offices that speak for no state: a party's, a company's, those of a former holder. */
const others =
  /^(?:元|前|旧)|野党|反体制|反政府|反対派|与党|市民|団体|企業|民間|労組|組合|大学|研究|学会|新聞|通信社/u

/** Whether words after の, or right after the name, stand for the actor named before: フランスの首脳, ドイツの3カ国. */
export const standsForActor = (words: string): boolean =>
  counted.test(words) || (offices.test(words) && !others.test(words))

/** Whether words count the actors listed before: 日本、米国など12カ国. */
export const countsActors = (words: string): boolean => counted.test(words)
