/** The file that a form for rows takes. */
import type { Messages } from '../../src/messages/index.ts'
import { blankForm, Input } from './form.tsx'

interface SheetFieldProps {
  readonly m: Messages
  readonly label: string
  readonly hint: string
}

export function SheetField(field: SheetFieldProps) {
  return <Input {...field} form={blankForm} name="file" type="file" accept=".xlsx,.csv" />
}
