/** What a message is about. */

import { errandPath, type Matter, type Message } from '../../src/domain/office/message.ts'
import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { may } from '../../src/domain/office/permission.ts'
import type { Frame } from '../frame.ts'

interface MattersProps {
  readonly frame: Frame
  readonly office: Office
  readonly message: Message
}

export function Matters({ frame, office, message }: MattersProps) {
  const { m } = frame
  return (
    <>
      <ul class="matters">
        {message.matters.map((matter) => (
          <MatterRow frame={frame} office={office} matter={matter} />
        ))}
      </ul>
      {message.errands && message.errands.length > 0 && (
        <ul class="errands">
          {message.errands.map((errand) => (
            <li>
              <a href={errandPath(errand)}>{m.message.errand(errand)}</a>
            </li>
          ))}
        </ul>
      )}
      {message.silences.length > 0 && (
        <ul class="silences">
          {message.silences.map((silence) => (
            <li>{m.message.silence(nameOfDivision(office, silence.divisionId), silence)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function MatterRow({ frame, office, matter }: Omit<MattersProps, 'message'> & { readonly matter: Matter }) {
  const { m, person } = frame
  const { rung, divisionId, dueOn, year, code, key } = matter
  const address = `/plans/${year}/tasks/${code}/${key}`
  const facts = [nameOfDivision(office, divisionId), m.message.due(dueOn), m.message.reason(matter)]
  return (
    <li>
      <span class={`rung rung-${rung}`}>{m.message.rung[rung]}</span>
      <div>
        <a href={address}>{m.message.name(matter)}</a>
        <small>{facts.join(' · ')}</small>
      </div>
      {rung === 'supervise' && person && may(person, 'plan.oversee') && (
        <a class="matter-form" href={`${address}/supervision`}>
          {m.message.supervision}
        </a>
      )}
    </li>
  )
}
