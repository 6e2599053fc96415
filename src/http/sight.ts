/** Gathers what the task page is told. */
import { blankForm, formOf } from '#views/shared/form.tsx'
import type { TaskForms, TaskSight } from '#views/task/sight.ts'
import { quotationsOf } from '../domain/document/quotation.ts'
import type { Entry } from '../domain/entry.ts'
import { may, mayInspect, mayRecord } from '../domain/office/permission.ts'
import { demandsOn } from '../domain/reference/standing.ts'
import { currentOf } from '../domain/standing/current.ts'
import { type Observation, observeTask } from '../domain/standing/observation.ts'
import type { Task } from '../domain/task.ts'
import { deadlineOf } from '../domain/time/deadline.ts'
import type { Due } from '../domain/time/due.ts'
import { explanationOf } from '../domain/time/explanation.ts'
import type { Messages } from '../messages/index.ts'
import type { Context } from './context.ts'
import type { NamedTask } from './named.ts'
import { signedIn } from './permit.ts'

/** entries of its history that a task page shows */
const recentEntries = 10

export function sightOf(c: Context, { plan, task }: NamedTask): TaskSight {
  const { store, act } = c.var
  const person = signedIn(c)
  const issued = plan.status === 'issued'
  const entries = may(person, 'history.read') ? store.history(plan.year) : null
  return {
    plan,
    task,
    office: store.office(),
    observations: observeTask(plan, task, { today: act.on, now: act.at }),
    dues: duesOf(c, task),
    quotations: quotationsOf(plan, task.clauseIds),
    demands: demandsOn(plan, task.code),
    entries: entries && entriesOf(entries, task.code).slice(0, recentEntries),
    address: `/plans/${plan.year}/tasks/${task.code}`,
    inspects: mayInspect(person, task),
    oversees: may(person, 'plan.oversee'),
    records: issued && mayRecord(person, task),
    nudges: issued && may(person, 'task.verify'),
    remarks: plan.status !== 'closed' && may(person, 'plan.remark'),
  }
}

function duesOf(c: Context, task: Task): ReadonlyMap<string, Due> {
  const calendar = c.get('deps').calendar()
  return new Map(
    task.occurrences.flatMap((occurrence) => {
      const due = explanationOf(task, occurrence, calendar)
      return due ? [[occurrence.key, due] as const] : []
    }),
  )
}

/** Latest first. */
export function entriesOf(entries: readonly Entry[], code: string): Entry[] {
  return entries.filter(({ subject }) => subject === code || subject.startsWith(`${code}/`)).reverse()
}

/** The forms as they open: the nudge is written already, for the office to change. */
export function taskFormsOf(m: Messages, sight: TaskSight): TaskForms {
  return { event: blankForm, remark: blankForm, nudge: formOf({ nudge: nudgeDraft(m, sight.observations) }) }
}

export function nudgeDraft(m: Messages, observations: readonly Observation[]): string {
  const current = currentOf(observations)
  if (!current || current.light === 'done') return m.task.nudge.draftPlain
  const { occurrence, days } = current
  const draft = days < 0 ? m.task.nudge.draftLate : m.task.nudge.draft
  return draft(m.occurrence.label(occurrence), deadlineOf(occurrence).dueOn)
}
