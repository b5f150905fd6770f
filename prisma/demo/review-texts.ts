import type { AdministrativeField } from '#app/domain/codes/administrative-fields'
import type { ReconsiderationMatter } from '#app/domain/codes/reconsideration-matters'
import type { ReviewOutcome } from './planned'

/** An act that somebody attacks: what it was, which organ did it (by code), what is asked. Invented; `{a}` the applicant. */
export type Attack = {
  matter: ReconsiderationMatter
  field: AdministrativeField
  /** organs that may have done it; `town` stands for any town or street */
  organs: readonly string[]
  title: string
  story: string
  request: string
  /** applicant is a firm */
  firm?: true
}

const attack = (
  matter: ReconsiderationMatter,
  field: AdministrativeField,
  organs: string,
  [title, story, request]: readonly [string, string, string],
  firm?: true,
): Attack => ({ matter, field, organs: organs.split(' '), title, story, request, ...(firm ? { firm } : {}) })

export const attacks: readonly Attack[] = [
  attack('penalty', 'urban-management', '320614-urban', [
    '{a}不服{organ}行政处罚案',
    '被申请人认定{a}在[屋顶|北侧院落|沿街门面]搭建构筑物未办理规划许可，作出[限期拆除|罚款]决定。{a}认为[处罚前未告知陈述申辩权|面积测量有误|该建筑建于规划实施之前]。',
    '撤销行政处罚决定',
  ]),
  attack(
    'penalty',
    'market',
    '320614-market',
    [
      '{a}不服{organ}行政处罚案',
      '被申请人以{a}销售[过期食品|无中文标识商品|不合格电线]为由罚款[五千|一万|三万]元。{a}认为[货值极小且已主动召回|检验程序违法|适用法律错误]。',
      '撤销或者变更行政处罚决定',
    ],
    true,
  ),
  attack('penalty', 'public-security', '320614-police', [
    '{a}不服{organ}治安管理处罚案',
    '{a}与邻居因[宅基|停车|口角]互殴，被申请人对{a}处以[行政拘留三日|罚款二百元|行政拘留五日]。{a}认为[系对方先动手|处罚畸重|对方未受处罚显失公平]。',
    '撤销行政处罚决定',
  ]),
  attack(
    'penalty',
    'environment',
    '320614-environment',
    [
      '{a}不服{organ}环境行政处罚案',
      '被申请人检查发现{a}[废气处理设施未运行|危废台账不全|未批先建]，罚款[八|十|二十]万元。{a}认为[疫情期间停产检修|已整改到位应从轻]。',
      '变更行政处罚决定',
    ],
    true,
  ),
  attack('penalty', 'transport', '320614-transport', [
    '{a}不服{organ}交通运输处罚案',
    '被申请人认定{a}[未取得经营许可从事客运|超限运输]，作出罚款决定。{a}认为[系亲友顺路搭乘|称重设备未检定]。',
    '撤销行政处罚决定',
  ]),
  attack('coercion', 'urban-management', '320614-urban town', [
    '{a}不服{organ}强制拆除案',
    '[某日清晨|事先未送达催告书的情况下]，{a}的[附属用房|看护房|围墙]被拆除，{a}认为被申请人[没有履行公告、催告程序|未清点屋内物品]。',
    '确认强制拆除行为违法',
  ]),
  attack('coercion', 'transport', '320614-transport', [
    '{a}不服{organ}扣押车辆案',
    '被申请人扣押{a}的[三轮车|货车]，{a}认为[没有出具扣押决定书|超过法定期限]。',
    '确认扣押行为违法并返还车辆',
  ]),
  attack('levy', 'expropriation', '320614-housing', [
    '{a}不服{organ}房屋征收补偿决定案',
    '因[旧城改造|道路建设]，被申请人对{a}的房屋作出补偿决定。{a}认为[评估时点有误|漏算附属房面积|未给予产权调换选择]。',
    '撤销补偿决定，重新作出',
  ]),
  attack('levy', 'natural-resources', '320614-land', [
    '{a}不服{organ}征地补偿安置案',
    '{a}所在小组土地被征收，{a}认为被申请人[公告未张贴到村|青苗补偿标准偏低|未听取意见]。',
    '责令重新核定补偿',
  ]),
  attack('licence', 'natural-resources', '320614-land 320614-approval', [
    '{a}不服{organ}规划许可案',
    '被申请人向{a}的邻居核发[乡村建设|建设工程]规划许可证，{a}认为[影响采光通风|未征求利害关系人意见|图纸与现状不符]。',
    '撤销规划许可',
  ]),
  attack(
    'licence',
    'market',
    '320614-approval',
    [
      '{a}不服{organ}不予登记案',
      '{a}申请[变更经营场所|食品经营许可]，被申请人以材料不齐为由不予办理。{a}认为[没有一次性告知|所要材料没有依据]。',
      '撤销不予登记决定，责令重新作出',
    ],
    true,
  ),
  attack('title', 'natural-resources', '320614-land town', [
    '{a}不服{organ}土地确权案',
    '{a}与邻户争议的[宅基地|河岸地]经被申请人确权给对方，{a}认为[历史登记卡未被采信|现场勘测时未通知到场]。',
    '撤销土地确权决定',
  ]),
  attack('confirmation', 'labour', '320614-labour', [
    '{a}不服{organ}工伤认定案',
    '{a}在[上班途中|车间|食堂]受伤，被申请人[不予认定|认定]工伤。{a}认为[事故地点属合理路线|突发疾病与工作有关|认定事实不清]。',
    '撤销工伤认定决定',
  ]),
  attack(
    'confirmation',
    'labour',
    '320614-labour',
    [
      '{a}不服{organ}工伤认定案',
      '被申请人认定职工[下班途中|加班时]所受伤害为工伤，{a}作为用人单位认为[双方没有劳动关系|职工系私自外出]。',
      '撤销工伤认定决定',
    ],
    true,
  ),
  attack('confirmation', 'civil-affairs', '320614-civil', [
    '{a}不服{organ}低保待遇认定案',
    '被申请人停发{a}家庭最低生活保障金，{a}认为[子女收入计算有误|未入户核查]。',
    '撤销停保决定',
  ]),
  attack('disclosure', 'expropriation', '320614-housing town', [
    '{a}不服{organ}政府信息公开答复案',
    '{a}申请公开[拆迁项目的补偿方案|安置房分配名单|征收评估报告]，被申请人答复[信息不存在|不属于公开范围]。{a}认为未尽检索义务。',
    '撤销答复，责令重新答复',
  ]),
  attack('disclosure', 'natural-resources', '320614-land', [
    '{a}不服{organ}政府信息公开答复案',
    '{a}申请公开[本组征地批文|一书四方案|土地登记档案]，被申请人[逾期未答复|要求说明用途]。',
    '责令限期答复',
  ]),
  attack('complaint-handling', 'market', '320614-market', [
    '{a}不服{organ}举报投诉处理案',
    '{a}举报某网店销售[标签不合规的茶叶|虚假宣传的四件套|超范围使用添加剂的糕点]，被申请人[不予立案|终止调解]。{a}认为未全面调查。',
    '撤销不予立案决定，责令重新处理',
  ]),
  attack('complaint-handling', 'labour', '320614-labour', [
    '{a}不服{organ}劳动监察处理案',
    '{a}投诉用人单位[拖欠加班工资|未缴社保]，被申请人告知[超过查处时限|通过仲裁解决]，{a}不服。',
    '责令依法查处',
  ]),
  attack('inaction', 'public-security', '320614-police', [
    '{a}认为{organ}不履行法定职责案',
    '{a}报警称[财物被毁|被人殴打]，被申请人[超过办案期限没有结论|口头告知不予处理]，{a}认为{organ}不履行职责。',
    '责令依法作出处理',
  ]),
  attack('inaction', 'township', 'town', [
    '{a}认为{organ}不履行法定职责案',
    '{a}申请[翻建房屋审批|处理邻居违建|宅基地确权]，被申请人收件后[两个月|三个月]没有答复。',
    '责令限期答复',
  ]),
  attack('inaction', 'agriculture', '320614-agriculture', [
    '{a}认为{organ}不履行法定职责案',
    '{a}举报[承包地改变用途|养殖场选址违规]，被申请人没有在期限内答复处理情况。',
    '责令依法查处并答复',
  ]),
  attack('other', 'housing-construction', '320614-housing', [
    '{a}不服{organ}保障房资格取消案',
    '被申请人以{a}[名下有车|收入超标]为由取消公租房资格，{a}认为[核查数据有误|车辆系营运生计所需]。',
    '撤销取消资格的决定',
  ]),
  attack(
    'other',
    'health',
    '320614-health',
    [
      '{a}不服{organ}医疗机构校验案',
      '被申请人对{a}作出暂缓校验决定，{a}认为[整改已完成|决定没有载明理由]。',
      '撤销暂缓校验决定',
    ],
    true,
  ),
]

