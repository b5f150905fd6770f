import type { Refusal, RefusalCode } from '#app/domain/dispute/refusal'

/** What a refusal tells its words: codes, days, numbers. */
export type About = NonNullable<Refusal['about']>

const each = (value: string | number | undefined, otherwise: string) =>
  value === undefined ? otherwise : String(value)

const units: Readonly<Record<string, string>> = { day: '日', 'working-day': '个工作日', month: '个月' }

/** Why something was not done, and what to do next. */
export const refusals = {
  'signed-out': () => '您尚未登录，或登录已过期。请登录后再试。',
  'not-allowed': () => '您的岗位不能办理此事。如工作需要，请联系本单位管理员。',
  'not-found': () => '没有找到这条记录。请核对编号，或从列表中打开。',
  'foreign-request': () => '本次提交不是从本系统的页面发出的，未予受理。请重新打开页面后再提交。',
  'too-many-requests': () => '操作过于频繁，请过一会儿再试。',
  'sign-in-failed': () => '账号或密码不正确。请核对后重新输入。',
  'invalid-entry': () => '有内容需要修改，请看各栏旁的说明。',
  'unknown-procedure': () => '没有这种办理程序。请从列表中选择。',
  'unknown-step': () => '没有这个办理步骤。请从本页可办事项中选择。',
  'unknown-body': () => '没有这个机构。请从列表中选择。',
  'body-not-in-force': () => '该机构在所填日期尚未设立或已经撤销。请另选机构，或核对日期。',
  'body-not-suitable': () => '该机构不能承办此事。请从列表中另选。',
  'no-law-in-force': () => '所填日期没有生效的法律依据。请核对日期。',
  'step-not-allowed-now': () => '按目前的办理阶段，不能办理这一步骤。请查看本页可办事项。',
  'changed-meanwhile': (about: About) =>
    `${each(about.name, '另一位工作人员')}刚刚办理了此案。请查看最新进展；您填写的内容仍然保留。`,
  'already-sent': () => '这张表单已经提交并登记过，与现在填写的不同。请先查看登记结果，再重新打开页面办理。',
  'date-in-future': (about: About) => `日期${each(about.on, '')}晚于今天。请填写实际发生的日期。`,
  'date-before-start': (about: About) =>
    `日期${each(about.on, '')}早于本程序开始之日${each(about.start, '')}。请核对日期。`,
  'date-before-last-step': (about: About) =>
    `日期${each(about.on, '')}早于上一步骤的日期${each(about.last, '')}。请核对日期；如上一步骤登记有误，请先更正。`,
  'needs-a-party': () => '还没有登记当事人。请先登记至少一方当事人。',
  'needs-two-parties': () => '协议须有双方当事人。请先登记申请人和被申请人。',
  recused: () => '已决定回避的人员不能承办本案。请另行指定承办人。',
  'double-booked': (about: About) =>
    `${each(about.name, about.kind === 'room' ? '该房间' : '该人员')}在${each(about.day, '')} ${each(about.from, '')}至${each(about.until, '')}已有安排。请改时间，或另选房间、人员。`,
  'extension-used-up': () => '延期次数已经用完，不能再次延期。',
  'extension-too-long': (about: About) =>
    `延期最多 ${each(about.most, '')} ${units[each(about.unit, '')] ?? ''}。请缩短后再办。`,
  'nothing-to-correct': () => '这条记录不能更正，或已经更正过。请从时间线中选择。',
  'correction-breaks-later': () => '这样更正后，后面的记录将不能成立。请先更正后面的记录。',
  'way-not-open': () => '目前不能转入该程序。请查看本页可办事项。',
  'already-here': () => '本系统已有这件纠纷，不能再次接收。请按编号查看。',
  'bodies-unknown': (about: About) =>
    `本系统没有这些机构：${each(about.bodies, '')}。请为每一个指定其归属的本地机构后再接收。`,
  'pack-damaged': (about: About) =>
    `移交包不完整或被改动（${each(about.part, '')}），未予接收。请向移送单位索取新的移交包。`,
  'pack-of-another-version': () => '移交包的格式版本与本系统不同，未予接收。请升级系统，或请移送单位重新制作。',
  'seal-unknown': (about: About) =>
    `移交包的签章不在本系统已知的名单中。请先向移送单位核对公钥${each(about.key, '')}，再确认接收。`,
  'return-damaged': (about: About) =>
    `报表文件不完整或被改动（${each(about.part, '')}），未予接收。请报送单位重新导出后再报。`,
  'return-of-another-version': () => '报表文件的格式版本与本系统不同，未予接收。请升级系统，或请报送单位重新导出。',
  'return-seal-unknown': (about: About) =>
    `报表的签章不在本系统已知的名单中。请先向报送单位核对公钥${each(about.key, '')}，由系统管理员登记后再接收。`,
  'return-already-here': () => '该机构本期的这份报表已经接收。如有更正，请报送单位出具更正后重新导出。',
  'return-of-another-site': () =>
    '该机构的报表一向由另一系统签名报送，本文件的签名属于别的系统，未予接收。确已更换系统的，请管理员先撤下原来的公钥。',
  'return-form-unknown': (about: About) =>
    `本系统没有这种报表或其版本（${each(about.form, '')}），未予接收。请核对双方系统的版本。`,
  'return-not-approved': () => '这份报表没有经人核准，或已经撤回。只有核准的报表才能报送、接收和公开。',
  'return-counted-here': () => '该机构的案件就登记在本系统，汇总时已经计入，再接收会重复计算。',
  'return-frozen-already': () => '该机构本期的这份报表已经固定。数字有误的，请作更正；整份作废的，请先撤回。',
  'return-period-not-over': (about: About) => `统计期到${each(about.to, '')}才结束。期满以后才能固定报表。`,
  'return-settled': () => '这份报表刚刚已经核准、公开或撤回。请查看最新状态。',
  'needs-another-person': () => '固定报表的人不能自己核准。请由本机构或上级的另一位负责人核准。',
  'not-for-publication': () => '这件案件不能公开：尚未审结，或者涉及保密、个人隐私。',
  'publication-own': () => '拟稿人不能自己确认公开。请由另一位负责人确认。',
  'publication-settled': () => '这份公开稿刚刚已经确认、退回或撤下。请查看最新状态。',
  'file-not-what-it-says': () => '文件内容与类型不符，或类型不受支持。请上传 JPEG、PNG 或 PDF 文件。',
  'file-too-large': () => '提交的内容过大。单个文件不得超过 10 MB。',
  'too-much': () => '系统繁忙或提交内容过多，请稍后再试。',
} satisfies Record<RefusalCode, (about: About) => string>
