import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { acceptTasks } from '#src/domain/breakdown/acceptance.ts'
import { assignTasks } from '#src/domain/breakdown/assignment.ts'
import { coverageOf } from '#src/domain/breakdown/coverage.ts'
import { mergeTasks } from '#src/domain/breakdown/merger.ts'
import { restore, setAside } from '#src/domain/breakdown/setting-aside.ts'
import { splitTask } from '#src/domain/breakdown/split.ts'
import { addTask, editTask, removeTask } from '#src/domain/breakdown/task-editing.ts'
import { clausesOf } from '#src/domain/document/document.ts'
import type { Change } from '#src/domain/entry.ts'
import type { Plan } from '#src/domain/plan.ts'
import { Refusal } from '#src/domain/refusal.ts'
import { anAct, standing } from '../../support/build.ts'
import { law } from '../../support/cast.ts'
import { aDraft } from '../../support/draft.ts'

const act = anAct()
const clauseIds = clausesOf(aDraft().outline).map(({ id }) => id)
const someClauses = fc.subarray(clauseIds)
const someClause = fc.constantFrom(...clauseIds)
const someCode = fc.constantFrom('1.1-1', '1.1-2', '1.1-3', '1.2-1', '1.2-2', '0.0-1')
const someCodes = fc.subarray(['1.1-1', '1.1-2', '1.1-3', '1.2-1', '1.2-2'])

type Step = (plan: Plan) => Change<Plan>

const edited = { title: '任务', obligation: standing, leadId: law.id, supportIds: [] }
const step: fc.Arbitrary<Step> = fc.oneof(
  someCodes.map(
    (codes): Step =>
      (plan) =>
        acceptTasks(plan, codes),
  ),
  someCodes.map(
    (codes): Step =>
      (plan) =>
        assignTasks(plan, { codes, leadId: law.id, supportIds: null }),
  ),
  someCodes.map(
    (codes): Step =>
      (plan) =>
        mergeTasks(plan, codes),
  ),
  someCode.map(
    (code): Step =>
      (plan) =>
        removeTask(plan, code),
  ),
  someClauses.map(
    (ids): Step =>
      (plan) =>
        addTask(plan, { clauseIds: ids }),
  ),
  fc.tuple(someCode, someClauses).map(
    ([code, ids]): Step =>
      (plan) =>
        splitTask(plan, { code, clauseIds: ids }),
  ),
  fc.tuple(someCode, someClauses).map(
    ([code, ids]): Step =>
      (plan) =>
        editTask(plan, { code, clauseIds: ids, ...edited }),
  ),
  someClause.map(
    (clauseId): Step =>
      (plan) =>
        setAside(plan, { clauseId, reason: '总体要求' }, act),
  ),
  someClause.map(
    (clauseId): Step =>
      (plan) =>
        restore(plan, clauseId),
  ),
)

/** A step that is refused leaves the plan as it was. */
function attempt(plan: Plan, rule: Step): Plan {
  try {
    return rule(plan).next
  } catch (error) {
    if (error instanceof Refusal) return plan
    throw error
  }
}

const breakdown = suite('breakdown 分解')

breakdown('keeps every clause in one place and every code once, whatever is done', async () => {
  await fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const plan = steps.reduce(attempt, aDraft())
      const inTasks = plan.tasks.flatMap((task) => task.clauseIds)
      const aside = plan.settingsAside.map(({ clauseId }) => clauseId)
      const codes = plan.tasks.map(({ code }) => code)
      assert.is(new Set([...inTasks, ...aside]).size, inTasks.length + aside.length, 'a clause in one place')
      assert.is(new Set(codes).size, codes.length, 'a code once')
      const { total, covered, proposed, setAside: left, open } = coverageOf(plan)
      assert.is(covered + proposed + left + open, total)
      assert.is(total, clauseIds.length, 'no clause lost')
    }),
    { numRuns: 300 },
  )
})

const draft = aDraft()
const issued: Plan = { ...draft, status: 'issued' }
const verbs: readonly (readonly [string, Step])[] = [
  ['acceptTasks', (plan) => acceptTasks(plan, ['1.1-1'])],
  ['mergeTasks', (plan) => mergeTasks(plan, ['1.1-1', '1.1-2'])],
  ['removeTask', (plan) => removeTask(plan, '1.1-1')],
  ['addTask', (plan) => addTask(plan, { clauseIds: ['0.0.1'] })],
  ['splitTask', (plan) => splitTask(plan, { code: '1.1-1', clauseIds: ['1.1.1'] })],
  ['editTask', (plan) => editTask(plan, { code: '1.1-1', clauseIds: ['1.1.1'], ...edited })],
  ['setAside', (plan) => setAside(plan, { clauseId: '0.0.1', reason: '总体要求' }, act)],
  ['restore', (plan) => restore(plan, '0.0.1')],
]

for (const [name, verb] of verbs) {
  breakdown(`is over for ${name} once the plan is issued`, () => {
    assert.throws(
      () => verb(issued),
      (error: unknown) => error instanceof Refusal && error.code === 'plan-not-draft',
    )
  })
}

breakdown.run()
