import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Input, TextArea } from '../shared/form.tsx'

export function DivisionFields({ m, form }: { readonly m: Messages; readonly form: FormState }) {
  return (
    <>
      <Input m={m} form={form} name="name" label={m.division.name} />
      <TextArea
        m={m}
        form={form}
        name="duties"
        label={m.division.duties}
        hint={m.division.dutiesHint}
        rows={2}
        optional
      />
    </>
  )
}
