/** Who leads a task, changed on the spot by whoever may correct what was issued. */
import { activeDivisions } from '../../src/domain/office/divisions.ts'
import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Task } from '../../src/domain/task.ts'
import type { Frame } from '../frame.ts'
import { Select } from '../shared/form.tsx'
import { EditableValue } from '../shared/in-place.tsx'
import { placeIn } from './address.ts'
import type { ListingSight } from './sight.ts'

interface LeadProps {
  readonly frame: Frame
  readonly sight: ListingSight
  readonly task: Task
}

export function Lead({ frame, sight, task }: LeadProps) {
  const { m } = frame
  const { plan, office, opening, corrects } = sight
  const { code, leadId } = task
  const name = nameOfDivision(office, leadId) || m.figures.noLead
  if (!corrects) return <>{name}</>
  const label = m.listing.column.lead
  const choices = activeDivisions(office).map((division) => ({ value: division.id, text: division.name }))
  const words = { m, name: 'leadId', label, choices, empty: m.workbench.choose, autofocus: true }
  const { here, query } = placeIn(sight)
  const action = `/plans/${plan.year}/tasks/${code}?${query}`
  const whole = `/plans/${plan.year}/workbench?edit=${code}#task-${code}`
  return (
    <EditableValue
      place={{ frame, opening, row: code, here, action, whole }}
      field="leadId"
      label={`${label} ${code}`}
      control={(form) => <Select {...words} form={form} />}
    >
      {name}
    </EditableValue>
  )
}
