/**
 * … and what is odd to read: numbers in words, ranges, traditional forms, full-width digits, what is no claim at all, lists
 * in every shape, planted errors in each. Places and numbers are invented. For the marks see marked.ts.
 */
export const oddPassages: Readonly<Record<string, string>> = {
  'words: twenty and some': `全年处置突发事件⟦二十余件|count⟧，化解群体性纠纷⟦十几件|count⟧，走访企业⟦两百多家|count⟧，召开协调会⟦百余场|count⟧，涉及群众⟦上千人次|count⟧，为群众挽回损失⟦近百万元|amount⟧。⟦过半|rate⟧的纠纷在三日内化解，⟦近半数|rate⟧由网格员就地解决。`,

  'words: parts of a whole': `⟦三分之二|rate⟧的案件以调解方式结案，⟦五分之一|rate⟧进入诉讼。基层一线力量占全局编制的⟦八成以上|share⟧，网上立案率达到⟦九成五|rate⟧，⟦近七成|rate⟧的当事人当场履行。`,

  'words: doubled': `与2018年相比，复议案件⟦翻了一番|growth⟧，应诉案件⟦翻两番|growth⟧，仲裁标的额增长⟦近两倍|growth⟧，接待量是上年同期的⟦2.3倍|growth⟧，案均用时缩短⟦三分之一|growth⟧。`,

  'words: years in Han digits': `二〇二一年，全镇共受理纠纷⟦二百一十六件|count⟧，调解成功⟦二百一十二件|count⟧，成功率⟦百分之九十八点一|rate|right⟧；十二月三十一日前全部归档。较二〇二〇年增加⟦百分之五点四|growth⟧。`,

  'words: none at all': `全年未发生⟦一起|count⟧重大群体性事件，实现进京非访零登记，复议案件⟦无一|count⟧败诉，“民转刑”命案⟦0件|count⟧，行政机关负责人出庭应诉率⟦百分之百|rate⟧，信访积案化解率⟦100％|rate⟧。`,

  ranges: `每个村（社区）配备专职调解员⟦1至2名|count⟧，镇级⟦3-5名|count⟧；每名律师联系⟦2～3个|count⟧村，年均办案⟦30至50件|count⟧，简易纠纷补贴⟦50—100元|amount⟧，疑难纠纷补贴⟦500元至1000元|amount⟧。化解率保持在⟦95%至98%|rate⟧之间。`,

  'widened in every way': `受理⟦约1,200件|count⟧，办结⟦1,150余件|count⟧，化解率⟦逾95%|rate⟧；参加⟦超2万人次|count⟧，发放资料⟦不少于5万份|count⟧，用时⟦不足10天|count⟧，满意率⟦98%左右|rate⟧，经费⟦近300万元|amount⟧，服务群众⟦10万人次以上|count⟧，涉及金额⟦1.2亿余元|amount⟧，案件⟦百件上下|count⟧。`,

  'percentage points are no growth of the count': `受理⟦1,286件|count⟧，调解成功⟦1,247件|count⟧，成功率⟦97.0%|rate|right⟧，较上年的⟦95.8%|rate⟧提高⟦1.2个百分点|growth|right⟧，高于全市平均水平⟦0.7个百分点|growth⟧。自动履行率由⟦88.5%|rate⟧升至⟦92.1%|rate⟧，提升⟦4.6个百分点|growth|wrong⟧。`,

  'full width all through': `共受理劳动争议案件⟦１，２０４件|count⟧，审结⟦１，１５６件|count⟧，结案率⟦９６．０％|rate|right⟧，其中调解⟦６９４件|count⟧，占审结案件⟦６５．０％|share|wrong⟧，涉案金额⟦３，１２８．６万元|amount⟧（详见附件１）。`,

  'traditional forms': `全年共受理調解案件⟦1,024件|count⟧，達成協議⟦998件|count⟧，成功率⟦97.5%|rate|right⟧，較去年同期增長⟦6.2%|growth⟧；其中鄰里糾紛⟦412件|count⟧，佔⟦40.2%|share|right⟧，婚姻家庭糾紛⟦256件|count⟧，佔⟦35.0%|share|wrong⟧；涉及金額逾⟦2,300萬元|amount⟧。`,

  'A, B and C are': `纠纷、信访、复议受理量分别为⟦1,208件|count⟧、⟦316件|count⟧、⟦84件|count⟧，办结率分别为⟦98.5%|rate⟧、⟦96.2%|rate⟧和⟦91.7%|rate⟧，同比分别上升⟦3.1个|growth⟧、⟦2.0个|growth⟧和⟦0.4个百分点|growth⟧。`,

  'a sum over sentences': `一季度受理⟦312件|count⟧。二季度受理⟦298件|count⟧。上半年共受理⟦610件|count⟧，同比增长⟦4.8%|growth⟧。县级中心办理⟦120件|count⟧，镇级⟦340件|count⟧，村级⟦150件|count⟧，三级合计⟦620件|sum|wrong⟧。`,

  'more than last year': `受理⟦486件|count⟧，比上年多⟦54件|growth⟧，增长⟦12.5%|growth|right⟧；办结⟦471件|count⟧，比上年少⟦9件|growth⟧，下降⟦1.9%|growth|right⟧；上诉⟦36件|count⟧，比去年的⟦48件|count⟧减少⟦12件|growth|right⟧，下降⟦33.3%|growth|wrong⟧。`,

  'of which, of which': `全县受理各类纠纷⟦4,800件|count⟧，其中人民调解⟦4,080件|count⟧，占⟦85.0%|share|right⟧，行政调解⟦480件|count⟧，占⟦10.0%|share|right⟧，司法调解⟦240件|count⟧，占⟦6.0%|share|wrong⟧；调解成功⟦4,704件|count⟧，成功率⟦98.0%|rate|right⟧；达成协议⟦4,210份|count⟧，其中书面协议⟦1,830份|count⟧，申请司法确认⟦207件|count⟧。`,

  'in brackets': `排查矛盾纠纷⟦2,340件|count⟧（其中邻里⟦1,012件|count⟧、家事⟦688件|count⟧、其他⟦640件|count⟧），化解⟦2,293件|count⟧（化解率⟦98.0%|rate|right⟧），移送⟦47件|count⟧（占⟦2.0%|share|right⟧）；重点人员⟦86人|count⟧（较上年减少⟦9人|growth⟧）。`,

  'colon list, too small': `共受理行政复议案件⟦240件|count|wrong⟧：公安类⟦96件|count⟧、自然资源类⟦54件|count⟧、人社类⟦33件|count⟧、市场监管类⟦28件|count⟧、其他⟦19件|count⟧。`,

  'no claim: papers and telephones': `根据《信访工作条例》第二十二条第一款、《江苏省法治政府建设实施纲要（2021—2025年）》和苏司发〔2022〕18号、海委办〔2021〕45号文件精神，经县政府第36次常务会议审议通过，现将有关事项通知如下：联系电话0513-68812345、13812345678，邮编226100，地址：人民路168号行政中心3号楼1205室，网址www.example.gov.cn，举报电话12388，案号（2021）苏0684民初1234号。`,

  'no claim: words with numbers': `坚持“五个一”机制，落实“四所一庭一中心”联动，深化“1+12+N”体系建设，推行“一窗受理、一网通办、一次办好”，打造10分钟法律服务圈，落实首问责任制，做到一件事情一抓到底，三天一调度、一周一通报。二十届三中全会以来，七五普法圆满收官，5A级景区、G15高速沿线、4G网络全覆盖，18周岁以下未成年人优先，开展双随机一公开，组织第三方评估，争创一流。`,

  'no claim: days and ranks': `3月至11月，分三个阶段推进；5月10日9:00召开动员会，2021.06.30前完成第一轮，9月中旬开展“回头看”。综合考核位列全市第2位，社会治理满意度排名全省第十一，连续5年获评先进，2018—2022年度保持第一方阵。期限为收到申请之日起60日内，情况复杂的可延长30日。`,

  'no claim: headings': `一、总体情况\n（一）强化组织领导\n1.健全工作机制。\n2．压实主体责任。\n（二）1. 完善制度\n二、存在问题\n第一，力量不足；第二，衔接不畅。\n三、2023年工作打算\n附件：1. 统计表 2. 典型案例（见第12页）`,

  plans: `到2025年，村（社区）法律顾问覆盖率达到⟦100%|rate⟧，万人成讼率下降⟦15%以上|growth⟧，新建品牌工作室⟦20个|count⟧，培训“法律明白人”⟦1,000名以上|count⟧，力争调解成功率保持在⟦98%以上|rate⟧，财政投入年均增长⟦不低于5%|growth⟧。`,

  'a table without bars': `镇别  排查数  化解数  化解率\n东安镇  ⟦420|count⟧  ⟦412|count⟧  ⟦98.1%|rate|right⟧\n西平镇  ⟦380|count⟧  ⟦361|count⟧  ⟦95.0%|rate|right⟧\n南华镇  ⟦200|count⟧  ⟦188|count⟧  ⟦96.5%|rate|wrong⟧\n合计  ⟦1000|sum|right⟧  ⟦961|sum|right⟧  ⟦96.1%|rate|right⟧\n`,

  'a table over the years': `指标|2019年|2020年|2021年\n---|---|---|---\n受理（件）|⟦1,024|count⟧|⟦1,152|count⟧|⟦1,296|count⟧\n办结（件）|⟦998|count⟧|⟦1,130|count⟧|⟦1,270|count⟧\n标的额（万元）|⟦3,120.5|amount⟧|⟦4,018.2|amount⟧|⟦5,216.0|amount⟧\n`,

  'a rate no counts give': `全年审结行政复议案件⟦62件|count⟧，直接纠错率⟦11.37%|rate|wrong⟧。办理应诉案件⟦27件|count⟧，败诉⟦3件|count⟧，败诉率⟦11.11%|rate|right⟧。`,

  'cut off, not rounded': `审结⟦75件|count⟧，其中直接纠错⟦32件|count⟧，直接纠错率⟦42.66%|rate|wrong⟧；综合纠错⟦50件|count⟧，综合纠错率⟦66.67%|rate|right⟧。`,

  'money beside cases': `办理涉企案件⟦218件|count⟧，涉案标的⟦3.6亿元|amount⟧，其中合同纠纷⟦2.1亿元|amount⟧、股权纠纷⟦0.9亿元|amount⟧、其他⟦0.6亿元|amount⟧；为企业挽回损失⟦八千六百余万元|amount⟧，减免诉讼费⟦12.8万元|amount⟧，案均标的⟦165.1万元|amount⟧。`,

  'persons and households': `惠及⟦2.6万户|count⟧⟦8.1万人|count⟧，户均增收⟦1,260元|amount⟧；帮扶困难家庭⟦312户|count⟧，其中低保户⟦208户|count⟧，占⟦66.7%|share|right⟧；妇女儿童⟦1,480人|count⟧，占受助总人数的⟦58.3%|share⟧。`,

  'the balance broken': `年初结存⟦36件|balance⟧，全年新收⟦412件|count⟧，办结⟦398件|count⟧，年末未结⟦60件|balance|wrong⟧。`,

  'same as last year': `受理⟦312件|count⟧，与去年同期基本持平；办结⟦300件|count⟧，去年同期为⟦280件|count⟧，同比上升⟦7.1%|growth|right⟧。上访⟦24批|count⟧，较去年⟦30批|count⟧下降⟦25.0%|growth|wrong⟧。`,

  'last year in brackets': `收案⟦2,184件|count⟧（去年同期⟦2,080件|count⟧），同比上升⟦5.0%|growth|right⟧；结案⟦2,016件|count⟧（去年同期⟦1,920件|count⟧），同比上升⟦6.0%|growth|wrong⟧；结案率⟦92.3%|rate|right⟧。`,

  'units left out': `全年接访⟦1,204批|count⟧，其中集体访⟦86批|count⟧⟦712人|count⟧。受理数⟦540|count⟧、办结数⟦528|count⟧、办结率⟦97.8%|rate|right⟧。`,

  'decimals and permille': `群众安全感⟦98.86%|rate⟧，执法满意度⟦95.07%|rate⟧，分列全省第4、第7位；社区矫正再犯罪率控制在⟦2‰以内|rate⟧，信访率⟦1.8‰|rate⟧。`,

  'counts with time': `推行“7×24小时”自助服务，办理时限由⟦15个工作日|count⟧压缩至⟦5个工作日|count⟧，压缩⟦66.7%|growth|right⟧；平均等候时间缩短⟦12分钟|growth⟧，全程网办率⟦87.4%|rate⟧；40余年来坚持初心，24小时内响应。`,

  'items and matters': `梳理“高频事项”⟦138项|count⟧，推出“一件事”⟦26个|count⟧，精简材料⟦312份|count⟧、减少环节⟦104个|count⟧，跑动次数平均不超过⟦1次|count⟧。整合⟦7类|count⟧热线，进驻⟦16家|count⟧单位，设置窗口⟦42个|count⟧。`,

  'of the whole city': `案件总量占全市的⟦11.2%|share⟧，较上年下降⟦0.8个百分点|growth⟧；信访总量仅占全省⟦0.6%|share⟧。受理⟦206件|count⟧，同比增幅⟦3.5%|growth⟧，低于全市平均增幅⟦2.1个百分点|growth⟧。`,
}
