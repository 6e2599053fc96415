/** The way of the summary through hands: who did what and when, and what this person may do next. */
import { may } from '../../src/domain/office/permission.ts'
import type { Person } from '../../src/domain/office/person.ts'
import type { Step } from '../../src/domain/year-end/summary.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Shown } from '../shared/form.tsx'
import { When } from '../shared/when.tsx'
import type { PartProps } from './sight.ts'

interface TrailProps {
  readonly m: Messages
  readonly steps: readonly Step[]
  /** of what was signed, and whether it still fits; null where nothing signed is shown */
  readonly seal: { readonly hash: string; readonly isSound: boolean } | null
}

export function Trail({ m, steps, seal }: TrailProps) {
  const words = m.yearEndPage
  if (steps.length === 0) return null
  return (
    <section class="card">
      <h2>{words.steps}</h2>
      <ol class="year-end-trail">
        {steps.map(({ kind, name, at, reason }) => (
          <li>
            {words.did[kind]} {name} <When m={m} at={at} />
            {reason && <small>{reason}</small>}
          </li>
        ))}
      </ol>
      {seal && (
        <p class={seal.isSound ? 'year-end-hash' : 'year-end-hash problem'}>
          {seal.isSound ? words.sound : words.unsound}
          <code>{seal.hash}</code>
        </p>
      )}
    </section>
  )
}

export function StepForms({ m, sight, person }: PartProps & { readonly person: Person }) {
  const { stage } = sight
  const words = m.yearEndPage
  const props = { m, sight }
  if (stage === 'writing' && may(person, 'summary.write'))
    return <StepForm {...props} kind="drafted" label={words.handOn} hint={words.handOnHint} primary />
  if (stage === 'signed' && may(person, 'summary.write'))
    return <StepForm {...props} kind="revised" label={words.revise} hint={words.reviseHint} reasoned />
  const returns = stage === 'drafted' || stage === 'reviewed'
  return (
    <>
      {stage === 'drafted' && may(person, 'summary.review') && (
        <StepForm {...props} kind="reviewed" label={words.review} primary />
      )}
      {stage === 'reviewed' && may(person, 'summary.sign') && (
        <StepForm {...props} kind="signed" label={words.sign} hint={words.signHint} primary />
      )}
      {returns && (may(person, 'summary.review') || may(person, 'summary.sign')) && (
        <StepForm {...props} kind="returned" label={words.sendBack} reasoned />
      )}
    </>
  )
}

interface StepFormProps extends PartProps {
  readonly kind: Step['kind']
  readonly label: string
  readonly hint?: string
  readonly reasoned?: boolean
  readonly primary?: boolean
}

function StepForm({ m, sight, kind, label, hint, reasoned = false, primary = false }: StepFormProps) {
  return (
    <form method="post" action={`${sight.address}/steps`} class="card">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="seen" value={sight.seen} />
      <Shown record={sight.summary.steps} />
      {reasoned && (
        <label class="field">
          {m.yearEndPage.reason}
          <textarea name="reason" rows={2} required />
        </label>
      )}
      <button type="submit" class={primary ? 'primary' : undefined}>
        {label}
      </button>
      {hint && <p class="hint">{hint}</p>}
    </form>
  )
}
