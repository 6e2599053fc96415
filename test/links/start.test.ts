import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { LinkFailure } from '#src/links/failure.ts'
import { startWatch } from '#src/links/start.ts'
import { readPage } from '#src/parse/page.ts'
import { aLink, anAct, anOccurrence, aPlan, aTask, at } from '../support/build.ts'
import { openMemoryStore } from '../support/store.ts'

/** The loop and the hand that turns its clock. */
async function aWatch({ closed = false } = {}) {
  const store = await openMemoryStore()
  const evidence = [aLink()]
  await store.addPlan(aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ evidence })] })] }), anAct())
  const asked: string[] = []
  const waits: number[] = []
  let now = at('2021-09-15', '08:00')
  let next: (() => void) | undefined
  const stop = startWatch({
    records: store,
    evidence: store.evidence,
    now: () => now,
    newId: () => 'new',
    calendar: () => officeCalendar(nationalDays, []),
    read: readPage,
    reasonFor: () => '',
    report: (error) => assert.unreachable(String(error)),
    fetch: async (address) => {
      asked.push(now)
      if (closed) throw new LinkFailure('timeout')
      return {
        status: 200,
        mediaType: 'text/html',
        address,
        bytes: new TextEncoder().encode('<p>公开目录</p>'),
      }
    },
    timer: (callback, wait) => {
      waits.push(wait)
      next = callback
      return () => {
        next = undefined
      }
    },
  })
  const passTo = async (day: string, time: string) => {
    while (!next) await new Promise(setImmediate)
    now = at(day, time)
    const callback = next
    next = undefined
    callback()
    while (!next) await new Promise(setImmediate)
  }
  return { asked, waits, stop, passTo }
}

const test = suite('startWatch')

test('looks in office hours of working days, once a day', async () => {
  const { asked, stop, passTo } = await aWatch()
  await passTo('2021-09-15', '08:29')
  await passTo('2021-09-15', '08:30')
  await passTo('2021-09-15', '09:30')
  await passTo('2021-09-16', '17:30')
  await passTo('2021-09-17', '17:29')
  await passTo('2021-09-18', '10:00')
  await passTo('2021-09-19', '10:00')
  await stop()
  assert.equal(asked, [at('2021-09-15', '08:30'), at('2021-09-17', '17:29'), at('2021-09-18', '10:00')])
})

test('leaves a closed network alone for half an hour', async () => {
  const { waits, stop, passTo } = await aWatch({ closed: true })
  await passTo('2021-09-15', '09:00')
  await stop()
  assert.equal(waits, [20_000, 30 * 60_000])
})

test.run()
