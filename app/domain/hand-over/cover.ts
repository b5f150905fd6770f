/** What the cover of a pack tells: the dispute in both languages, line by line. */
import type { Dispute } from '#app/domain/dispute/dispute'
import type { DisputeFile } from '#app/domain/dispute/file'
import { bodyWords } from '#app/domain/dispute/facts'
import { storyOf, type About } from '#app/domain/dispute/story'
import type { Day } from '#app/domain/law/day'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Territory } from '#app/domain/territory/territory'
import type { Threads } from '#app/domain/threads/thread'
import { say, type Words } from '#app/domain/words'

export type CoverTold = {
  number: string
  title: string
  proceedings: { procedure: Words; body: Words; caseNumber?: string; stage: Words; from: Day; to?: Day }[]
  entries: { on: Day; words: Words; by: string; stands: boolean }[]
}

type Telling = { catalogue: Catalogue; territory: Territory; threads: Threads }

/** The course of the dispute, oldest first. */
export function coverOf(dispute: Dispute, file: DisputeFile, { catalogue, territory, threads }: Telling): CoverTold {
  const { records, names } = file
  const tellers = { file, territory, catalogue, threads, records, names, full: true, mayCorrect: () => false }
  const entries = storyOf(tellers).map(({ on, about, by, stands }) => ({ on, words: aboutWords(about), by, stands }))
  return {
    number: dispute.number,
    title: file.records.get(dispute.title) ?? '',
    proceedings: dispute.proceedings.map((each) => {
      const rules = catalogue.get(each.procedure)
      const ended = each.outcome === undefined ? undefined : rules?.outcomes[each.outcome]?.name
      return {
        procedure: rules?.name ?? say(each.procedure, each.procedure),
        body: bodyWords(territory, each.body, each.lastOn),
        caseNumber: each.caseNumber?.text,
        stage: ended ?? rules?.stages[each.stage]?.name ?? say(each.stage, each.stage),
        ...{ from: each.openedOn, to: each.concludedOn },
      }
    }),
    entries: entries.reverse(),
  }
}

function aboutWords(about: About): Words {
  switch (about.kind) {
    case 'registered':
      return say('登记纠纷', 'Dispute registered')
    case 'party-added':
      return say(`登记当事人${about.name ?? ''}`, `Party entered: ${about.name ?? ''}`)
    case 'begun':
      return say(`启动${about.procedure.zh}（${about.body.zh}）`, `${about.procedure.en} begun at ${about.body.en}`)
    case 'stepped':
    case 'threaded':
      return about.done
    case 'assigned':
      return say(`承办人：${about.handler}`, `Handler: ${about.handler}`)
    case 'attached':
      return say(`收入附件${about.name ?? ''}`, `Attachment: ${about.name ?? ''}`)
    case 'received':
      return say(`收到${about.from}移交的本案`, `Received from ${about.from}`)
    case 'corrected':
      return about.taken
        ? say(`撤回第${about.corrects}条记录`, `Entry ${about.corrects} taken back`)
        : say(`更正第${about.corrects}条记录`, `Entry ${about.corrects} put right`)
  }
}
