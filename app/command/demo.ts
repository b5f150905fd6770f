import { textTable } from '#app/command/text-table'
import { Wrong, type Counter, type Verb } from '#app/command/verb'
import { roles } from '#app/domain/people/role'

export const demo: Verb = {
  name: 'demo',
  about: 'Makes the demo county, all of it synthetic, and prints one sign-in per role. Does not serve it.',
  flags: {},
  async run(_, counter) {
    // The county's texts are large, and no other verb needs them.
    const { DatabaseInUse, makeDemoCounty } = await import('#prisma/demo/make')
    const making = { seed: 'demo', now: counter.now(), progress: progressOf(counter) }
    const county = await makeDemoCounty(counter.file, making).catch((error: unknown) => {
      throw error instanceof DatabaseInUse ? new Wrong(error.message) : error
    })
    const { made, disputes, events, seconds, signIns } = county
    const head = made
      ? `Made the demo county: ${disputes} disputes, ${events} events, ${seconds} s. All of it is synthetic.`
      : `The demo county is there already: ${disputes} disputes, ${events} events.`
    const rows = signIns.map(({ role, body, login, password }) => [
      roles[role].zh,
      role,
      body?.zh ?? '',
      login,
      password,
    ])
    return { json: county, text: `${head}\n\n${textTable(['', 'role', 'body', 'login', 'password'], rows)}` }
  },
}

/** One line for every tenth of the way; on a terminal the line is written over. */
function progressOf({ say, over }: Counter): (done: number, of: number) => void {
  let tenths = 0
  return (done, of) => {
    const percent = Math.floor((done / of) * 100)
    const line = `${percent} % of ${of} entries`
    if (over) over(done < of ? line : '')
    else if (percent >= tenths * 10 + 10) {
      tenths = Math.floor(percent / 10)
      say(line)
    }
  }
}
