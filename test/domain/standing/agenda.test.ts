import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nothingSeen } from '#src/domain/links/watch.ts'
import { agendaOf } from '#src/domain/standing/agenda.ts'
import { anExtension, anOccurrence, aPlan, aReturn, aSubmission, aTask, at } from '../../support/build.ts'
import { wangHai } from '../../support/cast.ts'

const moment = { today: '2021-10-01', now: at('2021-10-01') }
const nudge = (day: string) => ({ text: '请尽快填报', by: wangHai.id, at: at(day) })

const agenda = suite('agendaOf 今天要办')

agenda('counts submissions and extensions that wait for an answer', () => {
  const occurrences = [
    anOccurrence({ key: 'submitted', submissions: [aSubmission()] }),
    anOccurrence({ key: 'returned', submissions: [aSubmission()], verifications: [aReturn()] }),
    anOccurrence({ key: 'asked', extensions: [anExtension(null)] }),
    anOccurrence({ key: 'granted', extensions: [anExtension(true)] }),
  ]
  const { toVerify, toAnswer } = agendaOf(aPlan({ tasks: [aTask({ occurrences })] }), nothingSeen, moment)

  assert.equal([toVerify, toAnswer], [1, 1])
})

agenda('counts what is overdue until somebody said so', () => {
  const occurrences = [anOccurrence({ dueOn: '2021-09-01' })]
  const cases: [string, ReturnType<typeof nudge>[], number][] = [
    ['never nudged', [], 1],
    ['nudged before it was due', [nudge('2021-08-30')], 1],
    ['nudged since', [nudge('2021-09-02')], 0],
  ]
  for (const [name, nudges, count] of cases) {
    const plan = aPlan({ tasks: [aTask({ occurrences, nudges })] })
    assert.is(agendaOf(plan, nothingSeen, moment).toNudge, count, name)
  }
})

agenda('leaves alone what is overdue and waits for the office itself', () => {
  const occurrences = [anOccurrence({ dueOn: '2021-09-01', submissions: [aSubmission('2021-09-05')] })]
  assert.is(agendaOf(aPlan({ tasks: [aTask({ occurrences })] }), nothingSeen, moment).toNudge, 0)
})

agenda.run()
