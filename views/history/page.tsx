import type { Entry } from '../../src/domain/entry.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { PageOf } from '../../src/domain/paging.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Pager } from '../shared/pager.tsx'
import { Chain } from './chain.tsx'
import { EntryTable } from './entries.tsx'

interface HistoryProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly office: Office
  /** latest first */
  readonly entries: PageOf<Entry>
  /** code of the only task shown; '' for all */
  readonly code: string
  /** of the whole plan */
  readonly count: number
  /** the number of the first entry that does not follow, if the chain is broken */
  readonly broken: number | undefined
}

export function HistoryPage(props: HistoryProps) {
  const { frame, plan, office, entries, code, count, broken } = props
  const { m } = frame
  return (
    <Page frame={frame} title={m.entry.title}>
      <PlanHead frame={frame} plan={plan} current="history" />
      <p class="lead">
        {m.entry.lead} <Chain m={m} count={count} broken={broken} />
      </p>
      <Filter m={m} plan={plan} code={code} />
      {entries.total === 0 ? (
        <p class="empty">{code ? m.entry.emptyForTask(code) : m.entry.empty}</p>
      ) : (
        <EntryTable m={m} office={office} plan={plan} entries={entries.members} />
      )}
      <Pager m={m} page={entries} hrefOf={(page) => addressOf(code, page)} byTime />
    </Page>
  )
}

function Filter({ m, plan, code }: { m: Frame['m']; plan: Plan; code: string }) {
  return (
    <form class="history-filter no-print" hx-trigger="change">
      <label for="task">{m.entry.task}</label>
      <select id="task" name="task">
        <option value="">{m.entry.allTasks}</option>
        {plan.tasks.map((task) => (
          <option value={task.code} selected={task.code === code}>
            {task.code} {task.title}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit">{m.entry.filter}</button>
      </noscript>
    </form>
  )
}

function addressOf(code: string, page: number): string {
  return `?${new URLSearchParams({ ...(code && { task: code }), page: String(page) })}`
}
