/** Which open due days a changed calendar moves, from which day to which, and why. */
import type { Move } from '../../src/domain/time/reflow.ts'
import type { Messages } from '../../src/messages/index.ts'
import { When } from '../shared/when.tsx'

export interface PlanMove extends Move {
  /** the plan's year */
  readonly year: number
}

interface MovesProps {
  readonly m: Messages
  readonly moves: readonly PlanMove[]
}

export function Moves({ m, moves }: MovesProps) {
  return (
    <section class="calendar-moves" aria-labelledby="moves-title">
      <h2 id="moves-title">{m.calendar.moves}</h2>
      {moves.length === 0 ? (
        <p class="hint">{m.calendar.noMoves}</p>
      ) : (
        <>
          <p>{m.calendar.movesLead(moves.length)}</p>
          <MoveTable m={m} moves={moves} />
        </>
      )}
    </section>
  )
}

function MoveTable({ m, moves }: MovesProps) {
  return (
    <div class="table-scroll">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.calendar.task}</th>
            <th scope="col">{m.calendar.occurrence}</th>
            <th scope="col">{m.calendar.from}</th>
            <th scope="col">{m.calendar.to}</th>
            <th scope="col">{m.calendar.reason}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <MoveRow m={m} move={move} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MoveRow({ m, move: { year, task, occurrence, due } }: { m: Messages; move: PlanMove }) {
  return (
    <tr>
      <th scope="row">
        {task.title}
        <small class="move-code">
          {m.calendar.year(year)} {task.code}
        </small>
      </th>
      <td>
        <a href={`/plans/${year}/tasks/${task.code}/${occurrence.key}`}>{m.occurrence.label(occurrence)}</a>
      </td>
      <td class="day">
        <del>
          <When m={m} at={occurrence.dueOn} />
        </del>
      </td>
      <td class="day">
        <strong>
          <When m={m} at={due.dueOn} />
        </strong>
      </td>
      <td>{m.due.explain(due)}</td>
    </tr>
  )
}
