/** Lives one year of a plan through the store: read, broken down, issued, reported, verified. */

import type { Act } from '../domain/act.ts'
import { acceptTasks } from '../domain/breakdown/acceptance.ts'
import { assignTasks } from '../domain/breakdown/assignment.ts'
import { missing } from '../domain/breakdown/coverage.ts'
import { draftPlan } from '../domain/breakdown/draft.ts'
import { issuePlan } from '../domain/breakdown/issuance.ts'
import { setAside } from '../domain/breakdown/setting-aside.ts'
import { editTask } from '../domain/breakdown/task-editing.ts'
import { carryOn } from '../domain/last-year/carrying.ts'
import { planBefore } from '../domain/last-year/clauses.ts'
import type { Division } from '../domain/office/division.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import { closePlan, decideEnding, openTasks } from '../domain/reporting/closure.ts'
import { recordEvent } from '../domain/reporting/event.ts'
import { nudgeTask } from '../domain/reporting/nudge.ts'
import { remarkOnPlan, remarkOnTask } from '../domain/reporting/remark.ts'
import type { Task } from '../domain/task.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { addDays, dayOf, instantOf } from '../domain/time/day.ts'
import { read } from '../parse/read.ts'
import type { Store } from '../store/store.ts'
import { closedFateOf, type Fate, fateOf, pick } from './fate.ts'
import { type Move, move, movesFor, type SampleFile, workdayFrom } from './moves.ts'
import type { ItemStory, Story } from './story.ts'

export interface Year {
  readonly year: number
  readonly text: string
  readonly issuedOn: string
  /** nothing happens after this day */
  readonly until: string
  readonly closedOn: string | null
}

interface Stage {
  readonly store: Store
  readonly story: Story
  readonly office: Office
  readonly calendar: Calendar
  readonly newId: () => string
  readonly file: SampleFile
}

export async function liveYear(stage: Stage, year: Year): Promise<void> {
  const { store } = stage
  const officeId = personNamed(stage, stage.story.office.name)
  const leaderId = personNamed(stage, stage.story.leader.name)
  const reading = read(year.text)
  const begun = actAt(stage, officeId, instantOf(addDays(year.issuedOn, -3), '10:00'))
  const draft = draftPlan({ text: year.text }, reading, { year: year.year, title: reading.outline.title })
  const older = planBefore(store.plans(), year.year)
  await store.addPlan(older ? carryOn(draft, older, stage.office.divisions).next : draft, begun)
  await play(stage, year, breakdown(stage, store.plan(year.year), year, officeId))
  const issued = store.plan(year.year)
  const happened = events(stage, issued, year, officeId)
  const foreseen = happened.reduce((plan, { by, at, rule }) => rule(plan, actAt(stage, by, at)).next, issued)
  await play(stage, year, [
    ...happened,
    ...reports(stage, foreseen, year, officeId),
    ...words(stage, foreseen, year, officeId, leaderId),
  ])
  if (year.closedOn) await play(stage, year, closing(stage, year.closedOn, store.plan(year.year), officeId))
}

/** Moves happen one after another, as the days do. */
async function play(stage: Stage, { year }: Year, moves: readonly Move[]): Promise<void> {
  for (const { at, by, rule } of moves.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))) {
    const act = actAt(stage, by, at)
    await stage.store.change(year, act, (plan) => rule(plan, act))
  }
}

function breakdown(stage: Stage, plan: Plan, { issuedOn }: Year, officeId: string): Move[] {
  const theDayBefore = addDays(issuedOn, -1)
  const aside = missing(plan).openClauses.map(({ id }) =>
    move(theDayBefore, '09:00', officeId, (now, act) =>
      setAside(now, { clauseId: id, reason: stage.story.setAsideReason }, act),
    ),
  )
  const codes = plan.tasks.map(({ code }) => code)
  const dated = plan.tasks.flatMap((task) => {
    const dueOn = itemStory(stage, task).dueOn[numberOf(task)]
    if (dueOn === undefined) return []
    const values = { ...task, obligation: { kind: 'once', dueOn, phrase: '' } as const }
    return [move(theDayBefore, '10:20', officeId, (now) => editTask(now, values))]
  })
  const assigned = plan.tasks.map((task) =>
    move(theDayBefore, '10:30', officeId, (now) =>
      assignTasks(now, { codes: [task.code], ...divisionsFor(stage, task) }),
    ),
  )
  return [
    ...aside,
    move(theDayBefore, '10:00', officeId, (now) => acceptTasks(now, codes)),
    ...dated,
    ...assigned,
    move(issuedOn, '14:00', officeId, issuePlan),
  ]
}

