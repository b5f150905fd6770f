/**
 * A third set by hand: courts and procuratorates in the manner of several provinces, measured before anything was changed
 * for it. Places and numbers are invented. For the marks see marked.ts.
 */
export const courtPassages: Readonly<Record<string, string>> = {
  'court: head of the report': `一年来，全院共受理各类案件⟦12345件|count⟧，审结⟦11876件|count⟧，同比分别上升⟦5.6%|growth⟧和⟦7.2%|growth⟧，结案率⟦96.2%|rate|right⟧，法官人均结案⟦312件|count⟧，居全市法院第3位。`,

  'court: criminal': `依法惩治各类犯罪，审结刑事案件⟦1,032件|count⟧，判处罪犯⟦1,386人|count⟧，其中判处五年以上有期徒刑⟦86人|count⟧，适用非监禁刑⟦571人|count⟧。审结涉黑涉恶案件⟦4件|count⟧⟦31人|count⟧，执行到位“黑财”⟦1260余万元|amount⟧。`,

  'court: civil': `审结民商事案件⟦5,208件|count⟧，标的额⟦18.6亿元|amount⟧，调解撤诉⟦2,396件|count⟧，调撤率⟦46.0%|rate|right⟧。其中，审结婚姻家庭、继承纠纷⟦1,120件|count⟧，劳动争议⟦433件|count⟧，民间借贷⟦1,207件|count⟧，物业服务合同⟦618件|count⟧。`,

  'court: enforcement': `深化“切实解决执行难”，执结案件⟦4,012件|count⟧，执行到位金额⟦6.3亿元|amount⟧，首次执行案件法定期限内结案率⟦99.8%|rate⟧。纳入失信被执行人名单⟦1,208人次|count⟧，限制高消费⟦2,345人次|count⟧，司法拘留⟦156人|count⟧，移送追究拒执犯罪⟦7人|count⟧，网络拍卖成交⟦203宗|count⟧，成交额⟦3.17亿元|amount⟧，为当事人节省佣金近⟦千万元|amount⟧。`,

  'court: before the suit': `全年导入诉前调解纠纷⟦8,765件|count⟧，成功化解⟦5,432件|count⟧，诉前调解成功率⟦61.97%|rate|right⟧；司法确认⟦1,906件|count⟧，平均用时⟦1.8天|count⟧。一审民商事新收案件同比下降⟦9.6%|growth⟧，万人成讼率降至⟦58.3件|count⟧。`,

  'court: quality': `一审服判息诉率⟦91.3%|rate⟧，同比上升⟦1.2个百分点|growth⟧；二审改判发回重审率⟦1.35%|rate⟧，低于全省平均值⟦0.42个百分点|growth⟧；生效案件服判息诉率⟦98.9%|rate⟧。⟦12项|count⟧核心指标中有⟦9项|count⟧优于全市平均水平。`,

  'court: judges': `现有干警⟦133名|count⟧，其中员额法官⟦48名|count⟧，占⟦36.1%|share|right⟧；研究生以上学历⟦52名|count⟧，占⟦39.1%|share|right⟧；35岁以下⟦61名|count⟧，占⟦54.9%|share|wrong⟧。院庭长办案⟦6,012件|count⟧，占全院结案数的⟦50.6%|share⟧。`,

  'court: fewer cases': `收案数连续三年下降，从2019年的⟦15230件|count⟧降到2021年的⟦12345件|count⟧，降幅⟦18.9%|growth|right⟧。行政案件从2019年的⟦212件|count⟧降至2021年的⟦159件|count⟧，下降⟦35.0%|growth|wrong⟧。`,

  'court: work report style': `过去五年，共受理各类案件⟦23.6万件|count⟧，审执结⟦22.9万件|count⟧，分别是上一个五年的⟦1.7倍|growth⟧和⟦1.8倍|growth⟧。解决争议标的额⟦516.8亿元|amount⟧。依法审结“套路贷”案件⟦37件|count⟧，再审纠正⟦12件|count⟧。`,

  'court: small claims': `适用小额诉讼程序审结案件⟦1,876件|count⟧，适用率⟦36.02%|rate⟧；适用简易程序审结⟦3,012件|count⟧；平均审理天数缩短至⟦32.6天|count⟧，同比减少⟦8.4天|growth⟧。电子送达⟦4.6万余次|count⟧，送达成功率⟦93.7%|rate⟧。`,

  'court: administrative': `审结行政案件⟦186件|count⟧，其中判决行政机关败诉⟦14件|count⟧，败诉率⟦7.53%|rate|right⟧，实质性化解行政争议⟦73件|count⟧。行政机关负责人应出庭⟦92件|count⟧，实际出庭⟦92件|count⟧，出庭应诉率连续四年保持⟦100%|rate⟧。审查非诉执行案件⟦241件|count⟧，裁定准予执行⟦215件|count⟧。发出司法建议⟦18份|count⟧，反馈⟦18份|count⟧。`,

  'court: parts of all cases': `审结各类案件⟦9,000件|count⟧，其中刑事案件⟦720件|count⟧，占⟦8.0%|share|right⟧；民商事案件⟦5,310件|count⟧，占⟦59.0%|share|right⟧；行政案件⟦90件|count⟧，占⟦1.0%|share|right⟧；执行案件⟦2,880件|count⟧，占⟦23.0%|share|wrong⟧。`,

  'court: a bulletin with month': `1至6月，全市法院新收案件⟦54,321件|count⟧，同比增加⟦2,109件|growth⟧，上升⟦4.04%|growth|right⟧；审结⟦48,765件|count⟧，同比增加⟦3,214件|growth⟧，上升⟦7.06%|growth|right⟧；未结⟦19,876件|balance⟧，同比下降⟦3.3%|growth⟧。`,

  'procuratorate: arrest and prosecution': `批准逮捕各类犯罪嫌疑人⟦412人|count⟧、提起公诉⟦1,036人|count⟧，同比分别下降⟦21.8%|growth⟧和上升⟦3.4%|growth⟧。依法不批捕⟦132人|count⟧、不起诉⟦287人|count⟧，诉前羁押率⟦18.6%|rate⟧，同比下降⟦6.3个百分点|growth⟧。`,

  'procuratorate: plea': `适用认罪认罚从宽制度办理审查起诉案件⟦886件|count⟧⟦1,124人|count⟧，适用率⟦88.6%|rate⟧，确定刑量刑建议提出率⟦95.1%|rate⟧、法院采纳率⟦97.3%|rate⟧，一审服判率⟦98.02%|rate⟧，高出其他案件⟦21.5个百分点|growth⟧。`,

  'procuratorate: public interest': `办理公益诉讼案件⟦76件|count|right⟧，其中生态环境和资源保护领域⟦31件|count⟧、食品药品安全领域⟦18件|count⟧、国有财产保护领域⟦9件|count⟧、国有土地使用权出让领域⟦4件|count⟧、其他领域⟦14件|count⟧。发出诉前检察建议⟦62份|count⟧，行政机关回复整改率⟦100%|rate⟧。督促修复林地⟦320亩|count⟧，清理垃圾⟦1.2万吨|count⟧，追缴国有土地出让金⟦2.4亿元|amount⟧。`,

  'procuratorate: letters': `受理群众信访⟦217件|count⟧，7日内程序性回复率、3个月内办理过程或结果答复率均达⟦100%|rate⟧。对⟦56件|count⟧不服检察机关处理决定的案件开展公开听证，化解信访积案⟦23件|count⟧，发放司法救助金⟦48.5万元|amount⟧，惠及⟦29人|count⟧。`,

  'procuratorate: supervision': `监督立案⟦23件|count⟧、撤案⟦41件|count⟧，同比分别上升⟦15%|growth|right⟧、⟦28.1%|growth|right⟧（上年分别为⟦20件|count⟧、⟦32件|count⟧）。纠正漏捕⟦9人|count⟧、漏诉⟦37人|count⟧；提出抗诉⟦6件|count⟧，法院改判、发回重审⟦5件|count⟧。书面纠正侦查活动违法⟦58件次|count⟧，采纳率⟦98.3%|rate⟧。`,

  'procuratorate: minors': `批捕侵害未成年人犯罪⟦28人|count⟧，起诉⟦47人|count⟧。对涉罪未成年人不批捕⟦19人|count⟧、不起诉⟦33人|count⟧，附条件不起诉率⟦31.4%|rate⟧。⟦16名|count⟧检察官担任法治副校长，开展法治进校园⟦84场次|count⟧，覆盖师生⟦3.7万余人|count⟧。落实“一号检察建议”，查询从业人员⟦6200余人次|count⟧。`,

  'procuratorate: four functions': `刑事、民事、行政、公益诉讼检察办案占比分别为⟦71.2%|share⟧、⟦12.4%|share⟧、⟦8.1%|share⟧、⟦8.3%|share⟧。办理民事检察监督案件⟦152件|count⟧，其中生效裁判监督⟦47件|count⟧、审判活动监督⟦38件|count⟧、执行监督⟦67件|count⟧。`,
}
