import { lights } from '../../src/domain/standing/light.ts'
import { statuses } from '../../src/domain/status.ts'
import { AgendaList } from '../shared/agenda.tsx'
import { type FormState, formOf, Input } from '../shared/form.tsx'
import { EditableValue } from '../shared/in-place.tsx'
import { Light, Status } from '../shared/light.tsx'
import { Meter } from '../shared/meter.tsx'
import { type PartProps, Section } from './section.tsx'

export function ListParts({ frame }: PartProps) {
  const { m } = frame
  const words = m.styleguide
  const item = { words: words.agendaWords, action: words.plain, href: '/styleguide' }
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
      <p class="actions">
        {lights.map((light) => (
          <Light m={m} light={light} />
        ))}
      </p>
      <p class="actions">
        {statuses.map((status) => (
          <Status m={m} status={status} />
        ))}
      </p>
      <nav class="chips" aria-label={words.lists}>
        <a class="chip" href="/styleguide" aria-current="true">
          {words.primary} <span class="chip-count">3</span>
        </a>
        <a class="chip" href="/styleguide">
          {words.plain} <span class="chip-count">1</span>
        </a>
      </nav>
      <p>
        <Meter done={3} total={4} /> <span class="tag">{words.quiet}</span>
      </p>
      <Table frame={frame} />
      <Values frame={frame} />
    </Section>
  )
}

function Table({ frame }: PartProps) {
  const { colours, colour } = frame.m.styleguide
  return (
    <div class="table-scroll stacked">
      <table class="plain">
        <caption>{colours}</caption>
        <tbody>
          {Object.entries(colour).map(([name, meaning]) => (
            <tr>
              <th scope="row">
                <a href="/styleguide">{name}</a>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A value that can be changed, and the field that it opens. */
function Values({ frame }: PartProps) {
  const { m } = frame
  const { filled, colours } = m.styleguide
  const opening = { row: 'sample', field: 'open', names: ['open'], form: formOf({ open: filled }) }
  const here = '/styleguide'
  const place = { frame, opening, row: 'sample', here, action: here, whole: here }
  const control = (form: FormState) => <Input m={m} form={form} name="open" label={colours} />
  return (
    <div class="table-scroll">
      <table class="plain">
        <tbody>
          {['open', 'closed'].map((field) => (
            <tr>
              <td>
                <EditableValue place={place} field={field} label={colours} control={control}>
                  {filled}
                </EditableValue>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
