/** Ten years of plans: how long opening takes and how much memory they hold, in a process of their own. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { aFolder, openTestStore } from '../support/store.ts'
import { atMost, type Row } from './measure.ts'
import { aFullPlan, writeYear } from './year.ts'

interface Figures {
  readonly milliseconds: number
  readonly megabytes: number
}

export async function openTenYears(): Promise<Row[]> {
  const folder = aFolder()
  await (await openTestStore({ folder })).close()
  for (let year = 2012; year <= 2021; year++) {
    await writeYear(join(folder, 'plans', `${year}.json`), aFullPlan(year, 300))
  }
  const child = fork(new URL('open-child.ts', import.meta.url), [folder], {
    execArgv: ['--max-semi-space-size=8', '--import', 'tsx'],
  })
  const [{ milliseconds, megabytes }] = (await once(child, 'message')) as [Figures]
  return [
    atMost('10 years × 300 tasks: time to open', milliseconds, 1000, ' ms'),
    atMost('10 years × 300 tasks: resident memory', megabytes, 120, ' MB'),
  ]
}
