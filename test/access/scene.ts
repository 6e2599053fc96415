/** The scene of the walk: everybody, two divisions' work with proof, a draft of another year, and words that tell what leaks. */

import { importApplications } from '#src/domain/application/register.ts'
import type { Evidence } from '#src/domain/evidence.ts'
import type { Link } from '#src/domain/links/link.ts'
import { may, mayInspect, mayReadApplication } from '#src/domain/office/permission.ts'
import type { Person } from '#src/domain/office/person.ts'
import type { Task } from '#src/domain/task.ts'
import { openTestApp, type TestApp } from '../support/app.ts'
import { anApplication } from '../support/application.ts'
import { aLink, anAct, anOccurrence, aPlan, aProgress, aTask, at, onDecision } from '../support/build.ts'
import {
  anOffice,
  aPerson,
  chenGang,
  finance,
  heXin,
  law,
  liJing,
  sunLi,
  wangHai,
  wuTao,
  zhaoMin,
  zhengJie,
} from '../support/cast.ts'
import { aLook, aWatch, aWatchedLink, threeFailures } from '../support/link.ts'
import { superior } from '../support/references.ts'

const financeHead = aPerson({ id: 'lin-yu', name: '林玉', roles: ['head'], divisionId: finance.id })
const gone = aPerson({ id: 'gone', name: '离职', roles: ['contact'], divisionId: law.id, active: false })

export const everybody: readonly (Person | null)[] = [
  liJing,
  sunLi,
  chenGang,
  financeHead,
  wangHai,
  zhaoMin,
  wuTao,
  zhengJie,
  heXin,
  gone,
  null,
]

const proof: Extract<Evidence, { kind: 'file' }> = {
  kind: 'file',
  id: 'file-1',
  title: '会议纪要',
  fileName: '会议纪要.png',
  mediaType: 'image/png',
  size: 12,
  sha256: '',
  addedBy: liJing.id,
  addedAt: at('2021-09-01'),
}

/** Led by one division each, and proved by a file of its own. */
export const lawTask = aTask({ obligation: onDecision })
export const financeTask = aTask({
  code: '2.1-1',
  clauseIds: ['2.1.1'],
  leadId: finance.id,
  obligation: onDecision,
})

/** Each handled by one of the two divisions. */
export const applications = [lawTask, financeTask].map(({ code, leadId }) =>
  anApplication({ number: `2021-${code}`, divisionId: leadId, request: askedOf(leadId) }),
)

export interface Scene extends TestApp {
  /** hash of a task's proof, by its code */
  readonly hashes: ReadonlyMap<string, string>
}

export async function openScene(): Promise<Scene> {
  const people = everybody.filter((person) => person !== null)
  const app = await openTestApp({ office: anOffice({ people }) })
  const hashes = new Map<string, string>()
  for (const task of [lawTask, financeTask]) {
    const { sha256 } = await app.store.evidence.put(bytesOf(reportOn(task)))
    hashes.set(task.code, sha256)
  }
  const tasks = [lawTask, financeTask].map((task) => worked(task, hashes.get(task.code) ?? ''))
  const references = [superior]
  await app.store.addPlan(aPlan({ tasks, references }), anAct())
  await app.store.links.update(() => aWatch(deadLink([...hashes.values()])))
  await app.store.applications.change(anAct(), (register) => importApplications(register, applications))
  const draft = { year: 2022, title: drafted, status: 'draft', issuedOn: null } as const
  await app.store.addPlan(aPlan({ ...draft, tasks, references }), anAct())
  return { ...app, hashes }
}

const drafted = '二〇二二年的草稿'

function worked(task: Task, sha256: string): Task {
  const progress = [aProgress({ text: reportOn(task) })]
  const evidence = [{ ...proof, sha256 }, aLink()]
  return { ...task, occurrences: [anOccurrence({ progress, evidence })] }
}

/** Each page that was kept says what only some may read. */
function deadLink(hashes: readonly string[]): Link {
  const kept = hashes.map((sha256, index) =>
    aLook({ on: `2021-09-0${index + 1}`, snapshot: { sha256, size: 12, mediaType: 'text/html' } }),
  )
  return aWatchedLink([...kept, ...threeFailures])
}

function reportOn({ code }: Task): string {
  return `进展只给该看的人看：${code}`
}

function askedOf(divisionId: string | null): string {
  return `申请只给该看的人看：${divisionId}`
}

/** Words that must not stand in an answer to this person. */
export function hiddenFrom(person: Person | null): string[] {
  const audits = person !== null && may(person, 'history.audit')
  const tasks = [lawTask, financeTask].filter((task) => !(person?.active && mayInspect(person, task)))
  const prepares = person?.active && may(person, 'plan.prepare')
  const asked = applications.filter((one) => !(person?.active && mayReadApplication(person, one)))
  if (audits) return []
  return [...tasks.map(reportOn), ...asked.map(({ request }) => request), ...(prepares ? [] : [drafted])]
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
