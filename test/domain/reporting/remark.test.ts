import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { remarkOnPlan, remarkOnTask } from '#src/domain/reporting/remark.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, aPlan } from '../../support/build.ts'
import { zhaoMin } from '../../support/cast.ts'

const remarking = suite('remark 批示')
const text = '请政策法规处抓紧'

remarking('stands on the whole plan, before it is issued too', () => {
  const act = anAct({ by: zhaoMin.id })
  const { next, did } = remarkOnPlan(aPlan({ status: 'draft' }), text, act)

  assert.equal(next.remarks, [{ text, by: zhaoMin.id, at: act.at }])
  assert.equal(did, { action: 'plan.remarked', subject: '2021', after: text })
})

remarking('stands on one task', () => {
  const { next, did } = remarkOnTask(aPlan(), { code: '1.1-1', text }, anAct({ by: zhaoMin.id }))

  assert.is(next.tasks[0]?.remarks[0]?.text, text)
  assert.equal(next.remarks, [])
  assert.is(did.subject, '1.1-1')
})

remarking('pressed twice, it is said once', () => {
  const { next: onPlan } = remarkOnPlan(aPlan(), text, anAct())
  const { next: onTask } = remarkOnTask(aPlan(), { code: '1.1-1', text }, anAct())

  assert.is(remarkOnPlan(onPlan, text, anAct()).next, onPlan)
  assert.is(remarkOnTask(onTask, { code: '1.1-1', text }, anAct()).next, onTask)
})

remarking('refuses an unknown task', () => {
  refuses('task-missing', () => remarkOnTask(aPlan(), { code: '9.9-1', text }, anAct()))
})

remarking.run()
