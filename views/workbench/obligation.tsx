import type { Child } from 'hono/jsx'
import { type ObligationKind, obligationKinds, periods, units } from '../../src/domain/obligation.ts'
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Input, Select, typedText } from '../shared/form.tsx'
import { Beside } from '../shared/meanwhile.tsx'

interface ObligationProps {
  readonly m: Messages
  /** from `typedObligation` */
  readonly form: FormState
}

interface FieldsProps extends ObligationProps {
  /** none may be chosen yet */
  readonly mayWait: boolean
  readonly autofocus?: boolean
}

/** Every kind with its own fields; the style shows those of the chosen one. */
export function ObligationFields({ m, form, mayWait, autofocus = false }: FieldsProps) {
  const chosen = typedText(form, 'kind')
  const called = (value: string) => {
    const kind = obligationKinds.find((one) => one === value)
    return kind ? m.obligation.kind[kind] : m.workbench.kindNone
  }
  return (
    <fieldset class="field kinds" id="kind">
      <legend>{m.obligation.title}</legend>
      {form.problems.kind && <p class="problem">{m.common.problem[form.problems.kind]}</p>}
      <Beside m={m} form={form} name="kind" called={called}>
        {obligationKinds.map((kind) => (
          <Kind
            form={form}
            kind={kind}
            text={called(kind)}
            hint={m.obligation.kindHint[kind]}
            autofocus={autofocus && kind === chosen}
          >
            <Parameters m={m} form={form} kind={kind} />
          </Kind>
        ))}
        {mayWait && (
          <Kind form={form} kind="none" text={called('none')} autofocus={autofocus && chosen === 'none'} />
        )}
      </Beside>
    </fieldset>
  )
}

interface KindProps {
  readonly form: FormState
  readonly kind: ObligationKind | 'none'
  readonly text: string
  readonly hint?: string
  readonly autofocus: boolean
  readonly children?: Child
}

function Kind({ form, kind, text, hint, autofocus, children }: KindProps) {
  return (
    <div class="kind">
      <input
        type="radio"
        id={`kind-${kind}`}
        name="kind"
        value={kind}
        checked={typedText(form, 'kind') === kind}
        autofocus={autofocus}
      />
      <label for={`kind-${kind}`}>
        {text}
        {hint && <small>{hint}</small>}
      </label>
      {children && <div class="parameters">{children}</div>}
    </div>
  )
}

function Parameters({ m, form, kind }: ObligationProps & { readonly kind: ObligationKind }) {
  switch (kind) {
    case 'once':
      return <Input m={m} form={form} name="dueOn" type="date" label={m.workbench.dueOn} />
    case 'periodic':
      return <PeriodicFields m={m} form={form} />
    case 'onEvent':
      return <OnEventFields m={m} form={form} />
    case 'standing':
      return <PeriodSelect m={m} form={form} name="reviewEvery" label={m.workbench.reviewEvery} />
  }
}

function PeriodicFields({ m, form }: ObligationProps) {
  return (
    <>
      <PeriodSelect m={m} form={form} name="every" label={m.workbench.every} />
      <Input m={m} form={form} name="atLeast" type="number" label={m.workbench.atLeast} />
      <Input m={m} form={form} name="dueMonth" type="number" label={m.workbench.dueMonth} optional />
      <Input
        m={m}
        form={form}
        name="dueDay"
        type="number"
        label={m.workbench.dueDay}
        hint={m.workbench.dueDayHint}
        optional
      />
    </>
  )
}

function OnEventFields({ m, form }: ObligationProps) {
  const { bounds } = m.workbench
  return (
    <>
      <Input m={m} form={form} name="from" label={m.workbench.from} hint={m.workbench.fromHint} />
      <Select
        m={m}
        form={form}
        name="bound"
        label={m.workbench.bound}
        choices={[
          { value: 'latest', text: bounds.latest },
          { value: 'earliest', text: bounds.earliest },
        ]}
      />
      <Input m={m} form={form} name="count" type="number" label={m.workbench.count} />
      <Select
        m={m}
        form={form}
        name="unit"
        label={m.workbench.unit}
        choices={units.map((unit) => ({ value: unit, text: m.obligation.unit[unit] }))}
      />
    </>
  )
}

interface PeriodProps extends ObligationProps {
  readonly name: 'every' | 'reviewEvery'
  readonly label: string
}

function PeriodSelect({ m, form, name, label }: PeriodProps) {
  const choices = periods.map((period) => ({ value: period, text: m.obligation.period[period] }))
  return <Select m={m} form={form} name={name} label={label} choices={choices} />
}
