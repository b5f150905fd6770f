/**
 * … and bureaus of justice, letters and visits, the hotline, labour, market supervision, police, finance: annual reports on
 * law-based government, work summaries and bulletins. Places and numbers are invented. For the marks see marked.ts.
 */
export const bureauPassages: Readonly<Record<string, string>> = {
  'rule of law: documents': `全年制定政府规章⟦2件|count⟧、行政规范性文件⟦11件|count⟧，报备率、及时率、规范率均为⟦100%|rate⟧。审查各类文件、合同、协议⟦386件|count⟧，提出法律意见⟦1,240余条|count⟧；清理规范性文件⟦173件|count⟧，其中继续有效⟦121件|count⟧、修改⟦14件|count⟧、废止或宣布失效⟦38件|count⟧。`,

  'rule of law: reconsideration': `全市各级行政复议机关共收到行政复议申请⟦1,302件|count⟧，同比增长⟦22.8%|growth⟧；受理⟦1,187件|count⟧，受理率⟦91.2%|rate|right⟧；审结⟦1,094件|count⟧，其中作出撤销、变更、确认违法、责令履行等纠错决定⟦118件|count⟧，直接纠错率⟦10.79%|rate|right⟧；调解和解⟦362件|count⟧，占审结案件的⟦33.1%|share|right⟧。`,

  'rule of law: reform': `“放管服”改革持续深化，取消、下放行政审批事项⟦56项|count⟧，政务服务事项网上可办率达⟦98.7%|rate⟧，“一网通办”率⟦92%|rate⟧，“最多跑一次”事项占⟦99.6%|share⟧。企业开办时间压缩至⟦0.5个工作日|count⟧，新设市场主体⟦1.86万户|count⟧，同比增长⟦17.9%|growth⟧，总量突破⟦12万户|count⟧。`,

  'rule of law: enforcement': `全县⟦28个|count⟧行政执法单位共实施行政处罚⟦6,721宗|count⟧，罚没金额⟦2,318.46万元|amount⟧；行政许可⟦48,210件|count⟧；行政强制⟦311宗|count⟧；行政检查⟦23,506次|count⟧。换发执法证件⟦1,103个|count⟧，举办培训班⟦6期|count⟧，参训⟦1,450人次|count⟧。评查案卷⟦120宗|count⟧，合格率⟦98.3%|rate⟧。`,

  'rule of law: hotline': `12345政务服务便民热线受理群众诉求⟦18.36万件|count⟧，日均⟦503件|count⟧，接通率⟦98.62%|rate⟧，按时办结率⟦99.91%|rate⟧，满意率⟦97.5%|rate⟧。其中咨询类⟦10.28万件|count⟧，占⟦56.0%|share|right⟧；求助类⟦5.14万件|count⟧，占⟦28.0%|share|right⟧；投诉举报类⟦2.94万件|count⟧，占⟦16.0%|share|right⟧。`,

  'rule of law: openness': `主动公开政府信息⟦12,408条|count⟧，受理依申请公开⟦218件|count⟧，上年结转⟦6件|balance⟧，答复⟦220件|count⟧，结转下年度继续办理⟦4件|balance|right⟧。因政府信息公开引发行政复议⟦9件|count⟧、行政诉讼⟦5件|count⟧。办理人大代表建议⟦87件|count⟧、政协提案⟦126件|count⟧，办复率均为⟦100%|rate⟧。`,

  'rule of law: a table': `表1 2022年行政复议案件情况\n单位：件\n类别\t件数\t占比\n治安类\t⟦48|count⟧\t⟦40.0%|share|right⟧\n土地类\t⟦30|count⟧\t⟦25.0%|share|right⟧\n劳动保障类\t⟦24|count⟧\t⟦20.0%|share|right⟧\n其他\t⟦18|count⟧\t⟦18.0%|share|wrong⟧\n合计\t⟦120|sum|right⟧\t⟦100%|share⟧\n`,

  'mediation: province style': `全省现有人民调解委员会⟦3.46万个|count⟧，人民调解员⟦14.8万人|count⟧，其中专职⟦2.1万人|count⟧，占⟦14.2%|share|right⟧。2022年共调解各类矛盾纠纷⟦68.7万件|count⟧，调解成功⟦67.9万件|count⟧，成功率⟦98.8%|rate|right⟧，排查预防纠纷⟦102.4万次|count⟧，防止民间纠纷转化为刑事案件⟦412件|count⟧⟦1,306人|count⟧，防止群体性上访⟦1,024起|count⟧⟦2.1万人|count⟧。`,

  'mediation: kinds, one after another': `从类型看，婚姻家庭、邻里、损害赔偿纠纷分别为⟦1,204件|count⟧、⟦2,016件|count⟧、⟦780件|count⟧，三类合计⟦4,000件|sum|right⟧，占总数的⟦65.6%|share|right⟧；全年共调解⟦6,100件|count⟧。`,

  'mediation: more and less': `本季度受理纠纷⟦1,328件|count⟧，比上季度多⟦86件|growth⟧，环比增长⟦6.9%|growth|right⟧，比去年同期少⟦112件|growth⟧，同比下降⟦7.8%|growth|right⟧。调解成功⟦1,301件|count⟧，成功率⟦98.0%|rate|right⟧，环比提高⟦0.6个百分点|growth⟧。`,

  'mediation: net growth': `年末人民调解员⟦1,512名|count⟧，较上年净增⟦57名|growth⟧；专职调解员⟦264名|count⟧，增加⟦34名|growth⟧，增长⟦14.8%|growth|right⟧。新建个人品牌调解室⟦8个|count⟧，总数达⟦31个|count⟧。落实“以奖代补”资金⟦78.6万元|amount⟧，发放补贴惠及调解员⟦五百余人次|count⟧。`,

  'labour arbitration': `全年共立案受理劳动人事争议案件⟦3,306件|count⟧，涉及劳动者⟦4,017人|count⟧，上期未结⟦214件|balance⟧；审结⟦3,288件|count⟧，期末未结⟦232件|balance|right⟧。仲裁结案率⟦93.4%|rate|right⟧，调解成功率⟦72.6%|rate⟧，终局裁决率⟦48.15%|rate⟧，为劳动者追回工资及经济补偿⟦5,214.37万元|amount⟧。`,

  wages: `畅通维权渠道，受理欠薪线索⟦2,104条|count⟧，办结⟦2,099条|count⟧，办结率⟦99.76%|rate|right⟧；为⟦3,418名|count⟧农民工追讨工资⟦4,106万元|amount⟧，人均⟦1.2万元|amount⟧。向公安机关移送涉嫌拒不支付劳动报酬犯罪案件⟦11件|count⟧，公布重大违法案件⟦3批|count⟧⟦9件|count⟧。`,

  'letters and visits': `全年受理群众信访事项⟦5,618件次|count⟧，同比下降⟦13.2%|growth⟧；其中来信⟦702件|count⟧、来访⟦418批|count⟧⟦1,206人次|count⟧、网上信访⟦4,498件|count⟧。赴省进京访同比分别下降⟦33.3%|growth⟧和⟦50%|growth⟧，一次性化解率⟦95.18%|rate⟧，重复信访占比降至⟦9.7%|share⟧。党政领导包案⟦68件|count⟧，已化解⟦63件|count⟧，化解率⟦92.6%|rate|right⟧。`,

  police: `全市刑事警情、治安警情同比分别下降⟦18.7%|growth⟧、⟦12.9%|growth⟧，命案连续八年全破。破获电信网络诈骗案件⟦1,207起|count⟧，抓获犯罪嫌疑人⟦986名|count⟧，止付冻结资金⟦3.2亿元|amount⟧，返还群众⟦1,460万元|amount⟧。派出所化解矛盾纠纷⟦2.7万余起|count⟧，化解率⟦96.4%|rate⟧。`,

  'legal aid': `全年办理法律援助案件⟦1,634件|count⟧，同比增长⟦8.1%|growth⟧，其中民事⟦902件|count⟧、刑事⟦721件|count⟧、行政⟦11件|count⟧；受援人总数⟦1,780人|count⟧，为受援人挽回经济损失或取得利益⟦3,412万元|amount⟧。“12348”热线接听咨询⟦2.31万人次|count⟧，群众满意度⟦99.5%|rate⟧。刑事案件律师辩护全覆盖率达⟦100%|rate⟧。`,

  'notaries and lawyers': `全市共有律师事务所⟦62家|count⟧，执业律师⟦814人|count⟧，每万人拥有律师⟦3.6名|count⟧。办理诉讼案件⟦9,120件|count⟧、非诉讼法律事务⟦2,306件|count⟧；公证机构办理公证⟦1.34万件|count⟧，其中涉外公证⟦2,018件|count⟧，减免费用⟦36.2万元|amount⟧；司法鉴定机构完成鉴定⟦4,870例|count⟧。`,

  'community correction': `累计接收社区矫正对象⟦4,268名|count⟧，解除⟦3,871名|count⟧，现有在册⟦397名|count⟧。开展集中教育⟦1,120场次|count⟧，警告⟦46人次|count⟧，提请收监执行⟦5人|count⟧，再犯罪率⟦0.12%|rate⟧，低于全国平均水平。安置帮教对象⟦1,640名|count⟧，帮教率⟦99.2%|rate⟧，安置率⟦98.4%|rate⟧。`,

  'market supervision': `受理消费投诉举报⟦21,764件|count⟧，办结率⟦99.4%|rate⟧，为消费者挽回经济损失⟦1,268.3万元|amount⟧。查处各类违法案件⟦864件|count⟧，案值⟦2,306万元|amount⟧，罚没款⟦1,187万元|amount⟧，移送公安机关⟦17件|count⟧。抽检食品⟦6,480批次|count⟧，合格率⟦98.52%|rate⟧。发展ODR企业⟦105家|count⟧，在线消费纠纷和解率⟦81.3%|rate⟧。`,

  'statistics bulletin': `年末全市常住人口⟦318.62万人|count⟧，比上年末增加⟦1.28万人|growth⟧。全年地区生产总值⟦2,864.5亿元|amount⟧，按可比价格计算，比上年增长⟦6.1%|growth⟧。一般公共预算收入⟦186.3亿元|amount⟧，增长⟦4.7%|growth⟧，其中税收收入⟦142.9亿元|amount⟧，占⟦76.7%|share|right⟧。三次产业结构为8.2:45.3:46.5。城镇登记失业率⟦2.9%|rate⟧。`,

  'statistics bulletin, law': `年末共有人民调解委员会⟦1,862个|count⟧，人民调解员⟦8,143人|count⟧，全年调解民间纠纷⟦4.37万件|count⟧。法律援助机构⟦10个|count⟧，全年受理法律援助案件⟦7,206件|count⟧，受援人数⟦8,015人|count⟧。全年共发生各类生产安全事故⟦84起|count⟧，死亡⟦61人|count⟧，分别下降⟦10.6%|growth⟧和⟦12.9%|growth⟧；亿元GDP生产安全事故死亡率⟦0.021人|count⟧。`,

  'education in law': `“八五”普法启动实施，全市建成法治文化公园⟦46个|count⟧、法治文化广场⟦128个|count⟧，国家级“民主法治示范村（社区）”⟦12个|count⟧、省级⟦187个|count⟧，培育“法律明白人”⟦9,236人|count⟧，平均每村⟦4.2名|count⟧。开展“宪法宣传周”活动⟦600多场次|count⟧，发放资料⟦20多万份|count⟧，受教育群众⟦30余万人次|count⟧。公民法治素养测评得分、知晓率居全省前列。`,

  'town summary': `今年以来，全镇共排查矛盾纠纷⟦326起|count⟧，化解⟦319起|count⟧，化解率⟦97.9%|rate|right⟧，其中镇级⟦88起|count⟧、村级⟦231起|count⟧。无⟦一起|count⟧民转刑案件、无⟦一例|count⟧越级上访，实现“零发案”“零上访”。走访群众⟦2100多户|count⟧，收集意见⟦170余条|count⟧，办成实事⟦43件|count⟧。`,

  completion: `年度任务完成率⟦105.3%|rate⟧，计划受理⟦1,500件|count⟧，实际受理⟦1,580件|count⟧。目标责任书明确的⟦36项|count⟧任务已完成⟦33项|count⟧，完成率⟦91.7%|rate|right⟧，剩余⟦3项|count⟧正在推进。预算执行率⟦98.6%|rate⟧，支出⟦1.24亿元|amount⟧，较年初预算增加⟦320万元|growth⟧。`,

  'commercial arbitration': `仲裁委全年受理案件⟦2,318件|count⟧，同比增长⟦31.1%|growth⟧；标的总额⟦47.62亿元|amount⟧，同比增长⟦12.4%|growth⟧；单案最大标的额⟦3.8亿元|amount⟧。快速结案率⟦84.3%|rate⟧，调解和解率⟦57.2%|rate⟧，被人民法院裁定撤销⟦2件|count⟧、不予执行⟦1件|count⟧，仅占结案数的⟦0.13%|share⟧。`,
}
