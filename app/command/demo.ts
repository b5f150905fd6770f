import { textTable } from '#app/command/text-table'
import type { Verb } from '#app/command/verb'
import { openDatabase } from '#app/db/connection.server'
import { roles } from '#app/domain/people/role'
import { deploy } from '#prisma/migrate'

export const demo: Verb = {
  name: 'demo',
  about: 'Makes the demo county, all of it synthetic, and prints one sign-in per role. Does not serve it.',
  flags: {},
  async run(_, counter) {
    // The county's texts are large, and no other verb needs them.
    const { makeDemoCounty } = await import('#prisma/demo/make')
    await deploy(counter.file)
    const database = openDatabase(counter.file)
    try {
      const started = performance.now()
      const { made, disputes, events, signIns } = await makeDemoCounty(database, { now: counter.now, say: counter.say })
      const seconds = Math.round(performance.now() - started) / 1000
      const head = made
        ? `Made the demo county: ${disputes} disputes, ${events} events, ${seconds} s. All of it is synthetic.`
        : `The demo county is there already: ${disputes} disputes, ${events} events.`
      const rows = signIns.map(({ role, login, password }) => [roles[role].zh, role, login, password])
      return {
        json: { made, disputes, events, seconds, signIns },
        text: `${head}\n\n${textTable(['', 'role', 'login', 'password'], rows)}`,
      }
    } finally {
      await database.close()
    }
  },
}
