import type { AnnualReport } from '../../src/domain/annual-report/report.ts'
import type { Violation } from '../../src/domain/annual-report/violation.ts'
import { may } from '../../src/domain/office/permission.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Input, Problems } from '../shared/form.tsx'

export interface ReportLine {
  readonly report: AnnualReport
  readonly violations: readonly Violation[]
}

interface ReportsProps {
  readonly frame: Frame
  readonly lines: readonly ReportLine[]
  readonly form: FormState
}

export function AnnualReportsPage({ frame, lines, form }: ReportsProps) {
  const { m, person } = frame
  const words = m.annualReport
  return (
    <Page frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {lines.length === 0 ? <p class="empty">{words.empty}</p> : <ReportTable frame={frame} lines={lines} />}
      {person && may(person, 'report.write') && (
        <form method="post" action="/annual-reports" class="card annual-begin">
          <Problems m={m} form={form} />
          <Input m={m} form={form} name="year" label={words.year} />
          <button type="submit" class={lines.length === 0 ? 'primary' : undefined}>
            {words.begin}
          </button>
        </form>
      )}
    </Page>
  )
}

function ReportTable({ frame, lines }: Omit<ReportsProps, 'form'>) {
  const { m } = frame
  const words = m.annualReport
  return (
    <div class="table-scroll">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.errors}</th>
            <th scope="col">{words.dueOn}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ report, violations }) => (
            <tr>
              <th scope="row">
                <a href={`/annual-reports/${report.year}`}>{m.annualForm.fileName(report.year)}</a>
              </th>
              <td>
                <span class="tag">{report.signature ? words.signed : words.draft}</span>
              </td>
              <td>{summaryOf(violations, m)}</td>
              <td>{`${report.year + 1}-01-31`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function summaryOf(violations: readonly Violation[], { annualReport: words }: Frame['m']): string {
  if (violations.length === 0) return words.faultless
  const errors = violations.filter(({ severity }) => severity === 'error').length
  return words.faults(errors, violations.length - errors)
}
