/** What is done to many tasks at once; for one task it is the same with a single code. */
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Tally } from '#views/frame.ts'
import { acceptTasks } from '../domain/breakdown/acceptance.ts'
import { assignTasks } from '../domain/breakdown/assignment.ts'
import { mergeTasks } from '../domain/breakdown/merger.ts'
import { takeSuggestions } from '../domain/breakdown/suggestion.ts'
import type { Change } from '../domain/entry.ts'
import { planBefore } from '../domain/last-year/clauses.ts'
import { divisionOf } from '../domain/office/divisions.ts'
import type { Plan } from '../domain/plan.ts'
import type { Context, Env } from '../http/context.ts'
import { many, optionalText, readValues } from '../http/form.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { doTicked, type Setting, ticks } from '../http/ticks.ts'
import { changeUndoably } from '../http/undo.ts'
import type { Notice } from '../messages/notice.ts'
import { listAt } from './list-place.ts'

/** Nothing in it can be wrong in form: what is missing, the rules refuse. */
const ChosenSchema = v.object({ codes: ticks(), leadId: optionalText(), supportIds: many() })
type Chosen = Omit<v.InferOutput<typeof ChosenSchema>, 'codes'> & { readonly codes: readonly string[] }

export const assignments = new Hono<Env>()

assignments.post('/:year/acceptances', permit('plan.prepare'), (c) =>
  changeChosen(c, 'confirmed', (plan, { codes }) => acceptTasks(plan, codes), { why: () => 'accepted' }),
)

assignments.post('/:year/suggestions', permit('plan.prepare'), (c) =>
  changeChosen(
    c,
    'suggested',
    (plan, { codes }) => {
      const older = planBefore(c.var.store.plans(), plan.year)
      return takeSuggestions(plan, codes, c.var.store.office().divisions, older)
    },
    { why: ({ leadId }) => (leadId === null ? 'no-suggestion' : 'has-lead') },
  ),
)

assignments.post('/:year/merger', permit('plan.prepare'), (c) =>
  changeChosen(c, 'merged', (plan, { codes }) => mergeTasks(plan, codes), { isWhole: true }),
)

assignments.post('/:year/assignments', permit('plan.prepare'), (c) =>
  changeChosen(c, 'assigned', (plan, { codes, leadId, supportIds }) => {
    for (const id of [leadId, ...supportIds].filter(Boolean)) divisionOf(c.var.store.office(), id)
    const supports = supportIds.length > 0 ? supportIds : null
    return assignTasks(plan, { codes, leadId: leadId || null, supportIds: supports })
  }),
)

async function changeChosen(
  c: Context,
  notice: Notice,
  rule: (plan: Plan, chosen: Chosen) => Change<Plan>,
  setting?: Setting,
): Promise<Response> {
  const plan = planFor(c)
  const { year } = plan
  const chosen = await readValues(c, ChosenSchema)
  let tally: Tally | undefined
  await changeUndoably(c, year, (before) => {
    const did = doTicked(before, chosen.codes, (codes) => rule(before, { ...chosen, codes }), setting)
    tally = did.tally
    return did.change
  })
  const bench = `/plans/${year}/workbench#task-${chosen.codes[0]?.code}`
  return done(c, listAt(c, plan)?.here ?? bench, notice, tally)
}
