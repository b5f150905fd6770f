/** A thread no rule of law knows: a game of chess played beside the case. It proves that a new one is data, and nothing else. */
import { z } from 'zod'
import { field } from '#app/domain/procedures/field'
import { threads } from '#app/domain/threads'
import { thread, threadsOf } from '#app/domain/threads/thread'
import { say } from '#app/domain/words'

const practice = { local: say('本地习惯', 'local custom') }

const appointment = {
  day: field.day(say('哪天', 'Day')),
  from: field.time(say('开始', 'From')),
  until: field.time(say('结束', 'Until')),
  table: field.room(say('棋桌', 'Table')),
  players: field.people(say('棋手', 'Players')),
}

export const chess = thread({
  key: 'chess',
  name: say('对弈', 'A game of chess'),
  about: say('双方边下棋边谈。', 'They talk over a game.'),
  of: 'dispute',
  states: {
    laid: { name: say('已摆棋', 'Laid out') },
    watched: { name: say('有人观棋', 'Watched by another body') },
    over: { name: say('终局', 'Over'), end: true },
  },
  moves: {
    lay: {
      name: say('摆棋', 'Lay out'),
      done: say('已摆棋', 'Laid out'),
      to: 'laid',
      by: ['mediator'],
      enter: z.object(appointment),
      notBefore: ['day'],
      marks: ['laid'],
    },
    relay: {
      name: say('改时间', 'Another time'),
      done: say('改了时间', 'Laid for another time'),
      from: ['laid'],
      to: 'laid',
      by: ['mediator'],
      enter: z.object(appointment),
    },
    invite: {
      name: say('请人观棋', 'Invite a body to watch'),
      done: say('请人观棋', 'A body watches'),
      from: ['laid'],
      to: 'watched',
      by: ['mediator'],
      enter: z.object({ watcher: field.body(say('谁来', 'Who'), { kinds: ['committee'] }) }),
    },
    shout: {
      name: say('有人起哄', 'Shouting'),
      done: say('有人起哄', 'Somebody shouted'),
      from: ['laid'],
      to: 'watched',
      by: [],
      byRule: true,
      enter: z.object({ words: field.text(say('喊的话', 'Words')) }),
    },
    finish: {
      name: say('收棋', 'Finish'),
      done: say('已收棋', 'Finished'),
      from: ['laid', 'watched'],
      to: { field: 'result', is: { drawn: 'over', adjourned: 'laid' } },
      by: ['mediator', 'grid-worker'],
      enter: z.object({
        result: field.choice(say('结果', 'Result'), {
          drawn: say('和棋', 'Drawn'),
          adjourned: say('封棋', 'Adjourned'),
        }),
        said: field.narrative(say('谈了什么', 'What was said')).optional(),
      }),
      marks: ['finished'],
    },
  },
  // Three working days from the laying out: enough of a clock to be listed.
  deadlines: [{ rule: 'ref.decide', from: 'laid', until: ['finished'] }],
  books: { in: ['laid', 'watched'], room: 'table', people: ['players'], day: 'day', from: 'from', until: 'until' },
  shares: { in: ['watched'], body: 'watcher' },
  flags: { in: ['watched'], flag: 'noisy' },
  source: practice,
})

/** The shelf with the game on it. */
export const withChess = threadsOf([...threads, chess])
