import { Checkboxes, type FormState, Input, Problems, Select, TextArea } from '../shared/form.tsx'
import { Tick } from '../shared/tick.tsx'
import { type PartProps, Section } from './section.tsx'

export function FormParts({ frame }: PartProps) {
  const { m } = frame
  const words = m.styleguide
  const form: FormState = {
    typed: { filled: words.filled, wrong: words.filled, chosen: 'soon', ticked: ['soon'], one: 'on' },
    problems: { wrong: 'not-a-link' },
  }
  const choices = (['soon', 'late'] as const).map((value) => ({ value, text: words.colour[value] }))
  const field = { m, form }
  return (
    <Section title={words.fields}>
      <form action="/styleguide">
        <Problems m={m} form={form} />
        <Input {...field} name="empty" label={words.plain} hint={words.hint} optional />
        <Input {...field} name="filled" label={words.filled} />
        <Input {...field} name="wrong" label={words.wrong} type="url" />
        <Input {...field} name="day" label={m.listing.column.due} type="date" />
        <TextArea {...field} name="long" label={words.plain} rows={2} />
        <Select {...field} name="chosen" label={words.colours} choices={choices} />
        <Checkboxes {...field} name="ticked" label={words.colours} choices={choices} />
        <Tick {...field} name="one" label={words.filled} hint={words.hint} />
        <div class="field">
          <label for="read">{words.read}</label>
          <input id="read" type="text" value={words.filled} readonly />
        </div>
        <p class="draft-note">{m.common.draft.kept}</p>
      </form>
    </Section>
  )
}
