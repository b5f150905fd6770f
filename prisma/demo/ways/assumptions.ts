/** What is taken for granted of the other ways, said with the numbers of the table. */
import type { Words } from '#app/domain/words'
import { ways, type WayKey } from '.'
import { besides, carried, certificates, following, referrals, volumes } from './volumes'

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, each) => total + each, 0)
const keys = Object.keys(ways) as WayKey[]

/** All that began with this procedure, and what of it was settled in 2020 by it. */
function share(procedure: string) {
  const mine = keys.filter((key) => ways[key].procedure === procedure)
  const all = [volumes, carried.in, carried.out].flatMap((table) => mine.map((key) => sum(table[key] ?? {})))
  const settled = [volumes, carried.in].flatMap((table) => mine.map((key) => sum(resolving(table[key] ?? {}))))
  return { all: all.reduce((a, b) => a + b, 0), settled: settled.reduce((a, b) => a + b, 0) }
}

const SETTLES = [
  ...['agreement', 'adjudicated', 'rejected', 'mediated', 'final-award', 'award', 'settlement-award'],
  ...['mediation-statement', 'settled'],
]
const resolving = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([outcome]) => SETTLES.includes(outcome)))

const organs = share('administrative-mediation')
const lawyers = share('lawyer-mediation')
const adjudication = share('administrative-adjudication')
const labour = share('labour-arbitration')
const land = share('land-arbitration')
const sent = sum(referrals.settled) + sum(referrals.failed) + sum(referrals.withdrawn) + sum(referrals.carriedOut)
const assume = (zh: string, en: string): { words: Words } => ({ words: { zh, en } })

export const otherAssumptions: readonly { words: Words }[] = [
  assume(
    `报告列出七大职能，未分别给出件数。此处假定 8263 件中行政调解化解 ${organs.settled} 件（登记 ${organs.all} 件，交警中队、市场监管分局、镇街为主）、律师调解 ${lawyers.settled} 件（登记 ${lawyers.all} 件）、行政裁决 ${adjudication.settled} 件（登记 ${adjudication.all} 件，镇街处理个人之间的土地争议）。派驻镇街的中队、分局、律师工作室按镇级计；量级取“以百计而不改变报告合计”，真实数据未取得。`,
    `The report names seven functions and counts none of them. Of the 8,263 we take ${organs.settled} to be settled by administrative mediation (${organs.all} entered; mostly traffic squadrons, market branches, towns), ${lawyers.settled} by lawyers (${lawyers.all} entered), ${adjudication.settled} by adjudication (${adjudication.all} entered; towns decide over land between citizens). What is posted to a town counts as its level. The order is hundreds that leave the report's total alone; no real figures were to be had.`,
  ),
  assume(
    `劳动人事仲裁登记 ${labour.all} 件、裁决或调解 ${labour.settled} 件，农村土地承包仲裁登记 ${land.all} 件、办结化解 ${land.settled} 件：真实的县级劳动仲裁每年以百计，但报告的 99% 只给区级留下不足百件，故多数转镇街调委会先行调解；两者均不计入报告的 15 件仲裁。`,
    `${labour.all} labour arbitrations entered and ${labour.settled} settled, ${land.all} and ${land.settled} over rural land: a real county decides some hundreds of labour cases a year, but the report's 99 % leaves the district fewer than a hundred in all, so most go to the towns for mediation first; neither is among the report's 15 arbitrations.`,
  ),
  assume(
    `公安、信访、法院、检察、热线、行政机关移送并登记的约四百五十件：其中转人民调解 ${sent} 件，退回 ${referrals.returned} 件，移送单位撤回 ${referrals.recalled} 件；一个地级市“访调对接”每年五千余件，按区县规模折算。移送单位的文号均在其不会用到的号段。`,
    `Some 450 were sent by police, petition office, courts, procurators, hotlines and organs: ${sent} went to people's mediation, ${referrals.returned} were returned, ${referrals.recalled} recalled; a prefecture-level city reports five thousand from petitions a year, scaled to a district. The senders' numbers lie beyond those they reach.`,
  ),
  assume(
    `协议之后：转办司法确认 ${sum(following.confirmed)} 件（确认有效 ${following.confirmed.confirmed} 件），当事人自行申请 ${sum(following.ownApplication)} 件，赋强公证 ${sum(following.deeds)} 件；逐期登记履行 ${sum(following.terms)} 件，其中逾期后履行 ${following.terms.late} 件、部分履行 ${following.terms.part} 件、未履行 ${following.terms.none} 件。它们不另计为化解。无争议公证 ${sum(certificates)} 件只登记，不是纠纷化解。`,
    `After agreements: ${sum(following.confirmed)} sent for judicial confirmation (${following.confirmed.confirmed} confirmed), ${sum(following.ownApplication)} asked for by the parties, ${sum(following.deeds)} made enforceable by a notary; ${sum(following.terms)} followed term by term, of which ${following.terms.late} late, ${following.terms.part} in part, ${following.terms.none} not performed. None counts as settled again. ${sum(certificates)} certificates without a quarrel are entered and settle nothing.`,
  ),
  assume(
    `随案事项：镇街调委会排期 ${besides.sessions} 次（另有两个仲裁委的开庭）、回访 ${sum(besides.visits)} 件、回避 ${sum(besides.recusals)} 件、他处已受理 ${sum(besides.elsewhere)} 件、联合办理 ${sum(besides.joint)} 件、授权同事查阅 ${sum(besides.access)} 件、登记当事人选择途径 ${sum(besides.choices)} 件，均为假定。预警、保护标记和侵害报告由系统规则按登记内容发出，件数不作安排；签收、报告和解除由程序按工作惯例补上，最近一日的留待试用。`,
    `Beside the procedures: ${besides.sessions} sessions at the towns' tables (the sittings of two commissions apart), ${sum(besides.visits)} visits, ${sum(besides.recusals)} recusals, ${sum(besides.elsewhere)} claims elsewhere, ${sum(besides.joint)} joint handlings, ${sum(besides.access)} colleagues let in to read and ${sum(besides.choices)} choices of a way are assumed. Alerts, marks of protection and reports of harm are raised by the rules from what is entered, in no planned number; they are answered, reported and closed as is the practice, but for those of the last day, which wait for you.`,
  ),
]
