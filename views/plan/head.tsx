/** The head of every page of a plan: its name, its state and the way to its other pages. */
import type { Child } from 'hono/jsx'
import { may, type Permission } from '../../src/domain/office/permission.ts'
import type { Plan, PlanStatus } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'

type Tab =
  | 'workbench'
  | 'tasks'
  | 'monitor'
  | 'verifications'
  | 'overview'
  | 'summary'
  | 'year-end'
  | 'papers'
  | 'scoring'
  | 'papers'
  | 'scoring'
  | 'history'

interface PlanHeadProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly current: Tab
  /** buttons that belong to the whole page */
  readonly children?: Child
}

export function PlanHead({ frame, plan, current, children }: PlanHeadProps) {
  const { m } = frame
  return (
    <>
      <div class="page-head">
        <div>
          <p class="crumbs">
            <a href="/plans">{m.plan.title}</a>
          </p>
          <h1>
            {plan.title}
            <span class={`tag status-${plan.status}`}>{m.plan.status[plan.status]}</span>
          </h1>
        </div>
        {children && <div class="page-actions">{children}</div>}
      </div>
      <nav class="tabs" aria-label={plan.title}>
        {tabsFor(frame, plan).map(({ tab }) => (
          <a href={`/plans/${plan.year}/${tab}`} aria-current={tab === current ? 'page' : undefined}>
            {m.plan.tabs[tab]}
          </a>
        ))}
      </nav>
    </>
  )
}

interface TabRule {
  readonly tab: Tab
  readonly permission: Permission
  readonly states: readonly PlanStatus[]
}

const running = ['issued', 'closed'] as const

const tabs: readonly TabRule[] = [
  { tab: 'workbench', permission: 'plan.prepare', states: ['draft', 'issued', 'closed'] },
  { tab: 'overview', permission: 'plan.oversee', states: running },
  { tab: 'monitor', permission: 'plan.oversee', states: running },
  { tab: 'tasks', permission: 'plan.read', states: running },
  { tab: 'verifications', permission: 'task.verify', states: running },
  { tab: 'summary', permission: 'plan.oversee', states: running },
  { tab: 'year-end', permission: 'plan.oversee', states: running },
  { tab: 'scoring', permission: 'plan.oversee', states: running },
  { tab: 'papers', permission: 'plan.oversee', states: running },
  { tab: 'history', permission: 'history.read', states: ['draft', 'issued', 'closed'] },
]

function tabsFor(frame: Frame, plan: Plan): readonly TabRule[] {
  const { person } = frame
  if (!person) return []
  return tabs.filter((tab) => tab.states.includes(plan.status) && may(person, tab.permission))
}
