/** Kills the whole program while people report and upload over HTTP, and finds all to which it had said yes. */
import { hash } from 'node:crypto'
import { once } from 'node:events'
import * as assert from 'uvu/assert'
import { firstBrokenEntry } from '#src/store/history.ts'
import { liJing } from '../support/cast.ts'
import { openTestStore } from '../support/store.ts'
import { codeOf, people, year } from './plan.ts'
import { randomFrom } from './random.ts'
import type { Outcome } from './runner.ts'
import { post, prepare, startServer } from './server.ts'

const longestLife = 400

export async function crashOverHttp(folder: string, kills: number, seed: number): Promise<Outcome> {
  await prepare(folder)
  const acknowledged: string[] = []
  const random = randomFrom(seed)
  for (let life = 1; life <= kills; life++) {
    acknowledged.push(...(await liveAndDie(folder, life, random() * longestLife)))
    await assertKept(folder, acknowledged)
  }
  return { kills, acknowledged: acknowledged.length }
}

async function liveAndDie(folder: string, life: number, lifetime: number): Promise<string[]> {
  const { address, program } = await startServer(folder)
  const told: string[] = []
  const dead = once(program, 'exit')
  setTimeout(() => program.kill('SIGKILL'), lifetime)
  await Promise.all(
    Array.from({ length: people }, (_, person) => work(address, `${life}-${person}`, codeOf(person), told)),
  )
  await dead
  if (program.signalCode !== 'SIGKILL') throw new Error(`life ${life} ended by itself: ${program.exitCode}`)
  return told
}

/** Reports one thing after the other, every fourth with a file, until nobody answers. */
async function work(address: string, name: string, code: string, told: string[]): Promise<void> {
  const path = `${address}/plans/${year}/tasks/${code}/2021-09-30/progress`
  for (let count = 1; ; count++) {
    const mark = `${name}-${count}`
    const form = new FormData()
    const fields = { text: mark, intent: 'save', ...(count % 4 === 0 && { kind: 'file' }) }
    for (const [field, value] of Object.entries(fields)) form.append(field, value)
    if (count % 4 === 0) form.append('file', new File([mark], `${mark}.txt`))
    const status = await post(path, liJing, form).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 0) return
    assert.is(status, 303, `${mark} was answered ${status}`)
    told.push(mark)
  }
}

/** Opening alone checks every file against its schema and its chain. */
async function assertKept(folder: string, acknowledged: readonly string[]): Promise<void> {
  const store = await openTestStore({ folder })
  const occurrences = store.plan(year).tasks.flatMap((task) => task.occurrences)
  const texts = new Set(occurrences.flatMap(({ progress }) => progress.map(({ text }) => text)))
  const files = new Map(
    occurrences.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === 'file' ? [[one.fileName, one.sha256] as const] : [])),
    ),
  )
  const told = new Set(store.history(year).map(({ after }) => after))
  for (const mark of acknowledged) {
    assert.ok(texts.has(mark) && told.has(mark), `${mark} was acknowledged and is lost`)
    if (Number(mark.split('-')[2]) % 4 === 0) assert.is(files.get(`${mark}.txt`), hash('sha256', mark), mark)
  }
  for (const sha256 of files.values()) await (await store.evidence.open(sha256)).bytes.cancel()
  assert.is(firstBrokenEntry(store.history(year)), undefined)
  await store.close()
}
