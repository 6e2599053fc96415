import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { acceptTasks } from '#src/domain/breakdown/acceptance.ts'
import { restore, setAside } from '#src/domain/breakdown/setting-aside.ts'
import { refuses } from '../../support/assert.ts'
import { anAct } from '../../support/build.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const act = anAct({ by: 'wang-hai' })
const reason = '总体要求，不产生具体任务'

const aside = suite('setAside 搁置')

aside('keeps who did it, when and why', () => {
  const { next, did } = setAside(aDraft(), { clauseId: '0.0.1', reason: ` ${reason} ` }, act)
  assert.equal(next.settingsAside, [{ clauseId: '0.0.1', reason, by: 'wang-hai', at: act.at }])
  assert.equal(did, { action: 'clause.setAside', subject: '0.0.1', reason })
})

aside('keeps the first reason until it is restored, and takes the same one again for said', () => {
  const once = setAside(aDraft(), { clauseId: '0.0.1', reason }, act).next
  refuses('clause-settled', () => setAside(once, { clauseId: '0.0.1', reason: '不属于本单位职责' }, act))
  assert.is(setAside(once, { clauseId: '0.0.1', reason }, act).next, once)
})

aside('takes the clause out of a proposal, and an empty proposal away', () => {
  const { next } = setAside(aDraft(), { clauseId: '1.1.1', reason }, act)
  assert.equal(
    next.tasks.map(({ code }) => code),
    ['1.1-2', '1.2-1', '1.2-2'],
  )
})

aside('leaves the proposal its other clauses', () => {
  const plan = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.1', '1.1.2'])] })
  const { next } = setAside(plan, { clauseId: '1.1.1', reason }, act)
  assert.equal(next.tasks[0]?.clauseIds, ['1.1.2'])
})

aside('refuses a clause of an accepted task', () => {
  const plan = acceptTasks(aDraft(), ['1.1-1']).next
  refuses('clause-in-task', () => setAside(plan, { clauseId: '1.1.1', reason }, act))
})

aside('needs a reason and a clause that exists', () => {
  refuses('reason-needed', () => setAside(aDraft(), { clauseId: '0.0.1', reason: '　' }, act))
  refuses('clause-missing', () => setAside(aDraft(), { clauseId: '9.9.9', reason }, act))
})

aside.run()

const restoring = suite('restore 恢复')

restoring('opens the clause again and remembers the reason it had', () => {
  const { next, did } = restore(setAside(aDraft(), { clauseId: '0.0.1', reason }, act).next, '0.0.1')
  assert.equal(next.settingsAside, [])
  assert.is(did.before, reason)
})

restoring('changes nothing where nothing was set aside', () => {
  const plan = aDraft()
  assert.is(restore(plan, '0.0.1').next, plan)
})

restoring.run()
