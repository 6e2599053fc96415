import type { Plan } from '../../src/domain/plan.ts'
import type { HeatRow } from '../../src/domain/standing/heat-map.ts'
import type { Messages } from '../../src/messages/index.ts'
import { LightLegend } from '../figures/lights.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Cell } from './cell.tsx'

interface HeatMapProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly rows: readonly HeatRow[]
}

export function HeatMapPage({ frame, plan, rows }: HeatMapProps) {
  const { m, today } = frame
  const hasLater = rows.some(({ later }) => later.length > 0)
  const month = today.startsWith(String(plan.year)) ? Number(today.slice(5, 7)) : null
  return (
    <Page frame={frame} title={m.heatMap.title}>
      <PlanHead frame={frame} plan={plan} current="calendar" />
      <h2>{m.heatMap.title}</h2>
      <p class="lead">{m.heatMap.lead}</p>
      <LightLegend m={m} />
      <div class="table-scroll stacked heat-scroll">
        <table class="plain heat-map">
          <Head m={m} month={month} hasLater={hasLater} />
          <tbody>
            {rows.map((row) => (
              <Row m={m} plan={plan} row={row} month={month} hasLater={hasLater} />
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  )
}

interface PartProps {
  readonly m: Messages
  /** of today; null outside the plan's year */
  readonly month: number | null
  /** whether anything is due after the year */
  readonly hasLater: boolean
}

function Head({ m, month, hasLater }: PartProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{m.heatMap.task}</th>
        {Array.from({ length: 12 }, (_, index) => (
          <th scope="col" class={isNow(index, month)}>
            {m.time.monthShort(index + 1)}
          </th>
        ))}
        {hasLater && <th scope="col">{m.heatMap.later}</th>}
      </tr>
    </thead>
  )
}

function Row({ m, plan, row, month, hasLater }: PartProps & { plan: Plan; row: HeatRow }) {
  const { task, months, later } = row
  const address = `/plans/${plan.year}/tasks/${task.code}`
  return (
    <tr>
      <th scope="row">
        <a href={address}>
          <span class="heat-code">{task.code}</span> {task.title}
        </a>
      </th>
      {months.map((cell, index) => (
        <td class={isNow(index, month)} data-label={m.time.monthShort(index + 1)}>
          <Cell m={m} address={address} observations={cell} />
        </td>
      ))}
      {hasLater && (
        <td data-label={m.heatMap.later}>
          <Cell m={m} address={address} observations={later} />
        </td>
      )}
    </tr>
  )
}

function isNow(index: number, month: number | null): string | undefined {
  return index + 1 === month ? 'now' : undefined
}
