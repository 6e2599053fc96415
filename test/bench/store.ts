/** The store: how long an acknowledged, durable change takes, beside a bare write and fsync of the same bytes. */
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Change } from '#src/domain/entry.ts'
import type { Plan } from '#src/domain/plan.ts'
import type { Store } from '#src/store/store.ts'
import { anAct, aProgress } from '../support/build.ts'
import { aFolder, openTestStore } from '../support/store.ts'
import { bareWrite } from './bare.ts'
import { atLeast, atMost, figure, info, median, type Row, timed } from './measure.ts'
import { startWithTenYears } from './open.ts'
import { aFullPlan, codeOf, writeYear } from './year.ts'

const year = 2021
const inFlight = 64
const changesEach = 4

export async function benchStore(): Promise<Row[]> {
  return [
    ...(await benchChanges(300, 160)),
    ...(await benchChanges(10_000, 24)),
    ...(await startWithTenYears()),
  ]
}

async function benchChanges(size: number, rounds: number): Promise<Row[]> {
  const { store, path } = await aStoreOf(size)
  for (let round = 0; round < rounds / 4; round++) await saveProgress(store, round)

  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const { size: bytes } = await stat(path)
  const alone = await compare(path, rounds, () => saveProgress(store, 0))
  const together = await compare(path, rounds / 8, () => saveAtOnce(store, size))
  delay.disable()
  await store.close()

  const name = `${size} tasks`
  const changeTime = together.time / (inFlight * changesEach)
  return [
    info(`${name}: size of the file`, figure(bytes / 1e6, ' MB')),
    info(`${name}: bare write + fsync`, figure(alone.bareTime, ' ms')),
    info(`${name}: one change at a time`, figure(alone.time, ' ms')),
    atLeast(`${name}: … as a share of the bare rate`, alone.bareTime / alone.time, 0.5),
    info(`${name}: ${inFlight} in flight`, figure(1000 / changeTime, ' /s')),
    atLeast(`${name}: … times the bare rate`, together.bareTime / changeTime, 4),
    atMost(`${name}: event loop held up at most`, delay.max / 1e6, 50, ' ms'),
  ]
}

/** Medians of some work and of a bare write of the bytes as they then are, taken by turns. */
async function compare(path: string, rounds: number, work: () => Promise<unknown>) {
  const times: number[] = []
  const bareTimes: number[] = []
  for (let round = 0; round < rounds; round++) {
    const bytes = await readFile(path)
    bareTimes.push(await timed(() => bareWrite(`${path}.bare`, bytes)))
    times.push(await timed(work))
  }
  return { time: median(times), bareTime: median(bareTimes) }
}

async function aStoreOf(size: number): Promise<{ store: Store; path: string }> {
  const folder = aFolder()
  await (await openTestStore({ folder })).close()
  await mkdir(join(folder, 'plans'), { recursive: true })
  const path = join(folder, 'plans', `${year}.json`)
  await writeYear(path, aFullPlan(year, size))
  return { store: await openTestStore({ folder }), path }
}

/** changes one after another on each of the tasks in flight */
async function saveAtOnce(store: Store, size: number): Promise<void> {
  const people = Array.from({ length: inFlight }, (_, index) => index % size)
  await Promise.all(
    people.map(async (index) => {
      for (let change = 0; change < changesEach; change++) await saveProgress(store, index)
    }),
  )
}

function saveProgress(store: Store, index: number): Promise<Plan> {
  return store.change(year, anAct(), (plan) => withProgress(plan, codeOf(index)))
}

function withProgress(plan: Plan, code: string): Change<Plan> {
  const tasks = plan.tasks.map((task) => {
    if (task.code !== code) return task
    const occurrences = task.occurrences.map((occurrence) => ({
      ...occurrence,
      progress: [...occurrence.progress.slice(-2), aProgress()],
    }))
    return { ...task, occurrences }
  })
  return { next: { ...plan, tasks }, did: { action: 'progress.saved', subject: code, after: '已公开' } }
}
