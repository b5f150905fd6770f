/** The short name of a body in its case numbers (机关代字), made from its name until an administrator sets another. */
import type { Day } from '#app/domain/law/day'
import type { Body } from '#app/domain/territory/body'
import type { Territory } from '#app/domain/territory/territory'

/** What a body is, at the end of its name: the number says that already by its kind. The longest first. */
const ends =
  /(人民调解委员会|劳动人事争议仲裁委员会|农村土地承包仲裁委员会|调解委员会|仲裁委员会|调解工作室|纠纷非诉讼服务分中心|非诉讼服务中心|人民政府|调委会)$/

const shortOf = ({ name }: Body): string => name.zh.replace(ends, '') || name.zh

const shared = new WeakMap<Territory, ReadonlySet<string>>()

/** Short names that several bodies of one kind would have, as the tree stands now: asked once for each tree. */
function sharedIn(territory: Territory): ReadonlySet<string> {
  const known = shared.get(territory)
  if (known) return known
  const seen = new Map<string, number>()
  for (const body of territory.all())
    seen.set(`${body.kind} ${shortOf(body)}`, (seen.get(`${body.kind} ${shortOf(body)}`) ?? 0) + 1)
  const found = new Set([...seen].filter(([, count]) => count > 1).map(([key]) => key))
  shared.set(territory, found)
  return found
}

/**
 * `三厂街道人民调解委员会` → `三厂街道`. Where two bodies of a kind would be called alike, the one above goes in front:
 * `常乐镇新民村`. The pattern in use in the county is not published: what comes out here is a proposal.
 */
export function organOf(territory: Territory, code: string, on?: Day): string {
  const body = territory.get(code, on) ?? territory.get(code)
  if (!body) return code
  const short = shortOf(body)
  if (!sharedIn(territory).has(`${body.kind} ${short}`)) return short
  const above = territory.ancestors(code, on).find((each) => each.code !== code && shortOf(each) !== short)
  return above ? `${shortOf(above)}${short}` : short
}
