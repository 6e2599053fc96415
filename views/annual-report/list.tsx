import { neighbours } from '../../src/domain/annual-report/deadline.ts'
import type { AnnualReport } from '../../src/domain/annual-report/report.ts'
import type { Violation } from '../../src/domain/annual-report/violation.ts'
import { may } from '../../src/domain/office/permission.ts'
import type { Light as LightName } from '../../src/domain/standing/light.ts'
import { dayIn, yearOf } from '../../src/domain/time/day.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Input, Problems } from '../shared/form.tsx'
import { Light } from '../shared/light.tsx'
import { When } from '../shared/when.tsx'

export interface ReportLine {
  readonly year: number
  /** undefined where it is due and nobody began it */
  readonly report: AnnualReport | undefined
  readonly light: LightName
  readonly dueOn: string
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
      <Neighbours m={m} year={yearOf(frame.today) - 1} />
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
          {lines.map((line) => (
            <ReportRow m={m} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ReportRow({ m, line }: { readonly m: Frame['m']; readonly line: ReportLine }) {
  const { year, report, light, dueOn, violations } = line
  const words = m.annualReport
  const name = m.annualForm.fileName(year)
  return (
    <tr>
      <th scope="row">{report ? <a href={`/annual-reports/${year}`}>{name}</a> : name}</th>
      <td>
        <span class="tag">{stateOf(report, words)}</span>
      </td>
      <td>{report && summaryOf(violations, m)}</td>
      <td>
        <When m={m} at={dueOn} /> {light !== 'done' && <Light m={m} light={light} />}
      </td>
    </tr>
  )
}

function stateOf(report: AnnualReport | undefined, words: Frame['m']['annualReport']): string {
  if (!report) return words.notBegun
  return report.signature ? words.signed : words.draft
}

/** Other statutory outputs about the same year, so that nothing is forgotten. */
function Neighbours({ m, year }: { readonly m: Frame['m']; readonly year: number }) {
  const words = m.annualReport
  return (
    <section class="annual-neighbours">
      <h2>{words.neighbours}</h2>
      <ul>
        {neighbours.map(({ name, month, day }) => (
          <li>{words.neighbour[name](dayIn(year + 1, month, day))}</li>
        ))}
      </ul>
    </section>
  )
}

function summaryOf(violations: readonly Violation[], { annualReport: words }: Frame['m']): string {
  if (violations.length === 0) return words.faultless
  const errors = violations.filter(({ severity }) => severity === 'error').length
  return words.faults(errors, violations.length - errors)
}
