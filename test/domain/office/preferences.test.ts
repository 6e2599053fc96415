import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { personOf } from '#src/domain/office/people.ts'
import { dropView, hiddenOf, keepView, showColumn, viewsOf } from '#src/domain/office/preferences.ts'
import { refuses } from '../../support/assert.ts'
import { anOffice, liJing } from '../../support/cast.ts'

const views = suite('own views')

const late = { name: '逾期的', query: 'light=overdue' }

views('are kept with the person, one of each name', () => {
  const once = keepView(anOffice(), liJing.id, late).next
  const twice = keepView(once, liJing.id, { ...late, query: 'light=soon' }).next
  assert.equal(viewsOf(personOf(twice, liJing.id)), [{ name: '逾期的', query: 'light=soon' }])
})

views('are dropped by name', () => {
  const office = keepView(anOffice(), liJing.id, late).next
  assert.equal(viewsOf(personOf(dropView(office, liJing.id, '逾期的').next, liJing.id)), [])
})

views('are twelve at most', () => {
  const names = Array.from({ length: 12 }, (_, index) => `视图 ${index}`)
  const full = names.reduce((office, name) => keepView(office, liJing.id, { ...late, name }).next, anOffice())
  refuses('views-full', () => keepView(full, liJing.id, late))
  assert.is(
    viewsOf(personOf(keepView(full, liJing.id, { ...late, name: '视图 3' }).next, liJing.id)).length,
    12,
  )
})

views.run()

const columns = suite('columns')

columns('are left out and shown again, for one person', () => {
  const without = showColumn(anOffice(), liJing.id, 'lead', false).next
  assert.equal(hiddenOf(personOf(without, liJing.id)), ['lead'])
  assert.equal(hiddenOf(personOf(showColumn(without, liJing.id, 'lead', true).next, liJing.id)), [])
})

columns.run()
