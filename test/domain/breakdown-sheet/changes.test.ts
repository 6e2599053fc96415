import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { applyChange, changesIn } from '#src/domain/breakdown-sheet/changes.ts'
import type { Cells, RowProblem, SheetRow } from '#src/domain/breakdown-sheet/row.ts'
import { requireNotClosed } from '#src/domain/gate.ts'
import type { Plan } from '#src/domain/plan.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, aPlan, aTask, once } from '../../support/build.ts'
import { aDivision, disclosure, finance, law } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const retired = aDivision({ id: 'retired', name: '综合处', active: false })
const divisions = [law, finance, disclosure, retired]

const exportedCells: Cells = {
  title: '任务 1.1-1',
  lead: '',
  support: '',
  obligation: '长期，每季度填报',
  requirement: '原文',
  dueOn: '',
}
const exported = [[aRow(exportedCells)]]
const readObligation = (words: string) =>
  words === '9月30日前' ? once('2021-09-30') : words === '13月1日' ? 'day-wrong' : 'obligation-unclear'

function aRow(cells: Cells, code = '1.1-1'): SheetRow {
  return { row: 3, code, cells }
}

function changes(plan: Plan, ...rows: SheetRow[]) {
  return changesIn(plan, rows, { divisions, exported, readObligation })
}

const draft = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.1'])] })
const issued = aPlan({ tasks: [aTask({ title: '任务 1.1-1' })] })

const reading = suite('changesIn 导入比对')

reading('finds nothing in a row that reads as it was exported', () => {
  assert.equal(changes(draft, aRow(exportedCells)), { changes: [], problems: [], remarks: [], unchanged: 1 })
})

reading('finds nothing in a row that reads as another language exports it', () => {
  const english = [aRow({ ...exportedCells, obligation: 'standing, reported quarterly' })]
  const terms = { divisions, exported: [...exported, english], readObligation }
  assert.is(changesIn(draft, english, terms).unchanged, 1)
})

reading('finds the edited cells and leaves the others', () => {
  const row = aRow({ ...exportedCells, lead: '政策法规处', support: '财务处、办公室' })
  const [change] = changes(draft, row).changes
  assert.equal(change?.fields, ['lead', 'support'])
  assert.is(change?.values.leadId, law.id)
  assert.equal(change?.values.supportIds, [finance.id, disclosure.id])
  assert.is(change?.values.title, '任务 1.1-1')
})

reading('takes no notice of a column that the sheet lacks', () => {
  const [change] = changes(draft, aRow({ lead: '财务处' })).changes
  assert.equal(change?.fields, ['lead'])
})

reading('keeps the document’s wording beside a new obligation', () => {
  const [change] = changes(draft, aRow({ ...exportedCells, obligation: '9月30日前' })).changes
  assert.equal(change?.values.obligation, { ...once('2021-09-30'), phrase: '持续推进' })
})

reading('finds nothing in an edit that means the same', () => {
  const plan = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.1'], { supportIds: [law.id, finance.id] })] })
  assert.is(changes(plan, aRow({ support: '财务处，政策法规处' })).unchanged, 1)
})

reading('clears a lead and an obligation while the plan is a draft', () => {
  const plan = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.1'], { leadId: law.id })] })
  const kept = [[aRow({ lead: '政策法规处', obligation: '长期' })]]
  const terms = { divisions, exported: kept, readObligation }
  const [change] = changesIn(plan, [aRow({ lead: '', obligation: '' })], terms).changes
  assert.is(change?.values.leadId, null)
  assert.is(change?.values.obligation, null)
})

const wrong: readonly (readonly [RowProblem, Plan, Cells, string?])[] = [
  ['code-missing', draft, exportedCells, ''],
  ['code-unknown', draft, exportedCells, '9.9-9'],
  ['title-missing', draft, { title: '' }],
  ['title-long', draft, { title: '公'.repeat(81) }],
  ['title-fixed', issued, { title: '新名称' }],
  ['division-unknown', draft, { lead: '法规处' }],
  ['division-unknown', draft, { support: '财务处、法规处' }],
  ['division-retired', draft, { lead: '综合处' }],
  ['lead-two', draft, { lead: '财务处、办公室' }],
  ['lead-missing', issued, { lead: '' }],
  ['lead-supports', issued, { support: '政策法规处' }],
  ['obligation-missing', issued, { obligation: '' }],
  ['obligation-unclear', draft, { obligation: '尽快' }],
  ['day-wrong', draft, { obligation: '13月1日' }],
]

for (const [problem, plan, cells, code] of wrong) {
  reading(`says ${problem} with its row and takes nothing of it`, () => {
    const kept = [[aRow({ ...exportedCells, lead: '政策法规处' })]]
    const found = changesIn(plan, [aRow(cells, code)], { divisions, exported: kept, readObligation })
    assert.equal(
      found.problems.map((one) => [one.row, one.problem]),
      [[3, problem]],
    )
    assert.equal(found.changes, [])
  })
}

reading('refuses both rows of a code that stands twice', () => {
  const { problems } = changes(draft, aRow(exportedCells), { ...aRow({ lead: '财务处' }), row: 4 })
  assert.equal(
    problems.map(({ row, problem }) => [row, problem]),
    [
      [3, 'code-repeated'],
      [4, 'code-repeated'],
    ],
  )
})

reading('passes over an edit of what the program fills and takes the rest of the row', () => {
  const found = changes(draft, aRow({ ...exportedCells, dueOn: '2021-09-30', lead: '财务处' }))
  assert.equal(
    found.remarks.map(({ field, problem }) => [field, problem]),
    [['dueOn', 'column-fixed']],
  )
  assert.is(found.changes.length, 1)
})

reading('lets a task keep a division that is no longer active', () => {
  const plan = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.1'], { leadId: retired.id })] })
  const [change] = changes(plan, aRow({ ...exportedCells, lead: '综合处', title: '新名称' })).changes
  assert.equal(change?.fields, ['title'])
})

reading.run()

const applying = suite('applyChange 写入')

const told = { before: '牵头处室：（空）', after: '牵头处室：财务处' }

applying('changes the edited cells of a draft, accepts the task and says what it did', () => {
  const [change] = changes(draft, aRow({ ...exportedCells, lead: '财务处' })).changes
  assert.ok(change)
  const { next, did } = applyChange(draft, change, told, anAct())
  assert.equal(next.tasks[0], { ...draft.tasks[0], leadId: finance.id, accepted: true })
  assert.equal(did, { action: 'task.imported', subject: '1.1-1', ...told })
})

applying('corrects an issued task and leaves what was reported', () => {
  const [change] = changes(issued, aRow({ lead: '财务处' })).changes
  assert.ok(change)
  const { next } = applyChange(issued, change, told, anAct())
  assert.is(next.tasks[0]?.leadId, finance.id)
  assert.equal(next.tasks[0]?.occurrences, issued.tasks[0]?.occurrences)
})

applying('refuses a task that is another one than the row was read beside', () => {
  const [change] = changes(draft, aRow({ ...exportedCells, lead: '财务处' })).changes
  assert.ok(change)
  const moved = { ...draft, tasks: draft.tasks.map((task) => ({ ...task, title: '改过' })) }
  refuses('tasks-moved', () => applyChange(moved, change, told, anAct()))
})

applying('is over once the year is closed', () => {
  requireNotClosed(issued)
  refuses('plan-not-issued', () => requireNotClosed(aPlan({ status: 'closed' })))
})

applying.run()
