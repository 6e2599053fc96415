/** A calendar of what is still to be done, for a person's own calendar program to subscribe to. */
import ical, { type ICalEventData } from 'ical-generator'
import { reportOccurrence } from '../domain/annual-report/deadline.ts'
import type { AnnualReport } from '../domain/annual-report/report.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import { may, mayInspect } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import type { Plan } from '../domain/plan.ts'
import { isOpen } from '../domain/status.ts'
import type { Task } from '../domain/task.ts'
import { deadlineOf } from '../domain/time/deadline.ts'
import { type Messages, messages } from '../messages/index.ts'

export interface Feed {
  readonly plans: readonly Plan[]
  readonly annualReports: readonly AnnualReport[]
  readonly person: Person
  /** instant, ISO 8601 */
  readonly now: string
  /** where the program is reached */
  readonly publicUrl: string
}

/** The open occurrences of issued plans that the person may inspect; what is submitted leaves the calendar. */
export function feedOf({ plans, annualReports, person, now, publicUrl }: Feed): string {
  const m = messages[person.preferences.locale]
  const events = plans
    .filter(({ status }) => status === 'issued')
    .flatMap((plan) =>
      plan.tasks
        .filter((task) => mayInspect(person, task))
        .flatMap((task) =>
          task.occurrences.filter(isOpen).map((occurrence) => eventOf(m, plan, task, occurrence)),
        ),
    )
    .concat(may(person, 'report.write') ? annualReports.flatMap((report) => reportEvent(m, report)) : [])
    .map(({ path, ...event }) => ({ ...event, url: publicUrl + path, stamp: new Date(now) }))
  return ical({ name: m.message.feed, prodId: { company: 'yaodian', product: 'yaodian' }, events }).toString()
}

/** The statutory day of an annual report that nobody signed yet. */
function reportEvent(m: Messages, report: AnnualReport) {
  const occurrence = reportOccurrence(report.year, report)
  if (!isOpen(occurrence)) return []
  return [
    {
      id: `annual-report-${report.year}@yaodian`,
      summary: m.annualForm.fileName(report.year),
      path: `/annual-reports/${report.year}`,
      ...timeOf(occurrence),
    },
  ]
}

function eventOf(m: Messages, { year }: Plan, task: Task, occurrence: Occurrence) {
  return {
    id: `${year}-${task.code}-${occurrence.key}@yaodian`,
    summary: m.message.name({ ...occurrence, title: task.title }),
    path: `/plans/${year}/tasks/${task.code}/${occurrence.key}`,
    ...timeOf(occurrence),
  }
}

/** A day as a whole, or the instant at which a clock of hours runs out. */
function timeOf(occurrence: Occurrence): Pick<ICalEventData, 'start' | 'allDay'> {
  const { dueOn, dueAt } = deadlineOf(occurrence)
  return dueAt === undefined ? { start: new Date(dueOn), allDay: true } : { start: new Date(dueAt) }
}
