/** What the agreement kept from happening, as the return of the Ministry asks: cases and people. */
import { field } from '#app/domain/procedures/field'
import type { NeedsField } from '#app/domain/procedures/procedure'
import { say } from '#app/domain/words'

const what = {
  crime: say('民间纠纷转化为刑事案件', 'A quarrel turning into a crime'),
  petition: say('群体性上访', 'A mass petition'),
  fight: say('群体性械斗', 'A mass fight'),
}

export const prevented = {
  prevented: field
    .choice(say('防止了', 'What it prevented'), what, {
      hint: say('没有的不填。', 'Left empty where there is nothing.'),
    })
    .optional(),
  'prevented-people': field.count(say('防止涉及人数', 'How many people that concerned'), { least: 1 }).optional(),
}

export const sayHowMany: NeedsField = {
  field: 'prevented-people',
  when: { field: 'prevented', is: Object.keys(what) },
}
