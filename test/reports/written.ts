/**
 * Paragraphs written by hand, in the manner of county reports, before the finder was made: what it is measured on and
 * never fitted to. Places and numbers are invented. For the marks see marked.ts.
 */
export const written: Readonly<Record<string, string>> = {
  'annual report, reconsideration': `（二）依法化解行政争议。2022年，县政府共收到行政复议申请⟦128件|count⟧，经审查依法受理⟦117件|count⟧，不予受理⟦11件|count⟧。加上上年结转⟦14件|balance⟧，全年审结⟦120件|count⟧，期末未结⟦11件|balance|right⟧。审结案件中，维持⟦66件|count⟧，占⟦55.0%|share|right⟧；驳回⟦12件|count⟧，占⟦10.0%|share|right⟧；撤销、变更、确认违法和责令履行⟦18件|count⟧，占⟦15.0%|share|right⟧；因调解、和解终止⟦24件|count⟧，占⟦25.0%|share|wrong⟧。直接纠错率为⟦15%|rate⟧。办理一审行政应诉案件⟦64件|count⟧，行政机关负责人出庭应诉率保持⟦100%|rate⟧。`,

  'people’s mediation, half a year': `今年上半年，全县各级人民调解组织共排查矛盾纠纷⟦6214次|count⟧，受理各类矛盾纠纷⟦3872件|count⟧，调解成功⟦3826件|count⟧，调解成功率达⟦98.8%|rate|right⟧，涉及当事人⟦8100余人|count⟧，协议涉及金额⟦1.36亿元|amount⟧。从纠纷类型看，婚姻家庭纠纷⟦704件|count⟧，占⟦18.2%|share|right⟧，邻里纠纷⟦1125件|count⟧，占⟦29.1%|share|right⟧，损害赔偿纠纷⟦466件|count⟧，占⟦12.0%|share|right⟧，道路交通事故纠纷⟦389件|count⟧，占⟦11.0%|share|wrong⟧。与去年同期相比，受理总量上升⟦6.3%|growth⟧。`,

  'growth with both years': `2021年全区共受理劳动人事争议案件⟦1286件|count⟧，上年为⟦1142件|count⟧，同比增长⟦12.6%|growth|right⟧；结案⟦1251件|count⟧，其中调解结案⟦803件|count⟧，调解结案率⟦64.2%|rate|right⟧。为劳动者追回工资等报酬⟦2873.80万元|amount⟧，比去年的⟦3120万元|amount⟧减少⟦12.1%|growth|wrong⟧。群体性案件由上年的⟦25件|count⟧下降到⟦18件|count⟧，降幅达⟦28%|growth|right⟧。`,

  'words for numbers': `全年办结重大疑难纠纷⟦二十三起|count⟧；其中涉及征地拆迁的⟦九起|count⟧，医患纠纷⟦六起|count⟧。⟦九成以上|rate⟧的矛盾化解在村（社区），即⟦百分之九十以上|rate⟧的纠纷不出村。组织法治讲座⟦一百二十余场|count⟧，受众⟦近两万人次|count⟧，发放资料⟦3.2万余份|count⟧。信访总量较去年下降⟦两成|growth⟧，初信初访化解率达到⟦百分之九十六点五|rate⟧。`,

  'full-width digits': `截至２０２１年１２月３１日，区非诉讼服务中心共受理仲裁案件⟦１５件|count⟧，办结⟦１１件|count⟧，办结率⟦７３．３３％|rate|right⟧，总标的⟦超２亿|amount⟧；受理化解各类纠纷⟦８２６３件|count⟧，⟦９９％以上|rate⟧矛盾纠纷在基层化解。`,

  'what is no claim': `根据《关于完善矛盾纠纷多元预防调处化解综合机制的意见》（中办发〔2021〕3号）和《人民调解法》第三十一条规定，县司法局于2021年3月2日上午9时30分召开推进会，全面推行“1+3+N”工作法，深化“三调联动”，落实“四个一”要求。群众可拨打12348热线或0513-82212345咨询。第3季度起，7×24小时值班。一是压实责任。二是强化保障。“十四五”时期，要坚持一村一法律顾问，实现“一站式”受理、“一揽子”调处。对60日内未能办结的，应当说明理由。`,

  'petition bureau': `去年，全县信访总量⟦2046件次|count⟧，同比下降⟦11.4%|growth⟧，其中来信⟦318件|count⟧、来访⟦742批次|count⟧、网上投诉⟦986件|count⟧，网上信访占比⟦48.2%|share|right⟧。初次信访事项⟦1530件|count⟧，及时受理率⟦99.9%|rate⟧，按期答复率⟦100%|rate⟧，群众满意率⟦97.35%|rate⟧，比上年提高⟦1.2个百分点|growth⟧。进京访⟦3批5人次|count⟧，未发生⟦一起|count⟧因信访问题引发的极端事件。`,

  'a list with a total before': `2023年度，全市行政调解案件总数为⟦5,206件|count⟧，其中：治安案件⟦1,830件|count⟧、交通事故⟦2,214件|count⟧、消费争议⟦702件|count⟧、医疗纠纷⟦96件|count⟧、其他⟦364件|count⟧。调解成功⟦4,987件|count⟧，成功率⟦95.8%|rate|right⟧，达成书面协议⟦3,120件|count⟧、口头协议⟦1,867件|count⟧，兑现赔偿金⟦4800余万元|amount⟧。`,

  'a list that does not add up': `全区法律援助中心去年受理法律援助案件合计⟦1,068件|sum|wrong⟧：民事⟦742件|count⟧、刑事⟦309件|count⟧、行政⟦7件|count⟧。其中农民工讨薪案件⟦388件|count⟧，占案件总数的⟦36.3%|share⟧，受援人⟦1,205人|count⟧，挽回经济损失⟦2,160.5万元|amount⟧。`,

  'totals after the parts': `人民调解⟦842件|count⟧、行政调解⟦112件|count⟧、司法调解⟦41件|count⟧，三项合计⟦1005件|sum|wrong⟧。公证办理⟦1260件|count⟧，其中国内公证⟦1098件|count⟧、涉外公证⟦150件|count⟧、涉港澳台公证⟦12件|count⟧。全县⟦18个|count⟧镇（街道）共建成调解室⟦296个|count⟧，配备专职调解员⟦81名|count⟧、兼职调解员⟦1374名|count⟧，合计⟦1455名|sum|right⟧。`,

  'a rate that cannot be': `2020年，区政府办理行政复议案件⟦40件|count⟧，已审结⟦36件|count⟧，直接纠错率为⟦17.23%|rate|wrong⟧，综合纠错率为⟦30.56%|rate⟧。另有⟦4件|balance⟧尚在审理中。全年共有⟦3件|count⟧案件引发行政诉讼，无⟦一件|count⟧败诉。`,

  'a table': `附表：各镇调解情况统计\n镇（街道）\t受理数\t成功数\t成功率\t占比\n城东街道\t⟦320|count⟧\t⟦316|count⟧\t⟦98.75%|rate|right⟧\t⟦40.0%|share|right⟧\n城西街道\t⟦280|count⟧\t⟦266|count⟧\t⟦96.00%|rate|wrong⟧\t⟦35.0%|share|right⟧\n沙洲镇\t⟦200|count⟧\t⟦198|count⟧\t⟦99.00%|rate|right⟧\t⟦25.0%|share|right⟧\n合计\t⟦800|sum|right⟧\t⟦790|sum|wrong⟧\t⟦98.75%|rate|right⟧\t⟦100%|share⟧\n`,

  'times and doubling': `与2019年相比，申请量是上年的⟦1.5倍|growth⟧，网上申请量⟦翻了一番|growth⟧，占全部申请的⟦三分之一|share⟧左右；平均办理时间由⟦45天|count⟧缩短至⟦35天|count⟧，压缩⟦22.2%|growth|right⟧。新增市场主体⟦28217户|count⟧，增长⟦165.26%|growth⟧。经费投入较上年增加⟦四成|growth⟧，达⟦560万元|amount⟧。`,

  'the next year’s plan': `明年，力争全县矛盾纠纷调解成功率稳定在⟦98%以上|rate⟧，万人成讼率控制在⟦80件以内|count⟧，培育品牌调解室⟦10个|count⟧，培训人民调解员⟦不少于1500人次|count⟧，行政复议案件按期审结率⟦100%|rate⟧，各类经费保障⟦不低于200万元|amount⟧，建成⟦5个|count⟧行业性专业性分中心。`,

  'two things one after another': `全年分别收到、审结商事仲裁案件⟦215件|count⟧、⟦198件|count⟧，结案率⟦92.1%|rate|right⟧，涉案标的额⟦6.42亿元|amount⟧，以调解和撤案方式结案⟦89件|count⟧，调撤率⟦44.9%|rate|right⟧；受理劳动仲裁⟦1042件|count⟧，同比多⟦96件|growth⟧。县法院委派调解案件⟦1310件|count⟧，成功⟦852件|count⟧（成功率⟦65.0%|rate|right⟧），司法确认⟦407件|count⟧。`,
}