/** How the decision is put. */
export const decisions: Readonly<Record<ReviewOutcome, readonly string[]>> = {
  annulled: [
    '主要事实不清、证据不足，决定撤销。',
    '违反法定程序，决定撤销，责令六十日内重新作出。',
    '适用依据错误，决定撤销。',
  ],
  varied: ['内容明显不当，决定变更处罚数额。', '情节轻微并已改正，决定减轻处罚。'],
  'declared-illegal': [
    '程序违法，但不具有可撤销内容，确认违法。',
    '被申请人未在法定期限内答复，现已答复，确认违法。',
    '强制行为已实施完毕，确认违法。',
  ],
  'ordered-to-act': ['责令被申请人自收到决定之日起六十日内履行法定职责。', '责令被申请人三十日内作出答复。'],
  mediated: [
    '经调解，双方就[补偿数额|处罚幅度]达成一致，制作行政复议调解书。',
    '在复议机构主持下达成调解协议，加盖印章后生效。',
  ],
  'withdrawn-after-change': [
    '被申请人自行改变原行政行为，申请人撤回申请，终止审理。',
    '被申请人已履行职责，申请人撤回申请，终止审理。',
  ],
  settled: ['双方达成和解，经复议机构准许，申请人撤回申请，终止审理。'],
  upheld: ['认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当，决定维持。'],
  'application-dismissed': [
    '申请人与该行为没有利害关系，驳回申请。',
    '被申请人在受理前已经履行法定职责，驳回申请。',
    '所诉事项不属于行政复议范围，驳回申请。',
  ],
  withdrawn: ['申请人自愿撤回申请，终止审理。'],
}

export const replies = [
  '被申请人提交答复书及证据[九|十二|十五|二十一]份，认为[事实清楚、程序合法|处理适当]，请求维持。',
  '被申请人承认[送达环节有瑕疵|未在期限内答复]，表示愿意[自行纠正|协商解决]。',
  '被申请人认为申请人[没有利害关系|已超过申请期限]，请求驳回申请。',
]
