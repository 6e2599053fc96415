import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { doubtsAbout, type HolidayNotice, isMistake } from '#src/domain/time/holiday-notice.ts'

const rest = (day: string, name = '国庆节') => ({ day, name, worked: false })
const work = (day: string, name = '国庆节') => ({ day, name, worked: true })

/** 1 January and 1 October 2027 are Fridays: three working days are given off and a Saturday is worked. */
const notice = (given: Partial<HolidayNotice> = {}): HolidayNotice => ({
  days: [
    rest('2027-01-01', '元旦'),
    rest('2027-10-01'),
    rest('2027-10-02'),
    rest('2027-10-03'),
    rest('2027-10-04'),
    work('2027-10-09'),
  ],
  claims: [],
  unread: [],
  ...given,
})
const doubts = (given: Partial<HolidayNotice>, year = 2027) => doubtsAbout(notice(given), year)

const doubting = suite('doubtsAbout 通知是否合理')

for (const [title, given, doubt] of [
  ['says nothing', { days: [] }, { kind: 'empty' }],
  ['is of another year', { claims: [{ kind: 'year', year: 2026 }] }, { kind: 'year-differs', year: 2026 }],
  [
    'names a day of another year',
    { days: [rest('2028-10-01')] },
    { kind: 'day-of-other-year', day: '2028-10-01' },
  ],
  [
    'has the wrong weekday beside a day',
    { claims: [{ kind: 'weekday', day: '2027-10-01', weekday: 4 }] },
    { kind: 'weekday-differs', day: '2027-10-01', said: 4 },
  ],
  [
    'counts more days than were read',
    { claims: [{ kind: 'count', from: '2027-10-01', count: 7, read: 4 }] },
    { kind: 'count-differs', from: '2027-10-01', said: 7, read: 4 },
  ],
  [
    'lets a day rest and work',
    { days: [rest('2027-10-09'), work('2027-10-09')] },
    { kind: 'both', day: '2027-10-09' },
  ],
  ['works on a weekday', { days: [work('2027-10-08')] }, { kind: 'worked-weekday', day: '2027-10-08' }],
] as const) {
  doubting(`it is a mistake that it ${title}`, () => {
    const [first] = doubts(given)
    assert.equal(first, doubt)
    assert.ok(first && isMistake(first))
  })
}

for (const [title, given, doubt] of [
  [
    'names a day twice',
    { days: [rest('2027-10-01'), rest('2027-10-01')] },
    { kind: 'twice', day: '2027-10-01' },
  ],
  [
    'lets a weekend rest that no holiday reaches',
    { days: [rest('2027-10-16')] },
    { kind: 'needless-rest', day: '2027-10-16' },
  ],
  ['gives fewer days than the law', {}, { kind: 'total-differs', total: 2, lawful: 13 }],
  ['arranges one holiday only', { days: [rest('2027-10-01')] }, { kind: 'amendment' }],
  [
    'has words that were not understood',
    { unread: ['除夕(2月9日)休息'] },
    { kind: 'unread', words: '除夕(2月9日)休息' },
  ],
] as const) {
  doubting(`it is a remark that it ${title}`, () => {
    const found = doubts(given)
    assert.ok(found.some((one) => JSON.stringify(one) === JSON.stringify(doubt)))
    assert.not(found.some(isMistake))
  })
}

doubting('the law gave 11 days until 2024', () => {
  const [total] = doubts({ days: [rest('2024-01-01'), rest('2024-10-01')] }, 2024)
  assert.equal(total, { kind: 'total-differs', total: 2, lawful: 11 })
})

doubting('days before New Year are of its year', () => {
  const days = [rest('2026-12-31', '元旦'), rest('2027-01-01', '元旦')]
  assert.equal(doubts({ days }), [{ kind: 'amendment' }])
})

doubting('mistakes come first', () => {
  const kinds = doubts({ claims: [{ kind: 'year', year: 2026 }], unread: ['另行通知'] }).map(
    ({ kind }) => kind,
  )
  assert.equal(kinds, ['year-differs', 'total-differs', 'unread'])
})

doubting.run()
