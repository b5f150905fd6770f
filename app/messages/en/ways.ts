import type { Shape } from '#app/messages/shape'
import type { ways as chinese } from '#app/messages/zh-CN/ways'

export const ways: Shape<typeof chinese> = {
  title: 'Ways open',
  lead: (category) =>
    `Kind of dispute: ${category}. Every procedure: open or barred, under which article, how much time is left, what it costs. What is marked to check is for a person to judge. Once the parties have chosen, record their choice, then begin it or hand it over from here.`,
  openNow: (count) => `Open now (${count})`,
  barredNow: (count) => `Barred now (${count})`,
  way: 'Way',
  state: 'State',
  states: { here: 'Running here', open: 'Open', check: 'Open, to check', barred: 'Barred' },
  why: 'Why, and by which article',
  check: 'Check:',
  left: 'Time left',
  until: (day) => `until ${day}`,
  fee: 'Cost',
  choose: 'Record what the parties chose',
  next: 'Take it up',
  begin: 'Begin',
  notYours: 'Another post takes it up',
}
