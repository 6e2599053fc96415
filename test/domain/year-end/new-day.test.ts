import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { unfinished } from '#src/domain/standing/unfinished.ts'
import { outlookOf, setNewDays, undatedIn } from '#src/domain/year-end/new-day.ts'
import { blankSummary } from '#src/domain/year-end/summary.ts'
import { refuses } from '../../support/assert.ts'
import { anExtension, anOccurrence, aPlan, aTask, at } from '../../support/build.ts'
import { aContent, signed } from '../../support/summary.ts'

const ending = {
  code: '1.1-3',
  decision: 'explained',
  reason: '职能划出',
  by: 'wang-hai',
  at: at('2021-12-30'),
} as const
const plan = aPlan({
  tasks: [
    aTask({ code: '1.1-1' }),
    aTask({ code: '1.1-2', occurrences: [anOccurrence({ extensions: [anExtension(true)] })] }),
    aTask({ code: '1.1-3' }),
  ],
  endings: [ending],
})
const open = unfinished(plan)
const blank = blankSummary(2021)
const { next: dated } = setNewDays(blank, [{ code: '1.1-1', day: '2022-03-31' }])

const days = suite('new days of unfinished work')

days('are what the office set, what was granted, or what was decided at the year’s end', () => {
  assert.equal(
    open.map((one) => outlookOf(one, dated, plan)),
    [{ day: '2022-03-31' }, { day: '2021-10-15' }, { ending }],
  )
})

days('a task that is carried on still needs its day', () => {
  const carried = { ...plan, endings: [{ ...ending, decision: 'carried' as const }] }
  assert.equal(undatedIn(open, dated, carried), ['1.1-3'])
})

days('are told as missing until they are set, and can be taken back', () => {
  assert.equal(undatedIn(open, blank, plan), ['1.1-1'])
  assert.equal(undatedIn(open, dated, plan), [])
  assert.equal(setNewDays(dated, [{ code: '1.1-1', day: null }]).next.newDays, [])
})

days('the same again change nothing; a signed summary not at all', () => {
  assert.is(setNewDays(dated, [{ code: '1.1-1', day: '2022-03-31' }]).next, dated)
  refuses('summary-locked', () => setNewDays(signed(aContent()).next, []))
})

days.run()