/** Each onEvent task sees three events in the year, as far as it has come. */
function events(stage: Stage, plan: Plan, { issuedOn, until }: Year, officeId: string): Move[] {
  return plan.tasks.flatMap((task, index) => {
    if (task.obligation?.kind !== 'onEvent' || isSilent(stage, task)) return []
    return [14, 45, 76]
      .map((days) => workdayFrom(addDays(issuedOn, days + index)))
      .filter((day) => day <= until)
      .map((day, number) => {
        const title = `${itemStory(stage, task).event}（第 ${number + 1} 件）`
        const event = { code: task.code, title, startedAt: instantOf(day, '09:00') }
        return move(day, '11:00', contactOf(stage, task.leadId) ?? officeId, (now) =>
          recordEvent(now, event, stage.calendar),
        )
      })
  })
}

function reports(stage: Stage, plan: Plan, year: Year, officeId: string): Move[] {
  let count = 0
  return plan.tasks.flatMap((task) => {
    const contactId = contactOf(stage, task.leadId)
    if (contactId === null || isSilent(stage, task)) return []
    const scene = {
      story: stage.story,
      item: itemStory(stage, task),
      contactId,
      officeId,
      issuedOn: year.issuedOn,
      until: year.until,
      file: stage.file,
    }
    return task.occurrences.flatMap((occurrence) => {
      const fate: Fate = year.closedOn ? closedFateOf(count) : fateOf(occurrence, count, year.until)
      return movesFor(task, occurrence, fate, count++, scene)
    })
  })
}

/** Nudges of the office and remarks of the leader. */
function words(stage: Stage, plan: Plan, { until }: Year, officeId: string, leaderId: string): Move[] {
  const { story } = stage
  const silent = plan.tasks.filter((task) => isSilent(stage, task))
  const nudges = silent.map(({ code }, index) =>
    move(workdayFrom(addDays(until, -9)), '09:10', officeId, (now, act) =>
      nudgeTask(now, { code, text: pick(story.nudges, index) }, act),
    ),
  )
  const remarks = plan.tasks
    .slice(0, story.remarks.length)
    .map(({ code }, index) =>
      move(addDays(until, -5), '17:00', leaderId, (now, act) =>
        remarkOnTask(now, { code, text: pick(story.remarks, index) }, act),
      ),
    )
  const whole = move(addDays(until, -2), '17:30', leaderId, (now, act) =>
    remarkOnPlan(now, story.planRemark, act),
  )
  return [...nudges, ...remarks, whole]
}

/** Each open task gets its decision, then the year is closed. */
function closing({ story }: Stage, day: string, plan: Plan, officeId: string): Move[] {
  const decided = openTasks(plan).map(({ task: { code } }, index) => {
    const decision = { code, ...pick(story.endings, index) }
    return move(day, '15:30', officeId, (now, act) => decideEnding(now, decision, act))
  })
  return [...decided, move(day, '16:00', officeId, closePlan)]
}

function divisionsFor(stage: Stage, task: Task): { leadId: string; supportIds: string[] } {
  const { lead, support } = itemStory(stage, task)
  const leadId = divisionNamed(stage, pick(lead, Number(numberOf(task)) - 1)).id
  return {
    leadId,
    supportIds: support.map((name) => divisionNamed(stage, name).id).filter((id) => id !== leadId),
  }
}

/** A task's number in its item, as its code has it. */
function numberOf({ code }: Task): string {
  return code.slice(code.lastIndexOf('-') + 1)
}

/** An item without a story of its own borrows the first one's. */
function itemStory({ story }: Stage, { code }: Task): ItemStory {
  const own = story.items[code.slice(0, code.lastIndexOf('-'))]
  return own ?? pick(Object.values(story.items), 0)
}

function isSilent(stage: Stage, { leadId }: Task): boolean {
  return stage.story.silent.some((name) => divisionNamed(stage, name).id === leadId)
}

function contactOf({ office }: Stage, divisionId: string | null): string | null {
  return (
    office.people.find((person) => person.roles.includes('contact') && person.divisionId === divisionId)
      ?.id ?? null
  )
}

function divisionNamed({ office }: Stage, name: string): Division {
  const division = office.divisions.find((one) => one.name === name)
  if (!division) throw new RangeError(`no division ${name}`)
  return division
}

function personNamed({ office }: Stage, name: string): string {
  const person = office.people.find((one) => one.name === name)
  if (!person) throw new RangeError(`no person ${name}`)
  return person.id
}

function actAt({ newId }: Stage, by: string, at: string): Act {
  return { by, at, on: dayOf(at), newId }
}
