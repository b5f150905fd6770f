/** Who may sign in to try the demo: one person for each role, chosen where work is waiting for them, and a second official. */
import type { Role } from '#app/domain/people/role'
import { chanceOf } from './chance'
import { mediatorOf, workerOf, type DemoStaff } from './staff'
import { committeeOf } from './territory'

/** The town in which the people of the demo work. */
export const TOWN = '320614003'
export const GRID = `${TOWN}001-01`
export const COMMITTEE = committeeOf(TOWN)

const logins: readonly (readonly [Role, string])[] = [
  ['grid-worker', workerOf(GRID)],
  ['mediator', mediatorOf(COMMITTEE, 1)],
  ['intake-clerk', 'intake-1'],
  ['review-officer', 'review-1'],
  ['arbitration-secretary', 'arbitration-1'],
  ['official', 'official-1'],
  ['auditor', 'auditor-1'],
  ['administrator', 'admin-1'],
  // A return that one official froze another has to approve.
  ['official', 'official-2'],
]

export type DemoSignIn = { login: string; password: string; role: Role; name: string }

/** The passwords are no secret: they are printed and shown on the page where one signs in. */
export function demoSignIns(staff: readonly DemoStaff[]): DemoSignIn[] {
  const chance = chanceOf('demo sign-ins')
  const words = ['bamboo', 'bridge', 'canal', 'cotton', 'garden', 'harbour', 'lantern', 'maple', 'river', 'willow']
  return logins.map(([role, login]) => {
    const person = staff.find((each) => each.login === login)
    if (person?.role !== role) throw new Error(`nobody signs in as ${login}`)
    const password = `${chance.pick(words)}-${chance.pick(words)}-${chance.int(100, 999)}`
    return { login, password, role: person.role, name: person.name }
  })
}
