/** Sends hostile requests and holds every answer against what must never happen. */
import fc from 'fast-check'
import { financeTask, lawTask, openScene, type Scene } from '../access/scene.ts'
import { anAct, aPlan } from '../support/build.ts'
import { wangHai } from '../support/cast.ts'
import { formsOf } from './forms.ts'
import { type Attack, attack, requestOf, type Sent } from './request.ts'
import { holdsFormula, isTakenForMarkup } from './words.ts'

/** requests until the program is begun anew, so that what was written does not pile up */
const round = 200
/** milliseconds */
const slow = 5000

export interface Outcome {
  readonly requests: number
  readonly routes: number
  readonly statuses: ReadonlyMap<number, number>
  /** milliseconds */
  readonly slowest: number
  readonly faults: readonly string[]
}

export async function attackProgram(requests: number, seed: number): Promise<Outcome> {
  const attacks = fc.sample(attack, { numRuns: requests, seed })
  const forms = await formsOf(await begin())
  const statuses = new Map<number, number>()
  const faults: string[] = []
  let slowest = 0
  let scene = await begin()
  for (const [index, one] of attacks.entries()) {
    if (index % round === 0) scene = await begin()
    const sent = requestOf(one, forms, scene)
    const before = recordsOf(scene)
    const started = performance.now()
    const answer = await scene.app.fetch(sent.request)
    const body = await answer.text()
    const took = performance.now() - started
    slowest = Math.max(slowest, took)
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    const isWritten = recordsOf(scene).some((record, at) => record !== before[at])
    const found = faultsOf(one, sent, answer, body, isWritten)
    if (took > slow) found.push(`takes ${Math.round(took)} ms`)
    faults.push(...found.map((fault) => `#${index} ${one.route}: ${fault} · ${sent.path.slice(0, 120)}`))
  }
  return { requests, routes: new Set(attacks.map(({ route }) => route)).size, statuses, slowest, faults }
}

/** Everybody at work, and a report of the year that addresses name. */
async function begin(): Promise<Scene> {
  const scene = await openScene()
  const closed = { year: 2020, status: 'closed', issuedOn: '2020-03-01', closedOn: '2021-01-15' } as const
  await scene.store.addPlan(aPlan({ ...closed, tasks: [lawTask, financeTask] }), anAct())
  await scene.as(wangHai).post('/annual-reports', { year: '2019' })
  return scene
}

function recordsOf({ store }: Scene): unknown[] {
  const { annualReports, summaries, applications, links } = store
  return [
    store.office(),
    applications.register(),
    links.watch(),
    ...store.plans(),
    ...annualReports.all(),
    ...summaries.all(),
  ]
}

function faultsOf(
  { byScript }: Attack,
  sent: Sent,
  answer: Response,
  body: string,
  isWritten: boolean,
): string[] {
  const { status, headers } = answer
  const type = headers.get('content-type') ?? ''
  const to = headers.get('location') ?? '/'
  const kept = status !== 422 || byScript || sent.marks.every((mark) => body.includes(mark))
  const isRefused = status >= 400 || sent.request.method === 'GET'
  return [
    ...(status >= 500 ? [`answers ${status}`] : []),
    ...(type.startsWith('text/html') && isTakenForMarkup(body) ? ['takes a word for markup'] : []),
    ...(type.startsWith('text/csv') && holdsFormula(body) ? ['lets a cell run'] : []),
    ...(/^\/(?![/\\])/.test(to) ? [] : [`leads to ${to.slice(0, 60)}`]),
    ...(isRefused && isWritten ? [`writes, and answers ${status}`] : []),
    ...(kept ? [] : ['loses what was typed']),
  ]
}
