import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { countSavedViews } from '#src/domain/standing/saved-view.ts'
import { aLink, anOccurrence, aPlan, aReturn, aSubmission, aTask, at } from '../../support/build.ts'
import { finance } from '../../support/cast.ts'

const views = suite('countSavedViews 常用视图')

const moment = { today: '2021-09-15', now: at('2021-09-15') }
const proved = { evidence: [aLink()] }

const plan = aPlan({
  tasks: [
    aTask({ code: '1.1-1', occurrences: [anOccurrence({ dueOn: '2021-09-14' })] }),
    aTask({ code: '1.1-2', occurrences: [anOccurrence({ dueOn: '2021-09-16', ...proved })] }),
    aTask({ code: '1.1-3', occurrences: [anOccurrence({ submissions: [aSubmission()], ...proved })] }),
    aTask({
      code: '1.1-4',
      leadId: finance.id,
      occurrences: [anOccurrence({ submissions: [aSubmission()], verifications: [aReturn()], ...proved })],
    }),
  ],
})

const counts = (filter: Parameters<typeof countSavedViews>[1]) =>
  Object.fromEntries(countSavedViews(plan, filter, moment).map(({ view, count }) => [view, count]))

views('counts the tasks that each view would list', () => {
  assert.equal(counts({}), {
    all: 4,
    thisMonth: 3,
    overdue: 1,
    soon: 1,
    submitted: 1,
    returned: 1,
    unproved: 1,
  })
})

views('counts within the restrictions that stay', () => {
  assert.equal(counts({ lead: finance.id }), {
    all: 1,
    thisMonth: 1,
    overdue: 0,
    soon: 0,
    submitted: 0,
    returned: 1,
    unproved: 0,
  })
})

views('knows the view that the filter shows now', () => {
  const current = countSavedViews(plan, { status: 'returned', section: 1 }, moment).filter(
    (one) => one.current,
  )
  assert.equal(
    current.map(({ view }) => view),
    ['returned'],
  )
})

views('takes the question of another view out of the filter', () => {
  const [all] = countSavedViews(plan, { light: 'soon', section: 1 }, moment)
  assert.is(all?.filter.light, undefined)
  assert.is(all?.filter.section, 1)
})

views.run()
