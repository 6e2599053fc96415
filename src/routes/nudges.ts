import { Hono } from 'hono'
import * as v from 'valibot'
import type { Tally } from '#views/frame.ts'
import { inTurn } from '../domain/entry.ts'
import { taskOf } from '../domain/find.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { nudgeTask } from '../domain/reporting/nudge.ts'
import { observeTask } from '../domain/standing/observation.ts'
import { againstNudge } from '../domain/standing/pressing.ts'
import type { Env } from '../http/context.ts'
import { optionalText, readValues } from '../http/form.ts'
import { momentOf } from '../http/moment.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { nudgeDraft } from '../http/sight.ts'
import { doTicked, ticks } from '../http/ticks.ts'
import { listAt } from './list-place.ts'

/** Words that are added to those drafted for each task. */
const NudgesSchema = v.object({ codes: ticks(), extra: optionalText(300) })

/** Presses many divisions at once: each about its own task, with the words that would be drafted there. */
export const nudges = new Hono<Env>()

nudges.post('/', permit('task.verify'), async (c) => {
  const { store, act, m } = c.var
  const plan = planFor(c)
  const { codes: chosen, extra } = await readValues(c, NudgesSchema)
  if (chosen.length === 0) throw new Refusal('tasks-needed')
  const moment = momentOf(c)
  const textFor = (kept: Plan, code: string) =>
    m.bulk.nudgeText(nudgeDraft(m, observeTask(kept, taskOf(kept, code), moment)), extra)
  let tally: Tally | undefined
  await store.change(plan.year, act, (before) => {
    const against = (code: string) => againstNudge(before, taskOf(before, code), moment)
    const press = (code: string) => (kept: Plan) => nudgeTask(kept, { code, text: textFor(kept, code) }, act)
    const rule = (codes: readonly string[]) =>
      inTurn(before, codes.filter((code) => against(code) === null).map(press))
    const ticked = doTicked(before, chosen, rule, { why: ({ code }) => against(code) ?? 'same' })
    tally = ticked.tally
    return ticked.change
  })
  const to = listAt(c, plan)?.here ?? `/plans/${plan.year}/tasks`
  return done(c, to, 'nudged', tally)
})
