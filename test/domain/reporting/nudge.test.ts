import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nudgeTask } from '#src/domain/reporting/nudge.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, aPlan } from '../../support/build.ts'
import { wangHai } from '../../support/cast.ts'

const nudging = suite('nudgeTask 催办')
const nudge = { code: '1.1-1', text: '请于本周五前报送' }

nudging('is recorded on the task', () => {
  const act = anAct({ by: wangHai.id })
  const { next, did } = nudgeTask(aPlan(), nudge, act)

  assert.equal(next.tasks[0]?.nudges, [{ text: nudge.text, by: wangHai.id, at: act.at }])
  assert.equal(did, { action: 'task.nudged', subject: '1.1-1', after: nudge.text })
})

nudging('pressed twice, it nudges once; the next day it nudges again', () => {
  const { next: once } = nudgeTask(aPlan(), nudge, anAct())

  assert.is(nudgeTask(once, nudge, anAct()).next, once)
  assert.is(nudgeTask(once, nudge, anAct({ on: '2021-09-16' })).next.tasks[0]?.nudges.length, 2)
})

nudging('refuses a draft and an unknown task', () => {
  refuses('plan-not-issued', () => nudgeTask(aPlan({ status: 'draft' }), nudge, anAct()))
  refuses('task-missing', () => nudgeTask(aPlan(), { ...nudge, code: '9.9-1' }, anAct()))
})

nudging.run()
