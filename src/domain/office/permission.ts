/** Who may do what: one table, asked in one place. */

import type { Application } from '../application/application.ts'
import type { Task } from '../task.ts'
import type { Person } from './person.ts'
import { type Role, watches } from './role.ts'

export const permissions = {
  /** read issued and closed plans */
  'plan.read': ['contact', 'head', 'office', 'leader'],
  /** read documents in, break them down, issue and close */
  'plan.prepare': ['office'],
  /** choose what the public sees, and take it away */
  'plan.publish': ['office'],
  /** see the whole: monitoring, summary, exports */
  'plan.oversee': ['office', 'leader'],
  /** leave a remark (批示) */
  'plan.remark': ['leader'],
  /** see what the own division reports on its tasks */
  'task.follow': ['contact', 'head'],
  /** report on the own division's tasks */
  'task.report': ['contact'],
  /** confirm what the own division submits, where the office asks for it */
  'task.confirm': ['head'],
  /** accept, return and nudge */
  'task.verify': ['office'],
  /** see the statutory annual reports */
  'report.read': ['office', 'leader'],
  'report.write': ['office'],
  'report.sign': ['leader'],
  'summary.write': ['office'],
  /** by somebody else than who drafted it */
  'summary.review': ['office'],
  'summary.sign': ['leader'],
  /** import indicators, link them, record deductions */
  'scoring.manage': ['office'],
  /** read the history of a plan beside the plan */
  'history.read': ['office'],
  /** read, search and take away every history, sign-ins among them */
  'history.audit': ['audit'],
  'division.manage': ['office', 'system'],
  /** see every application for information (依申请公开) */
  'application.read': ['office', 'leader'],
  /** see those that the own division handles */
  'application.follow': ['contact', 'head'],
  'application.manage': ['office'],
  /** enter the yearly notices of holidays */
  'calendar.manage': ['office'],
  /** set the ladder and see what everybody was sent */
  'reminder.manage': ['office'],
  /** see who has an account */
  'person.read': ['system', 'security'],
  /** make accounts, disable them, hand out links */
  'person.manage': ['system'],
  /** say who holds which role */
  'role.manage': ['security'],
  /** set what is asked of passwords and sign-ins */
  'policy.manage': ['security'],
  /** see and make backups */
  'backup.manage': ['system'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export function may(person: Person, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return person.active && person.roles.some((role) => allowed.includes(role))
}

/** Who is nobody's superior: links to those who watch over administrators are handed out by the security administrator. */
export function mayInvite(person: Person, invited: Person): boolean {
  return may(person, watches(invited.roles) ? 'role.manage' : 'person.manage')
}

/** A contact reports on tasks that the own division leads or supports. */
export function mayReport(person: Person, task: Task): boolean {
  return may(person, 'task.report') && takesPart(person, task)
}

/** Only the lead division submits: 联办事项由牵头部门负责报告. */
export function maySubmit(person: Person, task: Task): boolean {
  return mayReport(person, task) && task.leadId === person.divisionId
}

/** Proof that was handed in is in the hands of the office and of the divisions of the task. */
export function mayHandle(person: Person, task: Task): boolean {
  return may(person, 'task.verify') || mayReport(person, task)
}

/** A head confirms what the own division submits. */
export function mayConfirm(person: Person, task: Task): boolean {
  return may(person, 'task.confirm') && person.divisionId !== null && task.leadId === person.divisionId
}

/** What a division reported and proved is open to those who see the whole and to the divisions of the task. */
export function mayInspect(person: Person, task: Task): boolean {
  return may(person, 'plan.oversee') || (may(person, 'task.follow') && takesPart(person, task))
}

/** An event is recorded by whoever learns of it first: the office or a division of the task. */
export function mayRecord(person: Person, task: Task): boolean {
  return may(person, 'task.verify') || mayReport(person, task)
}

/** An application names a person, so it is open to those who see all of them and to the division that handles it. */
export function mayReadApplication(person: Person, { divisionId }: Application): boolean {
  if (may(person, 'application.read')) return true
  return may(person, 'application.follow') && divisionId !== null && divisionId === person.divisionId
}

/** The person's division leads or supports the task. */
function takesPart({ divisionId }: Person, task: Task): boolean {
  return divisionId !== null && (task.leadId === divisionId || task.supportIds.includes(divisionId))
}
