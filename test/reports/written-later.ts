/**
 * A second set by hand, written after the finder stood and measured before anything was changed for it: other bureaus,
 * other habits, awkward layouts. Places and numbers are invented. For the marks see marked.ts.
 */
export const writtenLater: Readonly<Record<string, string>> = {
  'a bulletin of the court': `2022年1—11月，全县法院新收各类案件⟦9,846件|count⟧（含旧存⟦731件|balance⟧），同比下降⟦7.42%|growth⟧；审执结⟦9,102件|count⟧，结案率⟦92.44%|rate⟧；法官人均结案⟦284.4件|count⟧。其中民商事一审收案⟦4,215件|count⟧，占全部收案的⟦42.81%|share⟧。诉前调解成功⟦2,377件|count⟧，万人起诉率同比下降⟦6.8个百分点|growth⟧。`,

  'a monthly notice': `5月份，全区共排查各类矛盾纠纷⟦412起|count⟧，化解⟦405起|count⟧，化解率⟦98.3%|rate|right⟧；较上月增加⟦37起|growth⟧，增长⟦9.87%|growth|right⟧。重点领域：涉房地产领域⟦23起|count⟧、欠薪⟦56起|count⟧、非法集资⟦1起|count⟧。红色预警⟦2起|count⟧、橙色⟦9起|count⟧、黄色⟦67起|count⟧，三色预警共⟦78起|sum|right⟧。`,

  'numbers in words all through': `全镇现有人口⟦六万七千余人|count⟧，调委会⟦十九个|count⟧，调解员⟦一百零三名|count⟧。去年共调处纠纷⟦三百二十一件|count⟧，成功⟦三百一十八件|count⟧，成功率为⟦百分之九十九点一|rate|right⟧，涉及金额⟦六百五十余万元|amount⟧；防止群体性事件⟦四起|count⟧，涉及⟦九十六人|count⟧。`,

  'rules and plans beside figures': `《办法》第十二条规定，调解成功率低于⟦90%|rate⟧的不得评优。目前，全市“无讼村（社区）”占比⟦63.5%|share⟧，到2025年底要达到⟦80%以上|rate⟧。县财政每年安排专项经费⟦300万元|amount⟧，简易案件补贴⟦50元|amount⟧、一般案件补贴⟦200元|amount⟧、疑难案件补贴⟦400元|amount⟧。自2019年试点以来，累计办理⟦1.2万件|count⟧。`,

  'a table with bars and sub-totals': `表2 案件来源情况\n来源 | 件数 | 占比\n--- | --- | ---\n依申请 | ⟦378|count⟧ | ⟦43.5%|share|right⟧\n主动调解 | ⟦455|count⟧ | ⟦52.4%|share|right⟧\n委托移送 | ⟦36|count⟧ | ⟦5.1%|share|wrong⟧\n合计 | ⟦869|sum|right⟧ | ⟦100%|share⟧\n`,

  'this year and last in a table': `单位：件\n项目  2021年  2020年  同比\n收案  ⟦1240|count⟧  ⟦1000|count⟧  ⟦24.0%|growth|right⟧\n结案  ⟦1188|count⟧  ⟦990|count⟧  ⟦20.0%|growth|right⟧\n调解  ⟦630|count⟧  ⟦525|count⟧  ⟦25.0%|growth|wrong⟧\n`,

  'a sentence turned round': `在受理的⟦532件|count⟧劳动争议中，追索劳动报酬的有⟦291件|count⟧，占比为⟦54.7%|share|right⟧，工伤待遇⟦118件|count⟧，占比为⟦22.2%|share|right⟧，确认劳动关系⟦67件|count⟧，占比为⟦16.2%|share|wrong⟧。调解率达⟦61.3%|rate⟧，同比上升⟦3.9个百分点|growth⟧；为⟦1,326名|count⟧农民工讨回工资⟦1,874.6万元|amount⟧。`,

  'several years in a row': `2019年至2021年，区政府分别受理行政复议案件⟦67件|count⟧、⟦81件|count⟧和⟦93件|count⟧，三年共⟦241件|sum|right⟧，年均增长⟦17.8%|growth⟧。2021年审结⟦88件|count⟧，其中以撤销、变更等方式直接纠错⟦11件|count⟧，直接纠错率⟦12.5%|rate|right⟧，分别比2019年、2020年上升⟦2.1个百分点|growth⟧和⟦1.4个百分点|growth⟧。`,

  'headings with figures and brackets': `2.3 应诉工作\n（1）全年新收一审行政诉讼案件⟦58件|count⟧（区政府为被告⟦19件|count⟧，部门及镇街为被告⟦39件|count⟧），上诉案件⟦22件|count⟧。（2）败诉⟦3件|count⟧，败诉率⟦5.17%|rate|right⟧，较全市平均水平低⟦4.2个百分点|growth⟧。（3）负责人应出庭⟦41次|count⟧，实际出庭⟦41次|count⟧，出庭率⟦100%|rate|right⟧。`,

  'lines without full stops': `全区基本情况\n调解组织 ⟦312个|count⟧\n专兼职调解员 ⟦1,456名|count⟧\n年度受理 ⟦8,970件|count⟧\n调解成功 ⟦8,880件|count⟧\n成功率 ⟦99.0%|rate|right⟧\n涉及金额 ⟦2.14亿元|amount⟧`,

  'public legal services': `公共法律服务中心接待群众⟦2.3万人次|count⟧，12348热线接听⟦18,460个|count⟧，服务满意率⟦99.6％|rate⟧。公证处办证⟦3,182件|count⟧，同比持平；司法鉴定⟦905例|count⟧，采信率⟦100％|rate⟧。社区矫正在册对象⟦268人|count⟧，再犯罪率⟦0.37％|rate⟧，低于全省平均水平。村（居）法律顾问覆盖率⟦100％|rate⟧，审查合同⟦640余份|count⟧。`,

  'what went down': `进京访、赴省访批次分别下降⟦42.9%|growth⟧和⟦31.0%|growth⟧，其中赴省访由⟦58批|count⟧降至⟦40批|count⟧，下降⟦31.0%|growth|right⟧；重复信访占比由⟦27.4%|share⟧下降到⟦19.8%|share⟧，降低⟦7.6个百分点|growth|right⟧。⟦三分之二以上|rate⟧的镇实现“零上访”。信访积案⟦43件|count⟧已化解⟦40件|count⟧，化解率⟦95.3%|rate|wrong⟧。`,
}
