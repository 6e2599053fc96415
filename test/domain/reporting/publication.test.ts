import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { latePublication, latePublications } from '#src/domain/reporting/publication.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { aLink, anOccurrence } from '../../support/build.ts'

const calendar = officeCalendar(nationalDays, [])

const publication = suite('publication within 20 working days')

for (const [what, producedOn, publishedOn, expected] of [
  ['on the last day', '2021-08-16', '2021-09-13', null],
  ['a day late', '2021-08-16', '2021-09-14', '2021-09-13'],
  ['over 国庆, on the last day', '2021-09-15', '2021-10-19', null],
  ['over 国庆, a day late', '2021-09-15', '2021-10-20', '2021-10-19'],
  ['at once', '2021-09-15', '2021-09-15', null],
] as const) {
  publication(`is ${expected ? 'late' : 'in time'}: ${what}`, () => {
    assert.is(latePublication(aLink({ producedOn, publishedOn }), calendar), expected)
  })
}

publication('is not judged while a day is unknown', () => {
  assert.is(latePublication(aLink({ publishedOn: '2021-09-14' }), calendar), null)
})

publication('tells the late ones of an occurrence by their identity', () => {
  const evidence = [
    aLink({ id: 'in-time', producedOn: '2021-09-01' }),
    aLink({ id: 'late', producedOn: '2021-01-04', publishedOn: '2021-09-01' }),
  ]
  const late = latePublications(anOccurrence({ evidence }), calendar)
  assert.equal([...late.keys()], ['late'])
})

publication.run()
