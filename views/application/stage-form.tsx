/** The form of one stage: how it begins, when what it waits for came, or why it is taken out. */
import { consultedParties, outcomes, type StageKind } from '../../src/domain/application/application.ts'
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Input, Problems, Select, Shown, TextArea } from '../shared/form.tsx'
import type { Slot } from './sight.ts'

interface StageFormProps {
  readonly m: Messages
  readonly address: string
  readonly slot: Slot
}

export function StageForm({ m, address, slot }: StageFormProps) {
  if (slot.act === 'begin') return <BeginForm m={m} address={address} kind={slot.kind} form={slot.form} />
  const { act, stage, index, form } = slot
  const words = m.application
  const name = m.applicationNames.stages[stage.kind]
  const isEnd = act === 'end' && 'endedOn' in stage
  const title = isEnd ? words.end[stage.kind] : words.removeTitle(name)
  return (
    <form
      class="card application-entry"
      method="post"
      action={`${address}/stages/${index}/${isEnd ? 'end' : 'removal'}`}
    >
      <h3>{title}</h3>
      <p class="hint">{words.told(stage)}</p>
      <Shown record={stage} />
      <Problems m={m} form={form} />
      {isEnd ? (
        <Input m={m} form={form} name="on" type="date" label={words.endedOn[stage.kind]} />
      ) : (
        <Input m={m} form={form} name="reason" label={words.removeReason} />
      )}
      <Actions m={m} address={address} text={title} />
    </form>
  )
}

interface BeginProps {
  readonly m: Messages
  readonly address: string
  readonly kind: StageKind
  readonly form: FormState
}

function BeginForm({ m, address, kind, form }: BeginProps) {
  const words = m.application
  return (
    <form class="card application-entry" method="post" action={`${address}/stages`}>
      <h3>{words.begin[kind]}</h3>
      <p class="hint">{words.hint[kind]}</p>
      <Problems m={m} form={form} />
      <input type="hidden" name="kind" value={kind} />
      <Input m={m} form={form} name="on" type="date" label={words.on[kind]} />
      <Particulars m={m} kind={kind} form={form} />
      <Actions m={m} address={address} text={words.begin[kind]} />
    </form>
  )
}

function Particulars({ m, kind, form }: Omit<BeginProps, 'address'>) {
  const words = m.application
  const names = m.applicationNames
  const field = { m, form }
  switch (kind) {
    case 'correction':
      return <Input {...field} name="until" type="date" label={words.until} />
    case 'consultation':
      return (
        <>
          <Select
            {...field}
            name="party"
            label={words.party}
            choices={consultedParties.map((party) => ({ value: party, text: names.parties[party] }))}
          />
          <Input {...field} name="name" label={words.partyName} />
        </>
      )
    case 'extension':
      return (
        <>
          <Input {...field} name="workdays" type="number" label={words.workdays} />
          <Input {...field} name="reason" label={words.reason} />
        </>
      )
    case 'fee':
      return null
    case 'review':
      return <TextArea {...field} name="note" label={words.note} rows={2} optional />
    case 'answer':
      return (
        <>
          <Select
            {...field}
            name="outcome"
            label={words.outcome}
            empty={words.choose}
            choices={outcomes.map((outcome) => ({ value: outcome, text: names.outcomes[outcome] }))}
          />
          <TextArea {...field} name="note" label={words.note} rows={2} optional />
        </>
      )
  }
}

function Actions({ m, address, text }: { m: Messages; address: string; text: string }) {
  return (
    <div class="actions">
      <button type="submit" class="primary">
        {text}
      </button>
      <a class="button" href={address}>
        {m.common.cancel}
      </a>
    </div>
  )
}
