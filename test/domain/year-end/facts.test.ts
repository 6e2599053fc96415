import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { yearEndOf } from '#src/domain/year-end/facts.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
} from '../../support/build.ts'
import { anOffice, finance, law } from '../../support/cast.ts'

const moment = { today: '2021-12-20', now: at('2021-12-20') }
const office = anOffice()

const finished = anOccurrence({
  progress: [aProgress({ text: '初稿' }), aProgress({ text: '已公开14件' })],
  evidence: [aLink()],
  submissions: [aSubmission()],
  verifications: [anAcceptance()],
})
const hindered = anOccurrence({ progress: [aProgress({ difficulty: '系统改版' })] })
const returned = anOccurrence({
  progress: [aProgress()],
  submissions: [aSubmission()],
  verifications: [aReturn('2021-09-13', '缺链接')],
})

const plan = aPlan({
  tasks: [
    aTask({ code: '1.1-1', leadId: law.id, occurrences: [finished] }),
    aTask({ code: '1.1-2', leadId: law.id, occurrences: [returned] }),
    aTask({ code: '2.1-1', leadId: finance.id, occurrences: [hindered] }),
    aTask({ code: '2.1-2', leadId: law.id, occurrences: [hindered] }),
    aTask({ code: '2.1-3', leadId: law.id, occurrences: [anOccurrence({ dueOn: '2021-12-31' })] }),
  ],
})

const yearEnd = yearEndOf({ plan, previous: undefined, office, moment, applications: [] })

const tell = suite('yearEndOf')

tell('quotes the last words on what was verified and nothing else', () => {
  assert.equal(
    yearEnd.themes.map(({ achievements }) => achievements.map(({ text }) => text)),
    [[], [], [], ['已公开14件'], [], []],
  )
})

tell('gathers each difficulty once with all that it holds up, largest first', () => {
  assert.equal(
    yearEnd.problems.map(({ kind, text, matters }) => [kind, text, matters.map(({ task }) => task.code)]),
    [
      ['difficulty', '系统改版', ['2.1-1', '2.1-2']],
      ['returned', '缺链接', ['1.1-2']],
    ],
  )
})

tell('leaves out of the open matters what is not due yet', () => {
  assert.equal(
    yearEnd.open.map(({ task }) => task.code),
    ['1.1-2', '2.1-1', '2.1-2'],
  )
})

tell('counts evidence by kind and what the office sent back', () => {
  assert.equal(
    Object.entries(yearEnd.evidence).map(([kind, proofs]) => [kind, proofs.length]),
    [
      ['link', 1],
      ['file', 0],
      ['number', 0],
      ['record', 0],
    ],
  )
  assert.is(yearEnd.returns, 1)
})

tell('has no last year where none was entered', () => {
  assert.is(yearEnd.lastYear, null)
})

tell('judges a closed year as it stood when it was closed', () => {
  const open = anOccurrence({ dueOn: '2021-02-01' })
  const previous = aPlan({
    year: 2020,
    status: 'closed',
    closedOn: '2021-01-15',
    tasks: [aTask({ occurrences: [open] })],
  })
  assert.is(
    yearEndOf({ plan, previous, office, moment, applications: [] }).lastYear?.tally.completion.whole.length,
    0,
  )
})

tell.run()
