/** One form for everything: what was done, what stands in the way, and its proof. */
import { countingEvidence } from '../../src/domain/evidence.ts'
import { nameOfPerson } from '../../src/domain/office/name.ts'
import type { Messages } from '../../src/messages/index.ts'
import { EvidenceForms, EvidenceList } from '../shared/evidence.tsx'
import { type FormState, Input, Problems, Seen, TextArea, typedText } from '../shared/form.tsx'
import { EvidenceFields } from './evidence-fields.tsx'
import type { Reporting } from './reporting.ts'

interface ReportFormProps {
  readonly m: Messages
  readonly reporting: Reporting
  readonly form: FormState
}

export function ReportForm({ m, reporting, form }: ReportFormProps) {
  const { address, observation } = reporting
  return (
    <>
      <form
        method="post"
        action={`${address}/progress`}
        enctype="multipart/form-data"
        class="card report-form"
        hx-disable="findAll button"
      >
        <Problems m={m} form={form} />
        <Seen form={form} />
        <TextArea
          m={m}
          form={form}
          name="text"
          label={m.report.text}
          hint={m.report.textHint}
          rows={7}
          autofocus
        />
        <TextArea
          m={m}
          form={form}
          name="difficulty"
          label={m.report.difficulty}
          hint={m.report.difficultyHint}
          rows={2}
          optional
        />
        <Done m={m} reporting={reporting} form={form} />
        <Proof m={m} reporting={reporting} />
        <EvidenceFields m={m} form={form} />
        <Missing m={m} reporting={reporting} form={form} />
        <div class="actions">
          <button type="submit" name="intent" value="save" class={reporting.submits ? undefined : 'primary'}>
            {m.report.save}
          </button>
          {reporting.submits && (
            <button type="submit" name="intent" value="submit" class="primary">
              {reporting.toHead ? m.confirmation.ask : m.report.submit}
            </button>
          )}
        </div>
      </form>
      <EvidenceForms address={address} evidence={observation.occurrence.evidence} />
    </>
  )
}

/** For work that is asked for a number of times. */
function Done({ m, reporting, form }: ReportFormProps) {
  const { task } = reporting.observation
  if (task.obligation?.kind !== 'periodic' || task.obligation.atLeast < 2) return null
  return (
    <Input
      m={m}
      form={form}
      name="done"
      type="number"
      label={m.report.done(task.obligation.atLeast)}
      hint={m.report.doneHint}
      optional
    />
  )
}

function Proof({ m, reporting }: Omit<ReportFormProps, 'form'>) {
  const { plan, office, observation, address, links, late } = reporting
  const { evidence } = observation.occurrence
  if (evidence.length === 0) return null
  return (
    <section class="field" aria-labelledby="proof-title">
      <h2 id="proof-title">{m.evidence.title}</h2>
      <EvidenceList
        m={m}
        year={plan.year}
        evidence={evidence}
        address={address}
        links={links}
        nameOf={(id) => nameOfPerson(office, id)}
        late={late}
        removable
        reviewable
      />
    </section>
  )
}

function Missing({ m, reporting, form }: ReportFormProps) {
  if (!reporting.submits) return <p class="hint">{m.report.supportOnly(reporting.lead)}</p>
  const missing = [
    ...(typedText(form, 'text') === '' ? [m.report.missing.text] : []),
    ...(countingEvidence(reporting.observation.occurrence).length === 0 ? [m.report.missing.evidence] : []),
  ]
  if (missing.length === 0) return <p class="ready">{m.report.complete}</p>
  return (
    <p class="hint">
      {m.report.missingTitle}
      {m.common.names(missing)}
    </p>
  )
}
