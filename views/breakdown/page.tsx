import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { SheetField } from '../shared/sheet-field.tsx'
import { Unreadable } from '../shared/unreadable.tsx'

interface BreakdownProps {
  readonly frame: Frame
  readonly plan: Plan
  /** why a table could not be read */
  readonly refused?: string | undefined
}

/** The way of the table out to a spreadsheet and back. */
export function BreakdownPage({ frame, plan, refused }: BreakdownProps) {
  const { m } = frame
  const address = `/plans/${plan.year}/breakdown`
  return (
    <Page frame={frame} title={m.sheet.title}>
      <PlanHead frame={frame} plan={plan} current="breakdown" />
      <h2>{m.sheet.title}</h2>
      <p class="lead">{m.sheet.lead}</p>
      <section class="card" aria-labelledby="out-title">
        <h3 id="out-title">{m.sheet.out}</h3>
        <div class="actions">
          <a class="button" href={`${address}.xlsx`} hx-boost="false">
            {m.sheet.asXlsx}
          </a>
          <a class="button" href={`${address}.csv`} download>
            {m.sheet.asCsv}
          </a>
        </div>
      </section>
      <section class="card" aria-labelledby="in-title">
        <h3 id="in-title">{m.sheet.in}</h3>
        {plan.status === 'closed' ? (
          <p>{m.sheet.closed}</p>
        ) : (
          <>
            <p>{m.sheet.editable[plan.status]}</p>
            <UploadForm frame={frame} plan={plan} refused={refused} />
          </>
        )}
      </section>
    </Page>
  )
}

export function UploadForm({ frame, plan, refused }: BreakdownProps) {
  const { m } = frame
  return (
    <form method="post" action={`/plans/${plan.year}/breakdown`} enctype="multipart/form-data">
      <Unreadable reason={refused} />
      <SheetField m={m} label={m.sheet.file} hint={m.sheet.fileHint} />
      <button type="submit" class="primary">
        {m.sheet.preview}
      </button>
    </form>
  )
}
