/** Divisions down, sections across: where the work stands, at a glance. There are many divisions and few sections. */
import type { Account, Line } from '../../src/domain/standing/account.ts'
import type { Messages } from '../../src/messages/index.ts'
import { LightCounts, LightLegend } from '../figures/lights.tsx'
import { addressOf } from '../listing/address.ts'

interface MatrixProps {
  readonly m: Messages
  readonly account: Account
  /** path of the page that lists the records */
  readonly base: string
}

export function Matrix({ m, account, base }: MatrixProps) {
  const { divisions, sections, total } = account
  return (
    <section class="matrix" aria-labelledby="matrix-title">
      <div class="matrix-head">
        <h2 id="matrix-title">{m.monitor.matrix}</h2>
        <p class="hint">{m.monitor.matrixHint}</p>
        <LightLegend m={m} />
      </div>
      <div class="table-scroll">
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{m.figures.division}</th>
              {sections.map((line) => (
                <th scope="col">
                  <a class="song" href={addressOf(base, line.scope)}>
                    {line.name || m.figures.preamble}
                  </a>
                </th>
              ))}
              <th scope="col">{m.figures.total}</th>
            </tr>
          </thead>
          <tbody>
            {divisions.map((line) => (
              <DivisionRow m={m} account={account} base={base} line={line} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{m.figures.total}</th>
              {sections.map((line) => (
                <LineCell m={m} base={base} line={line} />
              ))}
              <LineCell m={m} base={base} line={total} />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}

function DivisionRow({ m, account, base, line }: MatrixProps & { line: Line }) {
  return (
    <tr>
      <th scope="row">
        <a href={addressOf(base, line.scope)}>{line.name || m.figures.noLead}</a>
      </th>
      {account.sections.map((section) => (
        <Cell m={m} account={account} base={base} line={section} division={line} />
      ))}
      <LineCell m={m} base={base} line={line} />
    </tr>
  )
}

function Cell({ m, account, base, line, division }: MatrixProps & { line: Line; division: Line }) {
  const scope = { ...line.scope, ...division.scope }
  const { section = 0, lead = '' } = scope
  const tally = account.figures.bySectionAndDivision.get(section)?.get(lead)
  if (tally) {
    return (
      <td>
        <LightCounts m={m} base={base} scope={scope} tally={tally} />
      </td>
    )
  }
  const waits = line.tasks.some(({ leadId }) => (leadId ?? '') === lead)
  return <td>{waits && <a href={addressOf(base, scope)}>{m.monitor.waiting}</a>}</td>
}

function LineCell({ m, base, line }: Omit<MatrixProps, 'account'> & { line: Line }) {
  return (
    <td class="total">
      <LightCounts m={m} base={base} scope={line.scope} tally={line.tally} />
    </td>
  )
}
