import { cellId } from '../../src/domain/annual-report/cell.ts'
import { columnsOfTable3 } from '../../src/domain/annual-report/form.ts'
import type { YearOfApplications } from '../../src/domain/application/listing.ts'
import { figure } from '../../src/messages/number.ts'
import { FormOfTable3 } from '../annual-report/table-3.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { addressOf } from './address.ts'
import { Years } from './years.tsx'

interface Table3Props {
  readonly frame: Frame
  readonly asked: YearOfApplications
  readonly years: readonly number[]
}

export function Table3Page({ frame, asked, years }: Table3Props) {
  const { m } = frame
  const { year, table } = asked
  return (
    <Page frame={frame} title={m.register.tableTitle(year)}>
      <p class="crumbs">
        <a href={`/applications?year=${year}`}>{m.register.title}</a>
      </p>
      <h1>{m.register.tableTitle(year)}</h1>
      <p class="lead">{m.register.tableLead}</p>
      <Years m={m} years={years} current={year} base="/applications/table-3" />
      <FormOfTable3
        m={m}
        cellsOf={(row) =>
          columnsOfTable3.map((column) => {
            const cell = cellId(3, row, column)
            const count = table.get(cell)?.length ?? 0
            return (
              <td class="number">
                {count === 0 ? 0 : <a href={addressOf({ year, cell })}>{figure(count)}</a>}
              </td>
            )
          })
        }
      />
    </Page>
  )
}
