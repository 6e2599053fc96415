/** What is due of a task in one month: a mark for each occurrence, or one for many. */

import { foremost } from '../../src/domain/standing/light.ts'
import type { Observation } from '../../src/domain/standing/observation.ts'
import { deadlineOf } from '../../src/domain/time/deadline.ts'
import type { Messages } from '../../src/messages/index.ts'

interface CellProps {
  readonly m: Messages
  /** of the task */
  readonly address: string
  readonly observations: readonly Observation[]
}

/** more marks than this would not be read one by one */
const mostMarks = 3

export function Cell({ m, address, observations }: CellProps) {
  if (observations.length > mostMarks) return <Many m={m} address={address} observations={observations} />
  return (
    <>
      {observations.map((observation) => (
        <Mark m={m} address={address} observation={observation} />
      ))}
    </>
  )
}

function Mark({ m, address, observation }: Omit<CellProps, 'observations'> & { observation: Observation }) {
  const { occurrence, light } = observation
  const { dueOn } = deadlineOf(occurrence)
  const words = m.heatMap.mark(m.occurrence.label(occurrence), dueOn, m.light.light[light])
  return (
    <a class={`light light-${light}`} href={`${address}/${occurrence.key}`} title={words}>
      <span class="visually-hidden">{words}</span>
    </a>
  )
}

function Many({ m, address, observations }: CellProps) {
  const light = foremost(observations.map((one) => one.light))
  return (
    <a class={`light light-${light}`} href={address} title={m.heatMap.more(observations.length)}>
      <span class="visually-hidden">{m.light.light[light]}</span>
      {observations.length}
    </a>
  )
}
