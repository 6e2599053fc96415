import { groupBy } from '../../src/domain/group.ts'
import { outlookOf } from '../../src/domain/year-end/new-day.ts'
import { Problems, Seen, typedText } from '../shared/form.tsx'
import { Beside } from '../shared/meanwhile.tsx'
import type { PartProps } from './sight.ts'

/** By when each task with open work is to be done after all. */
export function NewDays({ m, sight }: PartProps) {
  const { open, address } = sight
  const words = m.yearEndPage
  const byTask = [...groupBy(open, ({ task }) => task)]
  if (byTask.length === 0) return <p class="complete">{words.allFinished}</p>
  return (
    <section class="card year-end-section" id="new-days">
      <h2 class="song">{words.unfinished}</h2>
      <form method="post" action={`${address}/new-days`} hx-swap="innerMorph show:none">
        <Problems m={m} form={sight.days} />
        <Seen form={sight.days} />
        <p class="hint">{words.unfinishedLead}</p>
        <ul class="lines year-end-days">
          {byTask.map(([task, matters]) => (
            <li>
              <span>
                <a href={`/plans/${sight.plan.year}/tasks/${task.code}`}>
                  {task.code} {task.title}
                </a>{' '}
                <small>{words.openCount(matters.length)}</small>
              </span>
              <DayField m={m} sight={sight} matters={matters} />
            </li>
          ))}
        </ul>
        <button type="submit">{words.saveDays}</button>
      </form>
    </section>
  )
}

interface DayProps extends PartProps {
  /** of one task, never none */
  readonly matters: PartProps['sight']['open']
}

function DayField({ m, sight, matters }: DayProps) {
  const [matter] = matters
  if (!matter) return null
  const { code } = matter.task
  const outlook = outlookOf(matter, sight.summary, sight.plan)
  if (outlook && 'ending' in outlook) {
    return <span class="tag">{m.closure.decision[outlook.ending.decision]}</span>
  }
  return (
    <Beside m={m} form={sight.days} name={code}>
      <input
        type="date"
        name={`day-${code}`}
        value={typedText(sight.days, code)}
        aria-label={m.yearEndPage.newDay(code)}
      />
    </Beside>
  )
}
