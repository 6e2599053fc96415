/** The pages of a plan, by what one comes for. */
import { may, type Permission } from '../../src/domain/office/permission.ts'
import type { Person } from '../../src/domain/office/person.ts'
import type { Plan, PlanStatus } from '../../src/domain/plan.ts'

export type Tab =
  | 'monitor'
  | 'overview'
  | 'tasks'
  | 'verifications'
  | 'calendar'
  | 'links'
  | 'workbench'
  | 'last-year'
  | 'references'
  | 'breakdown'
  | 'summary'
  | 'year-end'
  | 'scoring'
  | 'comparison'
  | 'closure'
  | 'papers'
  | 'publication'
  | 'history'

export type GroupName = 'course' | 'preparation' | 'end' | 'documents' | 'history'

interface TabRule {
  readonly tab: Tab
  readonly permission: Permission
}

export interface Group {
  readonly name: GroupName
  readonly tabs: readonly Tab[]
}

interface GroupRule {
  readonly name: GroupName
  readonly states: readonly PlanStatus[]
  readonly tabs: readonly TabRule[]
}

const always = ['draft', 'issued', 'closed'] as const
const running = ['issued', 'closed'] as const

const groups: readonly GroupRule[] = [
  {
    name: 'course',
    states: running,
    tabs: [
      /* a leader begins with the one page that was made for leaders */
      { tab: 'overview', permission: 'plan.remark' },
      { tab: 'monitor', permission: 'plan.oversee' },
      { tab: 'tasks', permission: 'plan.read' },
      { tab: 'verifications', permission: 'task.verify' },
      { tab: 'calendar', permission: 'plan.oversee' },
      { tab: 'links', permission: 'plan.oversee' },
      { tab: 'overview', permission: 'plan.oversee' },
    ],
  },
  {
    name: 'preparation',
    states: always,
    tabs: [
      { tab: 'workbench', permission: 'plan.prepare' },
      { tab: 'references', permission: 'plan.prepare' },
      { tab: 'last-year', permission: 'plan.prepare' },
      { tab: 'breakdown', permission: 'plan.prepare' },
    ],
  },
  {
    name: 'end',
    states: running,
    tabs: [
      { tab: 'summary', permission: 'plan.oversee' },
      { tab: 'year-end', permission: 'plan.oversee' },
      { tab: 'scoring', permission: 'plan.oversee' },
      { tab: 'comparison', permission: 'plan.oversee' },
      { tab: 'closure', permission: 'plan.prepare' },
    ],
  },
  {
    name: 'documents',
    states: running,
    tabs: [
      { tab: 'papers', permission: 'plan.oversee' },
      { tab: 'publication', permission: 'plan.publish' },
    ],
  },
  { name: 'history', states: always, tabs: [{ tab: 'history', permission: 'history.read' }] },
]

/** The groups that a person may open on a plan, each with at least one page. */
export function groupsFor(person: Person, plan: Plan): readonly Group[] {
  return groups
    .filter(({ states }) => states.includes(plan.status))
    .map(({ name, tabs }) => ({ name, tabs: openTo(person, tabs) }))
    .filter(({ tabs }) => tabs.length > 0)
}

function openTo(person: Person, tabs: readonly TabRule[]): Tab[] {
  const open = tabs.filter(({ permission }) => may(person, permission))
  return [...new Set(open.map(({ tab }) => tab))]
}
