import { lights } from '../../src/domain/standing/light.ts'
import { statuses } from '../../src/domain/status.ts'
import { AgendaList } from '../shared/agenda.tsx'
import { EditableValue, type InPlace } from '../shared/in-place.tsx'
import { Light, Status } from '../shared/light.tsx'
import { Meter } from '../shared/meter.tsx'
import { type PartProps, Section } from './section.tsx'

const here = '/styleguide'

/** Lights are computed; states are what people did. */
export function LightParts({ frame }: PartProps) {
  const { m } = frame
  const words = m.styleguide
  return (
    <Section title={words.lights}>
      <p class="hint">{words.lightsHint}</p>
      <p class="legend">
        {lights.map((light) => (
          <Light m={m} light={light} />
        ))}
      </p>
      <p class="hint">{words.statesHint}</p>
      <p class="legend">
        {statuses.map((status) => (
          <Status m={m} status={status} />
        ))}
      </p>
      <p class="light-counts">
        {lights.map((light, index) => (
          <a class={`light light-${light}`} href={here}>
            <span class="visually-hidden">{m.light.light[light]}</span>
            {index + 1}
          </a>
        ))}
      </p>
    </Section>
  )
}

export function ListParts({ frame }: PartProps) {
  const { m } = frame
  const words = m.styleguide
  const item = { words: words.agendaWords, action: words.plain, href: here }
  return (
    <Section title={words.lists}>
      <AgendaList
        title={words.title}
        nothing={words.empty}
        items={[
          { ...item, count: 3 },
          { ...item, count: 1 },
        ]}
      />
      <p>
        <Meter done={3} total={4} /> <span class="tag">{words.quiet}</span>
      </p>
      <Table frame={frame} />
      <ul class="lines">
        <li>
          <a href={here}>{words.filled}</a> <small>{words.hint}</small>
        </li>
        <li>
          <a href={here}>{words.plain}</a>
        </li>
      </ul>
    </Section>
  )
}

/** A row on a desk, a card on a phone; one value may be changed where it stands. */
function Table({ frame }: PartProps) {
  const { m } = frame
  const words = m.styleguide
  const place: InPlace = { frame, opening: null, row: 'row', here, action: here, whole: here }
  return (
    <div class="table-scroll stacked">
      <table class="plain">
        <caption>{words.lists}</caption>
        <thead>
          <tr>
            <th scope="col">{m.listing.column.task}</th>
            <th scope="col">{m.listing.column.lead}</th>
            <th scope="col" class="number">
              {m.listing.column.evidence}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <a href={here}>{words.filled}</a>
            </th>
            <td>
              <EditableValue place={place} field="lead" label={m.listing.column.lead} control={() => null}>
                {words.filled}
              </EditableValue>
            </td>
            <td class="number">2</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
