import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { percentOf } from '../../src/domain/standing/account.ts'
import type { Ledger } from '../../src/domain/standing/ledger.ts'
import type { Task } from '../../src/domain/task.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import type { FormState } from '../shared/form.tsx'
import { PasteForm, QuickForm } from './forms.tsx'
import { LedgerTable } from './table.tsx'

interface LedgerPageProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly task: Task
  readonly office: Office
  readonly ledger: Ledger
  /** /plans/2021/tasks/2.2-1/ledger */
  readonly address: string
  readonly records: boolean
  readonly event: FormState
  readonly rows: FormState
  /** why rows could not be read; '' if they were not tried */
  readonly refused: string
}

export function LedgerPage(props: LedgerPageProps) {
  const { frame, plan, task, office, ledger, address, records, event, rows, refused } = props
  const { m } = frame
  return (
    <Page frame={frame} title={`${m.ledger.title} · ${task.title}`}>
      <div class="page-head">
        <div>
          <p class="crumbs">
            <a href={`/plans/${plan.year}/tasks/${task.code}`}>{task.code}</a> ·{' '}
            {nameOfDivision(office, task.leadId)}
          </p>
          <h1>
            {task.title}
            <span class="occurrence-label">{m.ledger.title}</span>
          </h1>
        </div>
        <div class="actions">
          <a class="button" href={`${address}.xlsx`} hx-boost="false">
            {m.register.asXlsx}
          </a>
          <a class="button" href={`${address}.csv`} download>
            {m.ledger.export}
          </a>
        </div>
      </div>
      {task.obligation && <p class="lead">{m.ledger.lead(m.obligation.words(task.obligation, plan.year))}</p>}
      <Figures m={m} ledger={ledger} />
      {ledger.rows.length === 0 ? (
        <p class="empty">{m.ledger.empty}</p>
      ) : (
        <LedgerTable m={m} plan={plan} ledger={ledger} />
      )}
      {records && (
        <div class="ledger-forms">
          <QuickForm m={m} address={address} form={event} inHours={ledger.unit === 'hour'} />
          <PasteForm m={m} address={address} form={rows} inHours={ledger.unit === 'hour'} refused={refused} />
        </div>
      )}
    </Page>
  )
}

function Figures({ m, ledger }: { m: Frame['m']; ledger: Ledger }) {
  const { rows, onTime, mean, unit } = ledger
  if (rows.length === 0) return null
  return (
    <dl class="ledger-figures">
      <div>
        <dt>{m.ledger.recorded}</dt>
        <dd>{m.ledger.count(rows.length)}</dd>
      </div>
      <div>
        <dt>{m.ledger.onTime}</dt>
        <dd>
          {onTime.whole.length === 0 ? (
            m.figures.nothingDue
          ) : (
            <>
              {percentOf(onTime)} <small>{`${onTime.part.length}/${onTime.whole.length}`}</small>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{m.ledger.mean}</dt>
        <dd>{mean === null ? m.ledger.noMean : m.ledger.meanOf(mean, unit)}</dd>
      </div>
    </dl>
  )
}
