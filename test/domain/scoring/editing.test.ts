import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  adjustIndicator,
  importIndicators,
  linkIndicator,
  withdrawAdjustment,
} from '#src/domain/scoring/editing.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, aPlan } from '../../support/build.ts'
import { anAdjustment, anIndicator, aScoring } from '../../support/indicator.ts'

const plan = aPlan()
const sheet = aScoring(anIndicator({ adjustments: [anAdjustment(1)] }))
const { adjustments: _, ...stated } = anIndicator({ weight: 12 })

const importing = suite('importIndicators')

importing('a new sheet keeps what was recorded, and links unless it names others', () => {
  const { next } = importIndicators(sheet, [{ ...stated, taskCodes: null }], plan)
  assert.equal(next.indicators, [anIndicator({ weight: 12, adjustments: [anAdjustment(1)] })])
})

importing('leaves out codes that are no tasks', () => {
  const { next } = importIndicators(sheet, [{ ...stated, taskCodes: ['9.9-9', '1.1-1', '1.1-1'] }], plan)
  assert.equal(next.indicators[0]?.taskCodes, ['1.1-1'])
})

importing('refuses an empty sheet', () => {
  refuses('indicators-needed', () => importIndicators(sheet, [], plan))
})

importing.run()

const editing = suite('indicators')

editing('are linked to tasks that there are', () => {
  const { next } = linkIndicator(
    aScoring(anIndicator({ taskCodes: [] })),
    { code: '1.1', taskCodes: ['1.1-1'] },
    plan,
  )
  assert.equal(next.indicators[0]?.taskCodes, ['1.1-1'])
  refuses('task-missing', () => linkIndicator(sheet, { code: '1.1', taskCodes: ['9.9-9'] }, plan))
  refuses('indicator-missing', () => linkIndicator(sheet, { code: '9', taskCodes: [] }, plan))
})

editing('take deductions with a reason, and give them back', () => {
  const given = { code: '1.1', points: 0.5, reason: ' 标题索引号有误 ' }
  const { next, did } = adjustIndicator(sheet, given, anAct())
  const [, added] = next.indicators[0]?.adjustments ?? []
  assert.equal([added?.points, added?.reason, did.reason], [0.5, '标题索引号有误', '标题索引号有误'])
  const back = withdrawAdjustment(next, { code: '1.1', id: added?.id ?? '' }).next
  assert.equal(back, sheet)
  assert.is(withdrawAdjustment(sheet, { code: '1.1', id: 'gone' }).next, sheet)
  refuses('reason-needed', () => adjustIndicator(sheet, { ...given, reason: ' ' }, anAct()))
})

editing.run()
