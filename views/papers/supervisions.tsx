import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { LateMatter } from '../../src/domain/standing/bulletin.ts'
import type { PartProps } from './sight.ts'

/** A 督办单 for each late matter, one matter each. */
export function Supervisions({ m, sight }: PartProps) {
  const { late } = sight
  return (
    <section aria-labelledby="supervisions-title">
      <h2 id="supervisions-title">{m.papers.supervisions}</h2>
      {late.length === 0 ? (
        <p>{m.papers.noSupervisions}</p>
      ) : (
        <div class="table-scroll stacked">
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">{m.summary.task}</th>
                <th scope="col">{m.summary.occurrence}</th>
                <th scope="col">{m.summary.lead}</th>
                <th scope="col" class="number">
                  {m.bulletin.lateDays}
                </th>
                <th scope="col">{m.supervision.title}</th>
              </tr>
            </thead>
            <tbody>
              {late.map((matter) => (
                <MatterRow m={m} sight={sight} matter={matter} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function MatterRow({ m, sight, matter }: PartProps & { readonly matter: LateMatter }) {
  const { task, occurrence, lateDays } = matter
  const address = `/plans/${sight.plan.year}/tasks/${task.code}/${occurrence.key}`
  return (
    <tr>
      <th scope="row">
        <a href={address}>
          {task.code} {task.title}
        </a>
      </th>
      <td>{m.occurrence.label(occurrence)}</td>
      <td>{nameOfDivision(sight.office, task.leadId)}</td>
      <td class="number" data-label={m.bulletin.lateDays}>
        {lateDays}
      </td>
      <td class="ways no-print">
        <a href={`${address}/supervision`}>{m.papers.open}</a>
        <a href={`${address}/supervision.docx`} hx-boost="false">
          {m.papers.format.docx}
        </a>
      </td>
    </tr>
  )
}
