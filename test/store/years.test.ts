import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Scoring } from '#src/domain/scoring/scoring.ts'
import { refuses } from '../support/assert.ts'
import { anAct } from '../support/build.ts'
import { anIndicator } from '../support/indicator.ts'
import { aFolder, openMemoryStore, openTestStore } from '../support/store.ts'

const did = { action: 'scoring.imported', subject: '2021' } as const
const given = (year: number, ...names: string[]): Scoring => ({
  year,
  indicators: names.map((name) => anIndicator({ code: name, name })),
})

const years = suite('records of which each year has one')

years('stand newest first, each changed by itself, with one history', async () => {
  const store = await openMemoryStore()
  await store.scorings.change(2020, anAct(), () => ({ next: given(2020), did }))
  await store.scorings.change(2021, anAct(), (before) => ({ next: before ?? given(2021, '甲'), did }))
  await store.scorings.change(2020, anAct(), () => ({ next: given(2020, '乙'), did }))
  assert.equal(
    store.scorings.all().map(({ year, indicators }) => [year, indicators.map(({ name }) => name)]),
    [
      [2021, ['甲']],
      [2020, ['乙']],
    ],
  )
  assert.is(store.scorings.history().length, 3)
  await store.close()
})

years('a rule that gives back what it was given writes nothing', async () => {
  const store = await openMemoryStore()
  await store.scorings.change(2021, anAct(), () => ({ next: given(2021), did }))
  const kept = store.scorings.of(2021)
  await store.scorings.change(2021, anAct(), (before) => ({ next: before ?? kept, did }))
  assert.is(store.scorings.of(2021), kept)
  assert.is(store.scorings.history().length, 1)
  await store.close()
})

years('are there again when the folder is opened again; a year without one says so', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  await store.scorings.change(2021, anAct(), () => ({ next: given(2021, '甲'), did }))
  await store.close()
  const again = await openTestStore({ folder })
  assert.equal(again.scorings.find(2021), given(2021, '甲'))
  assert.is(again.scorings.find(2019), undefined)
  refuses('plan-missing', () => again.scorings.of(2019))
  await again.close()
})

years.run()
