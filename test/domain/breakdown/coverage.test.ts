import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { coverageOf, coversOf, isComplete, missing } from '#src/domain/breakdown/coverage.ts'
import { at } from '../../support/build.ts'
import { law } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const aside = { clauseId: '0.0.1', reason: '总体要求', by: 'wang-hai', at: at('2021-06-01') }

const coverage = suite('coverage 覆盖')

coverage('tells what became of every clause, the preamble’s first', () => {
  const plan = aDraft({
    settingsAside: [aside],
    tasks: [aProposedTask('1.1-1', ['1.1.1'], { accepted: true }), aProposedTask('1.1-2', ['1.1.2'])],
  })
  assert.equal(
    coversOf(plan).map(({ clause, state }) => [clause.id, state]),
    [
      ['0.0.1', 'setAside'],
      ['1.1.1', 'covered'],
      ['1.1.2', 'proposed'],
      ['1.2.1', 'open'],
      ['1.2.2', 'open'],
    ],
  )
  assert.equal(coverageOf(plan), { total: 5, covered: 1, proposed: 1, setAside: 1, open: 2 })
})

coverage('names the task and the setting aside of a clause', () => {
  const [preamble, first] = coversOf(aDraft({ settingsAside: [aside] }))
  assert.is(preamble?.settingAside?.reason, '总体要求')
  assert.is(first?.task?.code, '1.1-1')
})

coverage.run()

const lacking = suite('missing 下达前还差')

const ready = { accepted: true, leadId: law.id }
const complete = [
  aProposedTask('1.1-1', ['1.1.1', '1.1.2'], ready),
  aProposedTask('1.2-1', ['1.2.1', '1.2.2'], ready),
]

lacking('is nothing once every clause is settled and every task complete', () => {
  assert.ok(isComplete(missing(aDraft({ settingsAside: [aside], tasks: complete }))))
})

lacking('counts an open clause of the preamble', () => {
  const { openClauses } = missing(aDraft({ tasks: complete }))
  assert.equal(
    openClauses.map(({ id }) => id),
    ['0.0.1'],
  )
})

const rows = [
  ['an unaccepted task', { accepted: false }, 'unaccepted'],
  ['a task without lead', { leadId: null }, 'withoutLead'],
  ['a task without obligation', { obligation: null }, 'withoutObligation'],
] as const

for (const [title, fault, name] of rows) {
  lacking(`names ${title}`, () => {
    const [first, ...others] = complete
    const tasks = [aProposedTask('1.1-1', first?.clauseIds ?? [], { ...ready, ...fault }), ...others]
    const found = missing(aDraft({ settingsAside: [aside], tasks }))
    assert.equal(
      found[name].map(({ code }) => code),
      ['1.1-1'],
    )
    assert.not(isComplete(found))
  })
}

lacking.run()
