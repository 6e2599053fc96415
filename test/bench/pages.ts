/** Pages: how many a second the program serves to somebody signed in, beside a bare route with the same bytes. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import autocannon from 'autocannon'
import { atLeast, atMost, figure, info, median, type Row } from './measure.ts'
import { codeOf } from './year.ts'

const rounds = 5
const seconds = 2
const connections = 10

const list = '/plans/2021/tasks'
const task = `${list}/${codeOf(7)}`

interface Served {
  readonly program: string
  readonly bare: string
  readonly cookie: string
}

/** Pages a second. */
interface Speed {
  readonly program: number
  readonly bare: number
}

export async function benchPages(): Promise<Row[]> {
  const few = await serving(300, async (served) => ({
    list: await speedOf(served, list),
    task: await speedOf(served, task),
  }))
  const many = await serving(10_000, async (served) => ({
    list: await speedOf(served, list),
    task: await speedOf(served, task),
  }))
  return [
    ...rowsOf('300 tasks: task list', few.list),
    ...rowsOf('10000 tasks: task list', many.list),
    atMost('task list: cost with 10000 tasks ÷ with 300', costOf(many.list) / costOf(few.list), 1.3),
    ...rowsOf('300 tasks: one task', few.task),
    ...rowsOf('10000 tasks: one task', many.task),
  ]
}

/** In bare pages, so that figures taken at different times compare. */
function costOf({ program, bare }: Speed): number {
  return bare / program
}

function rowsOf(what: string, { program, bare }: Speed): Row[] {
  return [
    info(`${what}: bare route, same bytes`, figure(bare, ' /s')),
    info(`${what}: the program`, figure(program, ' /s')),
    atLeast(`${what}: … as a share of the bare route`, program / bare, 0.6),
  ]
}

/** Serves a plan of so many tasks from a process of its own for as long as something is measured. */
async function serving<T>(size: number, measure: (served: Served) => Promise<T>): Promise<T> {
  const child = fork(new URL('pages-child.ts', import.meta.url), [String(size), list, task], {
    execArgv: ['--import', 'tsx'],
  })
  const [served] = (await once(child, 'message')) as [Served]
  const measured = await measure(served)
  await stop(child)
  return measured
}

/** Program and bare route by turns, so that what else the machine does falls on both; the first round warms up. */
async function speedOf({ program, bare, cookie }: Served, path: string): Promise<Speed> {
  const programs: number[] = []
  const bares: number[] = []
  for (let round = 0; round <= rounds; round++) {
    bares.push(await rateOf(bare + path, cookie))
    programs.push(await rateOf(program + path, cookie))
  }
  return { program: median(programs.slice(1)), bare: median(bares.slice(1)) }
}

/** @throws Error for any answer but 200, which would be measured as if it were the page */
async function rateOf(url: string, cookie: string): Promise<number> {
  const result = await autocannon({ url, connections, duration: seconds, headers: { cookie } })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} answered otherwise`)
  return result.requests.average
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill()
  await once(child, 'exit')
}
