/** What the demonstration shows to the public: every section with its figures, and the tasks that are done. */
import type { Act } from '../domain/act.ts'
import { sectionOf } from '../domain/publication/progress.ts'
import { blankPublication, choosePublication } from '../domain/publication/publication.ts'
import { sectionName } from '../domain/standing/account.ts'
import { statusOf } from '../domain/status.ts'
import type { Task } from '../domain/task.ts'
import { messages } from '../messages/index.ts'
import type { Store } from '../store/store.ts'

const year = 2021
const mostTasks = 12

export async function publishSample(store: Store, act: Act): Promise<void> {
  const plan = store.plan(year)
  const numbers = [...new Set(plan.tasks.map(sectionOf))]
  const chosen = {
    title: messages.zh.publication.defaultTitle(year),
    lead: '',
    namesDivisions: false,
    tellsFigures: true,
    sections: numbers.map((number) => ({ number, title: sectionName(plan, number), words: '' })),
    tasks: plan.tasks.flatMap(told).slice(0, mostTasks),
  }
  await store.publications.change(year, act, (before) =>
    choosePublication(before ?? blankPublication(year), chosen, plan),
  )
}

/** The last verified words of a task. */
function told({ code, title, occurrences }: Task) {
  const verified = occurrences.findLast((occurrence) => statusOf(occurrence) === 'verified')
  const words = verified?.progress.at(-1)?.text
  return words === undefined ? [] : [{ code, title, words }]
}
