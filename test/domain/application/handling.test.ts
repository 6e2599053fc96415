import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Application, Stage } from '#src/domain/application/application.ts'
import { beginStage, endStage, removeStage } from '#src/domain/application/handling.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import {
  aConsultation,
  aCorrection,
  anAnswer,
  anApplication,
  aRegister,
  aTwentyDayExtension,
} from '../../support/application.ts'
import { refuses } from '../../support/assert.ts'

const calendar = officeCalendar(nationalDays, [])
const begin = (application: Application, stage: Stage) =>
  beginStage(aRegister(application), application.number, stage, calendar)
const having = (...stages: Stage[]) => anApplication({ stages })

const beginning = suite('beginStage 登记办理环节')

beginning('writes the stage down behind those before', () => {
  const { next, did } = begin(having(aCorrection('2021-10-08')), anAnswer())
  assert.equal(
    next.applications[0]?.stages.map(({ kind }) => kind),
    ['correction', 'answer'],
  )
  assert.equal(did, { action: 'application.answered', subject: '2021-001', after: 'granted 2021-10-12' })
})

beginning('takes the same stage twice for one', () => {
  const application = having(aConsultation())
  const register = aRegister(application)
  assert.is(beginStage(register, application.number, aConsultation(), calendar).next, register)
})

beginning('lets several opinions be asked for, and everything else once', () => {
  begin(having(aConsultation()), aConsultation(null, '2021-09-24', 'agency'))
  refuses('stage-repeated', () => begin(having(aCorrection('2021-10-08')), aCorrection(null, '2021-10-09')))
  refuses('stage-repeated', () => begin(having(aTwentyDayExtension()), aTwentyDayExtension('2021-10-18')))
})

beginning('refuses what comes after the answer or before the receipt', () => {
  refuses('application-answered', () => begin(having(anAnswer()), aConsultation()))
  refuses('stage-too-early', () => begin(having(), aCorrection(null, '2021-09-14')))
})

beginning('extends on the last day, and not after it or while the clock stands', () => {
  begin(having(), aTwentyDayExtension('2021-10-19'))
  refuses('application-late', () => begin(having(), aTwentyDayExtension('2021-10-20')))
  refuses('application-stopped', () => begin(having(aCorrection()), aTwentyDayExtension()))
})

beginning.run()

const ending = suite('endStage, removeStage 登记结果、撤销')

ending('notes when what was waited for came', () => {
  const register = aRegister(having(aConsultation()))
  const { next } = endStage(register, { number: '2021-001', index: 0, on: '2021-09-29' })
  assert.equal(next.applications[0]?.stages, [aConsultation('2021-09-29')])
})

ending('refuses what waits for nothing, and days before it began', () => {
  const register = aRegister(having(aConsultation(), aCorrection('2021-10-08')))
  const end = (index: number, on: string) => () => endStage(register, { number: '2021-001', index, on })
  refuses('stage-missing', end(1, '2021-10-09'))
  refuses('stage-missing', end(7, '2021-10-09'))
  refuses('stage-too-early', end(0, '2021-09-21'))
})

ending('takes a stage out with a reason', () => {
  const register = aRegister(having(aConsultation(), anAnswer()))
  const { next, did } = removeStage(register, { number: '2021-001', index: 1, reason: '日期登错' })
  assert.equal(next.applications[0]?.stages, [aConsultation()])
  assert.is(did.reason, '日期登错')
  refuses('reason-needed', () => removeStage(register, { number: '2021-001', index: 1, reason: ' ' }))
  refuses('application-missing', () => removeStage(register, { number: '9', index: 0, reason: '错' }))
})

ending.run()
