/** Adds one piece of evidence: the kind chosen first, then the fields of that kind. */
import { evidenceKinds } from '../../src/domain/evidence.ts'
import type { Messages } from '../../src/messages/index.ts'
import { FieldProblem, type FormState, Input, TextArea, typedText } from '../shared/form.tsx'

interface FieldsProps {
  readonly m: Messages
  readonly form: FormState
}

export function EvidenceFields({ m, form }: FieldsProps) {
  const chosen = typedText(form, 'kind') || 'link'
  return (
    <fieldset class="evidence-add" id="evidence">
      <legend>{m.evidence.add}</legend>
      <FieldProblem m={m} form={form} name="evidence" label={m.evidence.add} />
      {evidenceKinds.map((kind) => (
        <>
          <input
            type="radio"
            class="visually-hidden"
            name="kind"
            id={`kind-${kind}`}
            value={kind}
            checked={kind === chosen}
          />
          <label class="evidence-tab" for={`kind-${kind}`}>
            {m.evidence.kind[kind]}
          </label>
        </>
      ))}
      <LinkFields m={m} form={form} />
      <div class="kind-fields fields-file">
        <Input m={m} form={form} name="file" type="file" label={m.evidence.file} hint={m.evidence.fileHint} />
      </div>
      <div class="kind-fields fields-number">
        <Input
          m={m}
          form={form}
          name="documentNumber"
          label={m.evidence.documentNumber}
          hint={m.evidence.documentNumberHint}
        />
      </div>
      <div class="kind-fields fields-record">
        <TextArea
          m={m}
          form={form}
          name="record"
          label={m.evidence.text}
          hint={m.evidence.textHint}
          rows={3}
        />
      </div>
      <Input m={m} form={form} name="title" label={m.evidence.name} hint={m.evidence.nameHint} optional />
      <Days m={m} form={form} />
      <Review m={m} form={form} />
    </fieldset>
  )
}

function LinkFields({ m, form }: FieldsProps) {
  return (
    <div class="kind-fields fields-link">
      <Input m={m} form={form} name="url" label={m.evidence.url} hint={m.evidence.urlHint} />
    </div>
  )
}

function Days({ m, form }: FieldsProps) {
  const day = { m, form, type: 'date' } as const
  const { evidence } = m
  return (
    <div class="evidence-days">
      <Input {...day} name="producedOn" label={evidence.producedOn} hint={evidence.producedHint} optional />
      <Input {...day} name="publishedOn" label={evidence.publishedOn} hint={evidence.publishedHint} />
      <Input
        {...day}
        name="collectedOn"
        label={evidence.collectedOn}
        hint={evidence.collectedHint}
        optional
      />
    </div>
  )
}

/** 保密审查: a tick is worth what the name beside it is. */
function Review({ m, form }: FieldsProps) {
  return (
    <div class="evidence-review">
      <label class="choice">
        <input type="checkbox" name="reviewed" value="on" checked={typedText(form, 'reviewed') === 'on'} />
        <span>{m.evidence.review}</span>
      </label>
      <Input m={m} form={form} name="reviewer" label={m.evidence.reviewer} />
    </div>
  )
}
