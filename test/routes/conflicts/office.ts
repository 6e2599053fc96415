/** An office where two people of each kind work, and what two of them do at one record. */
import type { Plan } from '#src/domain/plan.ts'
import { openTestApp, type TestApp, type Visitor } from '../../support/app.ts'
import { aPlan } from '../../support/build.ts'
import { anOffice, aPerson, chenGang, law, liJing, wangHai, zhaoMin, zhouQiang } from '../../support/cast.ts'

export const colleague = aPerson({
  id: 'qian-fang',
  name: '钱芳',
  roles: ['contact'],
  divisionId: law.id,
})
export const clerk = aPerson({ id: 'feng-lei', name: '冯磊', roles: ['office'] })
export const admin = aPerson({ id: 'jiang-nan', name: '蒋楠', roles: ['system', 'security'] })

const people = [liJing, colleague, chenGang, wangHai, clerk, zhaoMin, zhouQiang, admin]

export type Fields = Parameters<Visitor['post']>[1]

export async function openOffice(...plans: readonly Plan[]): Promise<TestApp> {
  const app = await openTestApp({ office: anOffice({ people }), plans: plans.length > 0 ? plans : [aPlan()] })
  const entry = { number: '2021-1', applicant: '张三', request: '申请公开规范性文件', divisionId: '' }
  const received = { receivedOn: '2021-09-01', channel: 'internet', kind: 'person' }
  await app.as(wangHai).post('/annual-reports', { year: '2020' })
  await app.as(wangHai).post('/applications', { ...entry, ...received })
  return app
}

/** Everything that is kept. */
export function recordsIn({ store }: TestApp): unknown[] {
  const { annualReports, summaries, scorings, publications, applications } = store
  return [
    store.office(),
    applications.register(),
    ...store.plans(),
    ...annualReports.all(),
    ...summaries.all(),
    ...scorings.all(),
    ...publications.all(),
  ]
}

/** The ticks on a page, each with what it shows. */
export async function ticksOn(page: Response, ...codes: readonly string[]): Promise<string[]> {
  const html = await page.text()
  return codes.map((code) => new RegExp(`name="codes" value="(${code}:[^"]+)"`).exec(html)?.[1] ?? '')
}

/** What the form with this action says in its hidden field. */
export async function hiddenOn(page: Response, action: string, name: 'seen' | 'shown'): Promise<string> {
  const html = await page.text()
  const address = action.replaceAll('&', '&amp;')
  const starts = [`action="${address}"`, `action="${address}#`].map((start) => html.indexOf(start))
  const form = html.slice(starts.find((start) => start >= 0) ?? html.length)
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(form)?.[1] ?? ''
}
