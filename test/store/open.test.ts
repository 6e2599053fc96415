import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { inTurn } from '#src/domain/entry.ts'
import type { Plan } from '#src/domain/plan.ts'
import { Refusal } from '#src/domain/refusal.ts'
import { type Write, writeDurably } from '#src/store/durable.ts'
import { StoreError } from '#src/store/error.ts'
import { firstBrokenEntry } from '#src/store/history.ts'
import type { Store } from '#src/store/store.ts'
import { anAct, aPlan, aTask } from '../support/build.ts'
import { rename, retitle } from '../support/change.ts'
import { rejection } from '../support/rejection.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const test = suite('openStore')

async function reopened(store: Store, folder: string): Promise<Store> {
  await store.close()
  return openTestStore({ folder })
}

test('starts an empty folder with an empty office and no plans', async () => {
  const store = await openTestStore({ folder: join(aFolder(), 'deeper', '数据') })
  assert.equal(store.office(), { name: '', divisions: [], people: [], holidays: [] })
  assert.equal(store.plans(), [])
  assert.equal(store.officeHistory(), [])
  await store.close()
})

test('keeps plans, office, sessions and their history until it is opened again', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  await store.addPlan(aPlan({ year: 2020 }), anAct())
  await store.addPlan(aPlan({ year: 2021 }), anAct())
  await store.change(2021, anAct(), retitle('二〇二一年要点'))
  await store.changeOffice(anAct(), rename('天津市民族和宗教事务委员会'))
  const before = [store.plans(), store.history(2021), store.office(), store.officeHistory()]

  const again = await reopened(store, folder)
  assert.equal([again.plans(), again.history(2021), again.office(), again.officeHistory()], before)
  assert.equal(
    again.plans().map(({ year }) => year),
    [2021, 2020],
  )
  assert.equal(
    again.history(2021).map(({ action }) => action),
    ['plan.created', 'plan.remarked'],
  )
  await again.close()
})

test('keeps several changes of one rule together, each with its entry, or none of them', async () => {
  const store = await openTestStore()
  await store.addPlan(aPlan(), anAct())
  const both = [retitle('一'), retitle('二')]
  const write = store.change(2021, anAct(), (plan) => inTurn(plan, both))
  const fail = store.change(2021, anAct(), (plan) =>
    inTurn(plan, [
      retitle('三'),
      () => {
        throw new Refusal('plan-not-draft')
      },
    ]),
  )
  await write
  await rejection(fail, Refusal)
  assert.is(store.plan(2021).title, '二')
  assert.is(store.history(2021).length, 3)
  await store.close()
})

test('refuses a second plan for a year, also while the first is being written', async () => {
  const store = await openTestStore()
  const adding = store.addPlan(aPlan(), anAct())
  assert.is((await rejection(store.addPlan(aPlan(), anAct()), Refusal)).code, 'plan-exists')
  await adding
  assert.is((await rejection(store.addPlan(aPlan(), anAct()), Refusal)).code, 'plan-exists')
  await store.close()
})

test('refuses a year without a plan', async () => {
  const store = await openTestStore()
  assert.is((await rejection(store.change(2019, anAct(), retitle('')), Refusal)).code, 'plan-missing')
  assert.throws(
    () => store.plan(2019),
    (error: Refusal) => error.code === 'plan-missing',
  )
  assert.throws(
    () => store.history(2019),
    (error: Refusal) => error.code === 'plan-missing',
  )
  await store.close()
})

test('keeps 101 changes made at once, in order and in one chain', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  await store.addPlan(aPlan({ title: '0' }), anAct())
  const titles = Array.from({ length: 101 }, (_, index) => String(index + 1))
  const answers = await Promise.all(titles.map((title) => store.change(2021, anAct(), retitle(title))))
  assert.equal(
    answers.map(({ title }) => title),
    titles,
  )

  const again = await reopened(store, folder)
  assert.equal(
    again
      .history(2021)
      .slice(1)
      .map(({ after }) => after),
    titles,
  )
  assert.is(again.plan(2021).title, '101')
  assert.is(firstBrokenEntry(again.history(2021)), undefined)
  await again.close()
})

test('leaves nothing of a rule that throws, in memory or on disk', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  const plan = await store.addPlan(aPlan(), anAct())
  const file = readFileSync(join(folder, 'plans', '2021.json'))
  const refusing = store.change(2021, anAct(), () => {
    throw new Refusal('plan-not-draft')
  })
  assert.is((await rejection(refusing, Refusal)).code, 'plan-not-draft')
  assert.is(store.plan(2021), plan)
  assert.equal(readFileSync(join(folder, 'plans', '2021.json')), file)
  await store.close()
})

test('writes nothing and adds no entry when a rule returns the record it was given', async () => {
  let writes = 0
  const write: Write = async (path, pieces) => {
    writes += 1
    await writeDurably(path, pieces)
  }
  const store = await openTestStore({ write })
  const plan = await store.addPlan(aPlan(), anAct())
  const writesBefore = writes
  const answer = await store.change(2021, anAct(), (same) => ({ next: same, did: retitle('')(same).did }))
  assert.is(answer, plan)
  assert.is(writes, writesBefore)
  assert.is(store.history(2021).length, 1)
  await store.close()
})

