/** The breakdown table goes out to a spreadsheet and comes back. */
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { changesIn } from '#src/domain/breakdown-sheet/changes.ts'
import { type Obligation, periods } from '#src/domain/obligation.ts'
import type { Plan } from '#src/domain/plan.ts'
import type { Task } from '#src/domain/task.ts'
import { messages } from '#src/messages/index.ts'
import { breakdownRows } from '#src/parse/sheet/breakdown-rows.ts'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'
import { cellsOf } from '#src/parse/sheet/file.ts'
import { readObligation } from '#src/parse/sheet/obligation-words.ts'
import { breakdownOfPlan } from '#src/reports/breakdown-plan.ts'
import { toCsv } from '#src/reports/csv.ts'
import { toXlsx } from '#src/reports/xlsx.ts'
import { at, once, onDecision } from '../../support/build.ts'
import { aDivision, anOffice } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const trip = suite('export and import 导出再导入')

const moment = { today: '2021-09-15', now: at('2021-09-15') }
/** Names that a careless reader would cut or run as formulas. */
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('=1+1', "'=1", '甲、乙处', '"引"', '多\n行', '  前后空白 ', '1.1-1', '2021-09-30', '-'),
)
const names = fc.uniqueArray(words, { minLength: 3, maxLength: 5 })
const obligations: fc.Arbitrary<Obligation | null> = fc.oneof(
  fc.constant(null),
  fc.constant(once('2021-12-31')),
  fc.constant(onDecision),
  words.map((from) => ({ ...onDecision, from, phrase: from })),
  fc.constantFrom(...periods).map((reviewEvery) => ({ kind: 'standing' as const, reviewEvery, phrase: '' })),
)
const places = fc.integer({ min: 0, max: 4 })
const task = fc.tuple(words, obligations, fc.option(places), fc.uniqueArray(places), fc.boolean())

const settings = fc.tuple(names, fc.array(task, { maxLength: 6 })).map(([named, tasks]) => {
  const divisions = named.map((name, index) => aDivision({ id: `d${index}`, name, active: index !== 1 }))
  const idAt = (place: number) => `d${place % divisions.length}`
  const made = tasks.map(([title, obligation, lead, supports, accepted], index): Task => {
    const leadId = lead === null ? null : idAt(lead)
    const supportIds = [...new Set(supports.map(idAt))].filter((id) => id !== leadId)
    const clauseIds = index === 0 ? ['1.1.1'] : []
    return aProposedTask(`1.1-${index + 1}`, clauseIds, { title, obligation, leadId, supportIds, accepted })
  })
  return { plan: aDraft({ tasks: made }), office: anOffice({ divisions }) }
})

function tablesOf(plan: Plan, office = anOffice()) {
  return Object.values(messages).map((m) => breakdownOfPlan({ plan, office, moment }, m))
}

function compared(plan: Plan, office: ReturnType<typeof anOffice>, cells: readonly (readonly string[])[]) {
  const exported = tablesOf(plan, office).map(({ columns, rows }) =>
    breakdownRows([columns.map(({ title }) => title), ...rows.map((row) => row.map(String))]),
  )
  const terms = {
    divisions: office.divisions,
    exported,
    readObligation: (one: string) => readObligation(one, 2021),
  }
  return changesIn(plan, breakdownRows(cells), terms)
}

trip('changes nothing, whatever the plan holds', async () => {
  await fc.assert(
    fc.property(settings, ({ plan, office }) => {
      for (const table of tablesOf(plan, office)) {
        const cells = rowsOfCsv(toCsv(table).slice(1))
        const { changes, problems, unchanged } = compared(plan, office, cells)
        assert.equal([changes, problems, unchanged], [[], [], plan.tasks.length])
      }
    }),
    { numRuns: 60 },
  )
})

trip('changes nothing through a workbook either', async () => {
  const titles = ['=1+1', '多\n行', '2021-09-30', '1.1-1', '<b>&', '  空白 ']
  const tasks = titles.map((title, index) => aProposedTask(`1.1-${index + 1}`, [], { title }))
  const plan = aDraft({ tasks })
  for (const table of tablesOf(plan)) {
    const cells = await cellsOf(await toXlsx(table), 'b.xlsx')
    assert.equal(compared(plan, anOffice(), cells), { changes: [], problems: [], remarks: [], unchanged: 6 })
  }
})

trip('changes the one cell that was edited', async () => {
  const plan = aDraft()
  const [table] = tablesOf(plan)
  assert.ok(table)
  const cells = (await cellsOf(await toXlsx(table), 'b.xlsx')).map((row) =>
    row.map((cell) => (cell === '任务 1.2-1' ? '公开预决算' : cell)),
  )
  const { changes, unchanged } = compared(plan, anOffice(), cells)
  assert.equal(
    changes.map(({ row, fields, values }) => [row, fields, values.title]),
    [[5, ['title'], '公开预决算']],
  )
  assert.is(unchanged, 3)
})

trip.run()
