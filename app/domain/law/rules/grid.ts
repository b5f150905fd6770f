import type { DeadlineRule, RuleVersion } from '#app/domain/law/deadline'

/** Grid discovery (网格发现): no statute sets a limit. These are the county's own defaults and only ever warn. */
const practice: Pick<RuleVersion, 'from' | 'source' | 'soft'> = {
  from: '2010-01-01',
  source: { local: { zh: '本地工作惯例', en: 'local practice' } },
  soft: true,
}

export const gridRules = [
  {
    id: 'grid.verify',
    name: { zh: '核实网格上报', en: 'verify the grid report' },
    starts: { zh: '发现上报', en: 'reported' },
    versions: [{ ...practice, length: 1, unit: 'day' }],
  },
  {
    id: 'grid.receive',
    name: { zh: '签收上报事项', en: 'receive what was passed up' },
    starts: { zh: '上报到本级', en: 'passed up to this level' },
    versions: [{ ...practice, length: 1, unit: 'working-day' }],
  },
  {
    id: 'grid.handle',
    name: { zh: '处理上报事项', en: 'deal with what was passed up' },
    starts: { zh: '本级签收', en: 'received at this level' },
    versions: [{ ...practice, length: 7, unit: 'day' }],
  },
] as const satisfies readonly DeadlineRule[]
