import { alarm, floor, groupsOf, percent, tooOften, type Rated } from '#app/domain/signals/groups'
import { signal, type Closing } from '#app/domain/signals/signal'
import { say } from '#app/domain/words'

/** Whether the days said lie apart or not: what counts is that beginning and end were entered in one sitting. */
export const minutes = signal({
  key: 'minutes',
  name: say('几分钟内从立到结', 'From opening to closing in minutes'),
  looksAt: say(
    '从登记开始到登记化解的录入时间只隔几分钟的案件，不论填写的日期相隔多久。网格当天就地化解、事后补录的除外。',
    'Cases whose beginning and resolution were entered only minutes apart, whatever days were given. What a grid settled on the spot and entered afterwards is left out.',
  ),
  innocent: say(
    '纸质台账集中补录、网络恢复后补传、从别的系统转录。',
    'A paper register entered in one go, entries sent when the network was back, cases copied from another system.',
  ),
  settings: {
    alarm,
    minutes: {
      name: say('间隔分钟数', 'Minutes apart'),
      value: 15,
      least: 1,
      most: 240,
      why: say(
        '受理、听取双方、签协议在一刻钟内做完极少见。',
        'To accept, to hear both sides and to sign within a quarter of an hour is most rare.',
      ),
    },
    floor: floor(
      0.02,
      say(
        '其余经办人即使没有，也按每五十件有一件补录来对照。',
        'Even where others have none it is compared with one in fifty being entered afterwards.',
      ),
    ),
  },
  find({ closings }, set) {
    const isQuick = ({ openedAt, closedAt }: Closing) =>
      Date.parse(closedAt) - Date.parse(openedAt) < set.minutes * 60_000
    const rated = groupsOf(closings.filter((each) => each.resolved && !isOnTheSpot(each))).map((group): Rated => ({
      group,
      n: group.closings.length,
      cases: group.closings.filter(isQuick).map(({ dispute }) => dispute),
    }))
    return tooOften(rated, {
      alarm: set.alarm,
      expected: (_, rest) => Math.max(set.floor, rest),
      why: ({ n, cases }, p, { zh, en }) =>
        say(
          `化解 ${n} 件，${cases.length} 件从立到结的录入不超过 ${set.minutes} 分钟；其余约 ${percent(p)}，${zh}。`,
          `${n} resolved, ${cases.length} of them entered from opening to closing within ${set.minutes} minutes; of others about ${percent(p)}, ${en}.`,
        ),
    })
  },
})

const isOnTheSpot = ({ level, openedOn, closedOn }: Closing): boolean => level === 'grid' && openedOn === closedOn
