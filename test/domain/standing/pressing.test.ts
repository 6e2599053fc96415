import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { againstNudge } from '#src/domain/standing/pressing.ts'
import type { Task } from '#src/domain/task.ts'
import {
  anAcceptance,
  anOccurrence,
  aPlan,
  aReturn,
  aSubmission,
  aTask,
  at,
  aWaiver,
} from '../../support/build.ts'
import { wangHai } from '../../support/cast.ts'

const pressing = suite('againstNudge 成批催办')

const moment = { today: '2021-09-15', now: at('2021-09-15') }
const nudgedOn = (day: string) => ({ nudges: [{ text: '请抓紧', by: wangHai.id, at: at(day, '01:00') }] })
const returned = anOccurrence({ submissions: [aSubmission()], verifications: [aReturn()] })
const verified = anOccurrence({ submissions: [aSubmission()], verifications: [anAcceptance()] })

const rows: readonly (readonly [string, Partial<Task>, string | null])[] = [
  ['is open', {}, null],
  ['was returned', { occurrences: [returned] }, null],
  ['was nudged the day before', nudgedOn('2021-09-14'), null],
  ['was nudged that day', nudgedOn('2021-09-15'), 'nudged-today'],
  ['is led by nobody', { leadId: null }, 'no-lead'],
  ['waits for the office', { occurrences: [anOccurrence({ submissions: [aSubmission()] })] }, 'submitted'],
  ['is verified', { occurrences: [verified] }, 'settled'],
  ['was waived', { occurrences: [anOccurrence({ waiver: aWaiver })] }, 'settled'],
  ['waits for its first event', { occurrences: [] }, 'settled'],
]

for (const [state, given, against] of rows) {
  pressing(`says ${against ?? 'nothing'} of a task that ${state}`, () => {
    const task = aTask({ occurrences: [anOccurrence()], ...given })
    assert.is(againstNudge(aPlan({ tasks: [task] }), task, moment), against)
  })
}

pressing.run()
