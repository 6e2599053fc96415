/** What an address names: one's own, another division's, another year's, or nothing that there is. */
import type { Task } from '#src/domain/task.ts'
import { applications, financeTask, lawTask, type Scene } from './scene.ts'

export interface Target {
  readonly name: string
  readonly year: string
  readonly task: Task
  /** what the rest of an address names is there */
  readonly exists: boolean
}

export const targets: readonly Target[] = [
  { name: 'of 政策法规处', year: '2021', task: lawTask, exists: true },
  { name: 'of 财务处', year: '2021', task: financeTask, exists: true },
  { name: 'of another year’s draft', year: '2022', task: lawTask, exists: true },
  { name: 'that is not there', year: '1999', task: { ...lawTask, code: '9.9-9' }, exists: false },
]

/** Fills in the names of a pattern such as /plans/:year/tasks/:code. */
export function addressOf(pattern: string, { year, task, exists }: Target, { hashes }: Scene): string {
  const [noun = ''] = pattern.split('/').slice(1)
  const ids: Readonly<Record<string, string>> = { people: 'li-jing', divisions: 'law', plans: '1.1.1' }
  const kind = /\/(evidence|links)\/:id/.exec(pattern)?.[1]
  const piece = kind === 'links' ? 'link-1' : kind && 'file-1'
  const values: Readonly<Record<string, string>> = {
    year: ['plans', 'calendar'].includes(noun) ? year : '2019',
    code: task.code,
    key: '2021-09-30',
    number: exists
      ? (applications.find(({ divisionId }) => divisionId === task.leadId)?.number ?? '')
      : 'none',
    index: '0',
    reference: exists ? '1' : 'none',
    sha256: hashes.get(task.code) ?? 'none',
    file: `${year}.${noun === 'feed' ? 'ics' : 'json'}`,
    token: 'none',
    id: exists ? (piece ?? ids[noun] ?? 'none') : 'none',
  }
  return pattern.replace(/:(\w+)(\{.*?\}(?=\/|$))?/g, (_, name: string) => values[name] ?? 'none')
}