test('puts the last durable state back when a write fails, says so, and works again', async () => {
  const folder = aFolder()
  let broken = false
  const write: Write = async (path, pieces) => {
    if (broken) throw new Error('EIO: i/o error, write')
    await writeDurably(path, pieces)
  }
  const store = await openTestStore({ folder, write })
  const plan = await store.addPlan(aPlan(), anAct())

  broken = true
  const failing = [store.change(2021, anAct(), retitle('一')), store.change(2021, anAct(), retitle('二'))]
  for (const error of await Promise.all(failing.map((change) => rejection(change, StoreError)))) {
    assert.is(error.code, 'write-failed')
    assert.match(error.detail.reason ?? '', 'EIO')
  }
  assert.is((await rejection(store.addPlan(aPlan({ year: 2022 }), anAct()), StoreError)).code, 'write-failed')
  assert.is(store.plan(2021), plan)

  broken = false
  await store.addPlan(aPlan({ year: 2022 }), anAct())
  await store.change(2021, anAct(), retitle('三'))
  const again = await reopened(store, folder)
  assert.equal(
    again.history(2021).map(({ after }) => after),
    [plan.title, '三'],
  )
  await again.close()
})

test('refuses a change whose outcome could not be read again, and says where', async () => {
  const store = await openTestStore()
  const plan = await store.addPlan(aPlan({ tasks: [aTask(), aTask({ code: '3.2-1' })] }), anAct())
  const spoil = (given: Plan) => ({
    next: { ...given, tasks: given.tasks.map((task) => ({ ...task, obligation: onNoDay })) },
    did: retitle('')(given).did,
  })
  const onNoDay = { kind: 'once', dueOn: '2021-02-31', phrase: '' } as const
  const error = await rejection(store.change(2021, anAct(), spoil), StoreError)
  assert.is(error.code, 'record-invalid')
  assert.is(error.detail.place, 'tasks[1.1-1].obligation.dueOn')
  assert.is(store.plan(2021), plan)

  const moved = (given: Plan) => ({ next: { ...given, year: 2022 }, did: retitle('')(given).did })
  assert.is((await rejection(store.change(2021, anAct(), moved), StoreError)).detail.place, 'year')
  await store.close()
})

test('refuses a rule that is asynchronous, at compile time and at run time', async () => {
  const store = await openTestStore()
  const plan = await store.addPlan(aPlan(), anAct())
  // @ts-expect-error a rule returns its change, not the promise of one
  const change = store.change(2021, anAct(), async (given: Plan) => retitle('晚')(given))
  await rejection(change, Error)
  assert.is(store.plan(2021), plan)
  await store.close()
})

test('hands out records that cannot be written into, so that no change goes unstored', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  await store.addPlan(aPlan(), anAct())
  await store.change(2021, anAct(), (plan) => ({
    next: { ...plan, tasks: [...plan.tasks, aTask({ code: '1.1-2' })] },
    did: { action: 'task.added', subject: '1.1-2' },
  }))
  const assertFrozen = (plan: Plan) => {
    assert.throws(() => plan.tasks.push(aTask()), /not extensible/)
    assert.throws(() => plan.tasks.at(-1)?.occurrences.pop(), /Cannot delete/)
  }
  assertFrozen(store.plan(2021))
  const again = await reopened(store, folder)
  assertFrozen(again.plan(2021))
  await again.close()
})

test('does not start when the office is lost beside plans', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  await store.addPlan(aPlan(), anAct())
  await store.close()
  rmSync(join(folder, 'office.json'))
  const error = await rejection(openTestStore({ folder }), StoreError)
  assert.is(error.code, 'file-missing')
  assert.not(existsSync(join(folder, 'office.json')))
})

test('does not start on a folder that is a file', async () => {
  const folder = aFolder()
  await writeDurably(join(folder, 'data'), [])
  assert.is(
    (await rejection(openTestStore({ folder: join(folder, 'data') }), StoreError)).code,
    'folder-unusable',
  )
})

test('waits for changes in flight when it closes, and takes no more', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  const adding = store.addPlan(aPlan({ year: 2022 }), anAct())
  const naming = store.changeOffice(anAct(), rename('市民宗委'))
  await store.close()
  await Promise.all([adding, naming])
  for (const late of [
    store.addPlan(aPlan({ year: 2023 }), anAct()),
    store.change(2022, anAct(), retitle('')),
    store.changeOffice(anAct(), rename('')),
    store.sessions.remove(''),
  ]) {
    assert.is((await rejection(late, StoreError)).code, 'store-closed')
  }
  const again = await openTestStore({ folder })
  assert.is(again.office().name, '市民宗委')
  await again.close()
})

test.run()
