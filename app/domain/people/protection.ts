/**
 * What a mark of protection does, whoever reads. One table: the view, the lists, the masks and the page ask it, and none of
 * them knows a mark by name. A mark not in it does nothing here.
 */
import { articlesOf, type Source } from '#app/domain/law/statute'
import { say, type Words } from '#app/domain/words'

export type Protection = {
  readonly name: Words
  /** the name in a few characters, for a line of a list */
  readonly mark: Words
  /** content only for who handles it, who registered it and who was let in (domain/people/permission.ts) */
  readonly strict: boolean
  /** whose address and numbers are not shown even masked */
  readonly hides: 'nobody' | 'minors' | 'everybody'
  /** what whoever handles it must bear in mind, with the article where its text was read */
  readonly lines: readonly { readonly words: Words; readonly source?: Source }[]
}

const minors = articlesOf('未成年人保护法', '2024-04-26')
const violence = articlesOf('反家庭暴力法', '2015-12-27')
const mediation = articlesOf('人民调解法', '2010-08-28')

export const protections = {
  minor: {
    name: say('涉及未成年人', 'A minor is involved'),
    mark: say('涉未成年人', 'Minor'),
    strict: true,
    hides: 'minors',
    lines: [
      {
        words: say(
          '不得披露未成年人的姓名、影像、住所、就读学校以及其他可能识别其身份的信息。',
          'Name, picture, home, school and whatever may identify the child must not be disclosed.',
        ),
        source: minors(103),
      },
      {
        words: say(
          '发现未成年人受到侵害、疑似受到侵害或者面临危险的，立即向公安、民政、教育等部门报告。',
          'Where a child is or seems harmed or in danger, report at once to the police, civil affairs or education.',
        ),
        source: minors(11, 2),
      },
      {
        words: say(
          '谈话、调解时请监护人到场（有待核对）。',
          'A guardian is present when the child is heard (to be verified).',
        ),
      },
    ],
  },
  violence: {
    name: say('涉及家庭暴力', 'Violence at home'),
    mark: say('涉家暴', 'Violence'),
    strict: true,
    hides: 'everybody',
    lines: [
      {
        words: say(
          '无民事行为能力人、限制民事行为能力人遭受或者疑似遭受家庭暴力的，及时向公安机关报案。',
          'Where somebody without full capacity suffers or seems to suffer violence at home, report to the police promptly.',
        ),
        source: violence(14),
      },
      {
        words: say(
          '情节较轻的，由公安机关批评教育或者出具告诫书；可以告知受害人申请。',
          'In lighter cases the police warn the offender or issue a written warning; tell the victim.',
        ),
        source: violence(16),
      },
      {
        words: say(
          '尊重受害人真实意愿，保护隐私：不向对方透露住址和电话。',
          'Respect what the victim wants and keep their privacy: address and phone are not told to the other side.',
        ),
        source: violence(5, 2),
      },
      {
        words: say(
          '一般不安排双方当面调解，分别谈话（有待核对）。',
          'As a rule no joint session: hear the sides apart (to be verified).',
        ),
      },
    ],
  },
  'no-capacity': {
    name: say('当事人无或者限制民事行为能力', 'A party without full capacity'),
    mark: say('行为能力', 'Capacity'),
    strict: false,
    hides: 'nobody',
    lines: [
      {
        words: say(
          '由法定代理人参加并签名；没有法定代理人的，先确定代理人（有待核对）。',
          'The legal representative takes part and signs; without one, have one determined first (to be verified).',
        ),
      },
    ],
  },
  confidential: {
    name: say('涉及个人隐私或者商业秘密', 'Privacy or trade secret'),
    mark: say('保密', 'Confidential'),
    strict: true,
    hides: 'nobody',
    lines: [
      {
        words: say('不得泄露当事人的个人隐私、商业秘密。', 'Private matters and trade secrets must not be disclosed.'),
        source: mediation(15),
      },
      {
        words: say('当事人要求不公开的，不公开调解。', 'Mediation is closed where a party asks for it.'),
        source: mediation(23),
      },
    ],
  },
} as const satisfies Readonly<Record<string, Protection>>

export type ProtectionKey = keyof typeof protections
const table: Readonly<Record<string, Protection>> = protections

export const protectionWords = Object.fromEntries(
  Object.entries(protections).map(([key, { name }]) => [key, name]),
) as Readonly<Record<ProtectionKey, Words>>

/** The protections among the marks of a dispute, in the order of the table. */
export const protectionsOf = (flags: readonly string[]): Protection[] =>
  Object.entries(table).flatMap(([key, each]) => (flags.includes(key) ? [each] : []))

/** The marks that are strict. */
export const strictFlags: readonly string[] = Object.keys(table).filter((key) => table[key]?.strict)

export const isStrict = (flags: readonly string[]): boolean => protectionsOf(flags).some((each) => each.strict)

/** Are this party's address and numbers hidden even where the content may be seen? */
export const isHidden = (flags: readonly string[], party: { minor: boolean }): boolean =>
  protectionsOf(flags).some(({ hides }) => hides === 'everybody' || (hides === 'minors' && party.minor))
