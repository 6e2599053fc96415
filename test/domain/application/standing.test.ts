import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Stage } from '#src/domain/application/application.ts'
import { standingOf } from '#src/domain/application/standing.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { aConsultation, aCorrection, aFee, anAnswer, anApplication } from '../../support/application.ts'

const calendar = officeCalendar(nationalDays, [])
const standing = suite('standingOf 申请办理状况')
const on = (today: string, ...stages: Stage[]) => standingOf(anApplication({ stages }), calendar, today)

standing('lights up in the last five working days and the day after the last', () => {
  assert.is(on('2021-10-11').light, 'normal')
  assert.is(on('2021-10-12').light, 'soon')
  assert.is(on('2021-10-19').light, 'soon')
  assert.is(on('2021-10-20').light, 'overdue')
})

standing('is calm while the clock stands, and done with the answer', () => {
  assert.is(on('2021-12-01', aCorrection()).light, 'normal')
  assert.is(on('2021-10-12', aConsultation()).light, 'normal')
  assert.is(on('2021-12-01', anAnswer()).light, 'done')
})

standing('knows an answer in time from a late one', () => {
  assert.equal(on('2021-12-01', anAnswer('2021-10-19')).answeredInTime, true)
  const late = on('2021-12-01', anAnswer('2021-10-21'))
  assert.is(late.answeredInTime, false)
  assert.equal(late.remarks, [{ kind: 'answered-late', workdays: 2 }])
})

standing('counts the working days used without those that do not count', () => {
  assert.is(on('2021-12-01', anAnswer('2021-10-19')).workdaysUsed, 20)
  assert.is(on('2021-12-01', aConsultation('2021-09-29'), anAnswer('2021-10-19')).workdaysUsed, 14)
  assert.is(on('2021-12-01', anAnswer('2021-09-15')).workdaysUsed, 0)
  assert.is(on('2021-12-01', aCorrection(), anAnswer('2021-11-01', 'notCorrected')).workdaysUsed, 4)
})

standing('remarks on what the law would find wrong', () => {
  const kinds = (today: string, ...stages: Stage[]) => on(today, ...stages).remarks.map(({ kind }) => kind)
  assert.equal(kinds('2021-09-24', aCorrection(null, '2021-09-26')), [])
  assert.equal(kinds('2021-09-28', aCorrection(null, '2021-09-27')), ['correction-late'])
  assert.equal(kinds('2021-10-16', aCorrection()), ['correction-overdue'])
  assert.equal(kinds('2021-10-28', aFee()), ['fee-overdue'])
  assert.equal(kinds('2021-10-19', aConsultation()), ['thirdParty-silent'])
  assert.equal(kinds('2021-10-19', aConsultation(null, '2021-09-22', 'agency')), ['agency-silent'])
})

standing.run()
