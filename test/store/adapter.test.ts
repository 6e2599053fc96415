import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Plan } from '#src/domain/plan.ts'
import { FileAdapter } from '#src/store/adapter.ts'
import { writeDurably } from '#src/store/durable.ts'
import { StoreError } from '#src/store/error.ts'
import { append } from '#src/store/history.ts'
import { planKind } from '#src/store/kind.ts'
import { anAct, anOccurrence, aPlan, aTask } from '../support/build.ts'
import { rejection } from '../support/rejection.ts'
import { aFolder } from '../support/store.ts'

const test = suite('FileAdapter')

const entries = append([], anAct(), { action: 'plan.created', subject: '2021' })
const whole = { schema: 1, record: aPlan(), entries }

function adapterOn(content: string | Buffer): FileAdapter<Plan> {
  const path = join(aFolder(), '2021.json')
  writeFileSync(path, content)
  return new FileAdapter<Plan>(path, planKind(2021), writeDurably)
}

const withTasks = (...tasks: unknown[]) => ({ ...whole, record: { ...aPlan(), tasks } })

test('reads what it wrote', async () => {
  const adapter = new FileAdapter<Plan>(join(aFolder(), '2021.json'), planKind(2021), writeDurably)
  assert.is(await adapter.read(), null)
  await adapter.write(whole)
  assert.equal(await adapter.read(), whole)
})

test('reads a file that a person laid out anew', async () => {
  assert.equal(await adapterOn(JSON.stringify(whole, null, 4)).read(), whole)
})

for (const [what, content] of Object.entries({
  'an empty file': '',
  'a file cut short': JSON.stringify(whole).slice(0, -9),
  'a file of zeros': Buffer.alloc(64),
})) {
  test(`stops at ${what} instead of starting anew`, async () => {
    const error = await rejection(adapterOn(content).read(), StoreError)
    assert.is(error.code, 'file-unreadable')
    assert.match(error.detail.file ?? '', /2021\.json$/)
  })
}

for (const [what, content, place] of [
  ['a file that holds null', null, ''],
  ['a file without a record', { schema: 1, entries: [] }, 'record'],
  ['a version that is no version', { ...whole, schema: 0 }, 'schema'],
  ['a plan under another year', { ...whole, record: aPlan({ year: 2020 }) }, 'year'],
  [
    'a task without a title',
    withTasks(aTask(), { ...aTask({ code: '3.2-1' }), title: 7 }),
    'tasks[3.2-1].title',
  ],
  ['a task without a code', withTasks({ ...aTask(), code: undefined }), 'tasks[0].code'],
  [
    'a day that does not exist',
    withTasks(aTask({ occurrences: [anOccurrence({ key: '2021', dueOn: '2021-02-31' })] })),
    'tasks[1.1-1].occurrences[2021].dueOn',
  ],
  ['an entry without a hash', { ...whole, entries: [{ ...entries[0], hash: undefined }] }, 'entries[0].hash'],
] as const) {
  test(`stops at ${what} and names the place`, async () => {
    const error = await rejection(adapterOn(JSON.stringify(content)).read(), StoreError)
    assert.is(error.code, 'record-invalid')
    assert.is(error.detail.place, place)
  })
}

test('stops at a history that was altered', async () => {
  const altered = { ...whole, entries: entries.map((entry) => ({ ...entry, by: 'sun-li' })) }
  const error = await rejection(adapterOn(JSON.stringify(altered)).read(), StoreError)
  assert.is(error.code, 'history-broken')
  assert.is(error.detail.number, '1')
})

test('stops at a file of a newer program', async () => {
  const error = await rejection(
    adapterOn(JSON.stringify({ schema: 2, record: '别样', entries: '别样' })).read(),
    StoreError,
  )
  assert.is(error.code, 'schema-newer')
  assert.equal([error.detail.found, error.detail.known], ['2', '1'])
})

test.run()
