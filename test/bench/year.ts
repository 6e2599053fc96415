/** A year as an office would have it after some months: tasks of about 1 kB with Chinese text, and their history. */
import type { Deed, Entry } from '#src/domain/entry.ts'
import type { Plan } from '#src/domain/plan.ts'
import type { Task } from '#src/domain/task.ts'
import { writeDurably } from '#src/store/durable.ts'
import { nextEntry } from '#src/store/history.ts'
import { serialise } from '#src/store/serialise.ts'
import { aLink, anAct, anOccurrence, aPlan, aProgress, aTask } from '../support/build.ts'

const entriesPerTask = 3

export function aFullPlan(year: number, size: number): Plan {
  return aPlan({ year, tasks: Array.from({ length: size }, (_, index) => aFullTask(index)) })
}

/** Writes the year's file as the store would have left it. */
export async function writeYear(path: string, plan: Plan): Promise<void> {
  await writeDurably(path, await serialise({ schema: 1, record: plan, entries: historyOf(plan) }))
}

function aFullTask(index: number): Task {
  return aTask({
    code: codeOf(index),
    title: '及时公开行政执法信息,动态调整行政执法事项清单和执法流程图',
    supportIds: ['finance', 'disclosure'],
    occurrences: [
      anOccurrence({
        key: '2021-06-30',
        dueOn: '2021-06-30',
        progress: [
          aProgress({ text: '已在门户网站“政务公开”栏目公布执法事项清单32项、流程图18张,并更新目录。' }),
        ],
        evidence: [aLink({ title: '天津市民族和宗教事务委员会行政执法事项清单(2021年版)' })],
      }),
      anOccurrence({ key: '2021-12-31', dueOn: '2021-12-31' }),
    ],
  })
}

export function codeOf(index: number): string {
  return `${1 + (index % 6)}.${1 + (Math.floor(index / 6) % 3)}-${index}`
}

/** The history of a plan of 10,000 tasks, without copying it for every entry. */
function historyOf(plan: Plan): Entry[] {
  const entries: Entry[] = []
  for (const { code } of Array.from({ length: entriesPerTask }, () => plan.tasks).flat()) {
    const did: Deed = {
      action: 'progress.saved',
      subject: `${code}/2021-12-31`,
      after: '已完成第一批公开,见附件链接。',
    }
    entries.push(nextEntry(entries.at(-1), anAct(), did))
  }
  return entries
}
