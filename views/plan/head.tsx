/** The head of every page of a plan: its name, its state and the way to its other pages. */
import type { Child } from 'hono/jsx'
import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'
import { type Group, groupsFor, type Tab } from './ways.ts'

interface PlanHeadProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly current: Tab
  /** how many matters wait on a page */
  readonly waiting?: Partial<Record<Tab, number>>
  /** buttons that belong to the whole page */
  readonly children?: Child
}

export function PlanHead({ frame, plan, current, waiting = {}, children }: PlanHeadProps) {
  const { m, person } = frame
  const groups = person ? groupsFor(person, plan) : []
  const here = groups.find(({ tabs }) => tabs.includes(current))
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
      {groups.length > 1 && <Groups frame={frame} plan={plan} groups={groups} here={here} />}
      {here && here.tabs.length > 1 && (
        <Pages frame={frame} plan={plan} group={here} current={current} waiting={waiting} />
      )}
    </>
  )
}

interface GroupsProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly groups: readonly Group[]
  readonly here: Group | undefined
}

function Groups({ frame: { m }, plan, groups, here }: GroupsProps) {
  return (
    <nav class="tabs" aria-label={plan.title}>
      {groups.map((group) => (
        <a
          href={`/plans/${plan.year}/${group.tabs[0]}`}
          aria-current={group === here ? (group.tabs.length > 1 ? 'true' : 'page') : undefined}
        >
          {m.plan.groups[group.name]}
        </a>
      ))}
    </nav>
  )
}

interface PagesProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly group: Group
  readonly current: Tab
  readonly waiting: Partial<Record<Tab, number>>
}

function Pages({ frame: { m }, plan, group, current, waiting }: PagesProps) {
  return (
    <nav class="pages-within" aria-label={m.plan.groups[group.name]}>
      {group.tabs.map((tab) => (
        <a href={`/plans/${plan.year}/${tab}`} aria-current={tab === current ? 'page' : undefined}>
          {m.plan.tabs[tab]}
          {(waiting[tab] ?? 0) > 0 && <span class="tag">{waiting[tab]}</span>}
        </a>
      ))}
    </nav>
  )
}
