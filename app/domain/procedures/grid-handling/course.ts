/** Checking, settling, passing up and back. */
import { z } from 'zod'
import { note, reasonTold } from '#app/domain/procedures/asked'
import { field } from '#app/domain/procedures/field'
import { anyone, desks, places, practice, risk, type Steps } from '#app/domain/procedures/grid-handling/stages'
import { say } from '#app/domain/words'

const people = field.count(say('涉及人数', 'People involved'), { least: 1 }).optional()
const result = field.narrative(say('化解情况', 'How it was settled'))

export const course = {
  verify: {
    name: say('核实', 'Verify'),
    done: say('已核实', 'Verified'),
    from: ['reported'],
    to: 'verified',
    by: anyone,
    enter: z.object({ risk, people, note }),
    firstMarks: ['accepted'],
    source: practice,
  },
  'settle-on-the-spot': {
    name: say('就地化解', 'Settle on the spot'),
    done: say('已就地化解', 'Settled on the spot'),
    from: ['reported', 'verified'],
    to: 'settled',
    by: anyone,
    enter: z.object({ result, people }),
    // Who settles it on the spot has seen that it is a quarrel: no second form for that.
    firstMarks: ['accepted'],
    outcome: 'settled',
    papers: [say('网格化解记录', 'Record of settlement in the grid')],
    source: practice,
  },
  escalate: {
    name: say('上报', 'Pass up'),
    done: say('已上报', 'Passed up'),
    from: ['verified', 'in-hand'],
    to: 'submitted',
    by: anyone,
    enter: z.object({
      to: field.body(say('上报到', 'Pass up to'), { kinds: places, levels: ['village', 'town', 'district'] }),
      reason: field.choice(say('上报原因', 'Why'), {
        'cannot-settle': say('本级化解不成', 'Could not be settled here'),
        'beyond-powers': say('超出本级职责', 'Beyond our powers'),
        'risk-rising': say('有激化风险', 'May get worse'),
        'parties-ask': say('当事人要求', 'The parties ask for it'),
      }),
      attempts: field.narrative(say('已做工作', 'What was tried')),
    }),
    moves: 'up',
    marks: ['submitted', 'passed-on'],
    clears: ['receipt'],
    papers: [say('纠纷上报单', 'Slip of passing up')],
    source: practice,
  },
  recall: {
    name: say('撤回上报', 'Take back'),
    done: say('已撤回上报', 'Taken back before receipt'),
    from: ['submitted'],
    to: 'in-hand',
    by: anyone,
    enter: z.object({ note }),
    moves: 'back',
    // As if it had not gone up: the clock of receipt goes, the clock of handling runs on.
    clears: ['submitted', 'passed-on'],
    source: practice,
  },
  receive: {
    name: say('签收', 'Receive'),
    done: say('已签收', 'Received'),
    from: ['submitted'],
    to: 'in-hand',
    by: desks,
    enter: z.object({ note }),
    marks: ['receipt', 'taken'],
    clears: ['passed-on'],
    source: practice,
  },
  settle: {
    name: say('化解', 'Settle'),
    done: say('已化解', 'Settled'),
    from: ['in-hand'],
    to: 'settled',
    by: anyone,
    enter: z.object({ result, people }),
    outcome: 'settled',
    papers: [say('纠纷化解记录', 'Record of settlement')],
    source: practice,
  },
  return: {
    name: say('退回', 'Return'),
    done: say('已退回', 'Returned'),
    from: ['submitted', 'in-hand'],
    to: 'in-hand',
    by: desks,
    enter: z.object({
      to: field.body(say('退回到', 'Return to'), { kinds: places, levels: ['grid', 'village', 'town'] }),
      reason: reasonTold,
    }),
    moves: 'down',
    marks: ['receipt', 'taken'],
    clears: ['passed-on'],
    source: practice,
  },
} as const satisfies Steps
