import type { PasswordProblem } from '#app/domain/people/password'
import type { LineProblem } from '#app/domain/law/notice'
import type { BodyProblem } from '#app/domain/territory/change'
import type { DutyProblem } from '#app/domain/people/duty'
import type { RoomProblem } from '#app/domain/territory/room'

type AdminProblem =
  | PasswordProblem
  | BodyProblem
  | LineProblem
  | RoomProblem
  | DutyProblem
  | 'login-taken'
  | 'last-administrator'
  | 'own-account'
  | 'unknown-body'
  | 'open-proceedings'
  | 'empty-notice'
  | 'file-unreadable'

/** What is wrong with one field of an administrator's form. */
export const adminProblems = {
  'password-too-short': '密码太短，至少 10 个字符',
  'password-too-long': '密码太长，最多 128 个字符',
  'password-too-common': '这个密码太容易被猜到，请换一个',
  'login-taken': '这个账号已经有人用了，请换一个',
  'last-administrator': '这是最后一个在用的管理员，不能停用或改任。请先另设管理员',
  'own-account': '不能停用自己的账户。请由其他管理员办理',
  'unknown-body': '今天没有这个机构，请从列表中选择',
  'code-taken': '这个代码已经用过，请换一个',
  'unknown-parent': '没有这个隶属机构，请从列表中选择',
  'unknown-successor': '并入的机构应是该日期之后仍在的另一个机构',
  'parent-not-in-force': '隶属机构在该日期尚未设立或已经撤销，请另选机构或核对日期',
  'below-itself': '不能隶属于自己或自己的下级，请另选机构',
  overlaps: '该日期已有另一行记录。请填写晚于现行一行的日期',
  'nothing-changes': '名称和隶属都没有变化，请先修改',
  'already-ended': '该机构已经撤销',
  'ends-before-start': '最后一天早于现行一行开始之日，请核对日期',
  'has-bodies-below': '该机构届时还有下级机构，请先调整或撤销下级',
  'open-proceedings': '该机构还有在办程序，请先转出，或在这里确认',
  'not-a-day': '日期不对，请写成 2027-01-01',
  'other-year': '日期不在这一年',
  'unknown-kind': '性质不对，请写“放假”或“上班”',
  'no-name': '没有写节日名称',
  'too-long': '写得太长，请缩短',
  twice: '这一天写了两次',
  'not-a-weekend': '调休上班的应是周六或周日',
  'empty-notice': '请写出至少一天，或上传文件',
  'room-name-taken': '该机构已有同名的场所，请换一个名称',
  'room-closed': '这个场所已经停用',
  'room-ends-early': '最后一天早于启用日期，请核对',
  'room-booked': '该日之后还有安排，请先改到别处',
  'unknown-login': '没有这个用户名，或者账户已停用',
  'cannot-answer': '该人员不能签收这个机构的预警：须是该机构的办案人员，或者辖区包括该机构的受理员、统计查阅人员',
  'duty-ends-early': '最后一日早于开始之日，请核对',
  'file-unreadable': '文件不能识别，请上传不超过 64 KB 的 CSV 文本',
} satisfies Record<AdminProblem, string>
