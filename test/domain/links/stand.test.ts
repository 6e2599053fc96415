import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isFallen, standOf } from '#src/domain/links/stand.ts'
import { at } from '../../support/build.ts'
import { aLook, aWatchedLink, failing, threeFailures } from '../../support/link.ts'

const read = (on: string) => aLook({ on })
const other = (on: string) => aLook({ on, changed: true, textHash: 'b2' })
const timedOut = (on: string) => failing(on, 'timeout')

const test = suite('standOf')

const rows: readonly [string, Parameters<typeof aWatchedLink>[0], string][] = [
  ['was not looked at', [], 'unseen'],
  ['was read', [read('2021-09-13')], 'alive'],
  ['failed on one day', [read('2021-09-10'), failing('2021-09-13')], 'unclear'],
  ['failed on two days', [failing('2021-09-13'), failing('2021-09-14')], 'unclear'],
  ['failed on three days', threeFailures, 'dead'],
  [
    'failed in three ways',
    [failing('2021-09-13'), failing('2021-09-14', 'no-such-host'), failing('2021-09-15', 'server-error')],
    'dead',
  ],
  [
    'failed again after it was read',
    [failing('2021-09-10'), failing('2021-09-13'), read('2021-09-14'), failing('2021-09-15')],
    'unclear',
  ],
  [
    'failed on three days with one between that told nothing',
    [failing('2021-09-10'), timedOut('2021-09-13'), failing('2021-09-14'), failing('2021-09-15')],
    'dead',
  ],
  ['was dead and now tells nothing', [...threeFailures, timedOut('2021-09-16')], 'dead'],
  ['was dead and is back', [...threeFailures, read('2021-09-16')], 'alive'],
  ['never told anything', ['2021-09-13', '2021-09-14', '2021-09-15', '2021-09-16'].map(timedOut), 'unclear'],
  ['is another for a day', [read('2021-09-13'), other('2021-09-14')], 'alive'],
  ['is another for two days', [read('2021-09-13'), other('2021-09-14'), other('2021-09-15')], 'changed'],
  [
    'was another and is itself again',
    [read('2021-09-10'), other('2021-09-13'), other('2021-09-14'), read('2021-09-15')],
    'alive',
  ],
  ['was vouched for after it died', [...threeFailures, '2021-09-15'], 'unseen'],
  [
    'fails again after somebody vouched for it',
    [...threeFailures, '2021-09-15', failing('2021-09-16')],
    'unclear',
  ],
  [
    'goes on failing where a person saw it and the program never did',
    [...threeFailures, '2021-09-15', ...['2021-09-16', '2021-09-17', '2021-09-18'].map((on) => failing(on))],
    'unclear',
  ],
  [
    'fails on three days after it was vouched for and read again',
    ['2021-09-10', read('2021-09-11'), ...threeFailures],
    'dead',
  ],
]

for (const [what, seen, word] of rows) {
  test(`calls a link ${word} that ${what}`, () => {
    assert.is(standOf(aWatchedLink(seen)).word, word)
  })
}

test('asks somebody to look at what is dead or changed, and at nothing else', () => {
  const fallen = (['unseen', 'alive', 'dead', 'changed', 'unclear'] as const).filter((word) =>
    isFallen({ word }),
  )
  assert.equal(fallen, ['dead', 'changed'])
})

test('counts one day once, however often it is looked at', () => {
  const twice = aWatchedLink([
    failing('2021-09-13'),
    { ...failing('2021-09-13'), at: at('2021-09-13', '17:00') },
  ])
  assert.is(standOf(twice).failedDays, 1)
})

test('keeps looks of one kind as one sighting, with what the first found', () => {
  const { sightings } = aWatchedLink([read('2021-09-13'), aLook({ on: '2021-09-14', textHash: 'a2' })])
  assert.equal(
    sightings.map(({ firstAt, lastAt, days, textHash }) => [firstAt, lastAt, days, textHash]),
    [[at('2021-09-13'), at('2021-09-14'), 2, 'a1']],
  )
})

test.run()
