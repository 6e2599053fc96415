import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { demoDay, fill } from '#src/demo/fill.ts'
import { courses } from '#src/domain/application/clock.ts'
import { standingOf } from '#src/domain/application/standing.ts'
import { table3Figures } from '#src/domain/application/table-3.ts'
import { fallenLinks } from '#src/domain/links/watch.ts'
import { observe } from '#src/domain/standing/observation.ts'
import { statusOf } from '#src/domain/status.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { instantOf } from '#src/domain/time/day.ts'
import { openTestStore } from '../support/store.ts'

let made = 0
const store = await openTestStore()
const accounts = await fill({
  store,
  calendar: officeCalendar(nationalDays, []),
  newId: () => `id-${++made}`,
  passwordHash: 'scrypt$2$8$1$AAAA$AAAA',
})
const observed = observe(store.plan(2021), { today: demoDay, now: instantOf(demoDay, '09:00') })

const test = suite('the demonstration')

test('shows a year in mid-flight: verified, returned, overdue, waiting and untouched', () => {
  for (const status of ['verified', 'returned', 'submitted', 'ongoing', 'notStarted'] as const) {
    assert.ok(
      observed.some((one) => one.status === status),
      status,
    )
  }
  assert.ok(observed.some(({ light }) => light === 'overdue'))
})

test('has one division that never answers', () => {
  const silent = store.office().divisions.find(({ name }) => name === '宗教事务二处')
  const led = observed.filter(({ task }) => task.leadId === silent?.id)
  assert.ok(led.some(({ isDue }) => isDue))
  assert.ok(led.every(({ occurrence }) => occurrence.progress.length === 0))
})

test('has a closed year before it', () => {
  assert.is(store.plan(2020).status, 'closed')
})

test('has last year’s annual report, signed by the leader', () => {
  const { signature, table3 } = store.annualReports.of(2020)
  const leader = store.office().people.find(({ account }) => account === accounts.leader)
  assert.is(signature?.by, leader?.id)
  assert.is(table3[24]?.[6], 1)
})

test('has applications that come to table three of last year’s report, and every state this year', () => {
  const { applications } = store.applications.register()
  assert.equal(table3Figures(applications, 2020), store.annualReports.of(2020).table3)
  const calendar = officeCalendar(nationalDays, [])
  const standings = applications.map((one) => standingOf(one, calendar, demoDay))
  assert.equal([...new Set(standings.map(({ clock }) => clock.course))].sort(), [...courses].sort())
  assert.ok(standings.some(({ light }) => light === 'overdue'))
  assert.ok(standings.some(({ remarks }) => remarks.length > 0))
})

test('has a dead link and a changed one, which ask for a look and opened again what they alone proved', () => {
  const fallen = fallenLinks(store.plan(2021), store.links.watch())
  assert.equal(fallen.map(({ stand }) => stand.word).sort(), ['changed', 'dead'])
  for (const { occurrence } of fallen) assert.is(statusOf(occurrence), 'returned')
  const dead = fallen.find(({ stand }) => stand.word === 'dead')
  const contact = store.office().people.find(({ account }) => account === accounts.contact)
  assert.is(dead?.task.leadId, contact?.divisionId)
})

test('tells its history in the order of its days', () => {
  for (const year of [2020, 2021]) {
    const times = store.history(year).map(({ at }) => at)
    assert.equal(times, times.toSorted())
  }
})

test('names an account for each of its four people', () => {
  const known = store.office().people.map(({ account }) => account)
  for (const account of Object.values(accounts)) assert.ok(known.includes(account), account)
})

test.run()
