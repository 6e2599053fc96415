/** What else is settled about an occurrence: a later day, asked for and answered, and whether it is asked for at all. */

import type { Extension } from '../../src/domain/occurrence.ts'
import { nameOfPerson } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Input, Problems, Shown, TextArea } from '../shared/form.tsx'
import { When } from '../shared/when.tsx'
import type { Reporting } from './reporting.ts'

interface SettlementProps {
  readonly m: Messages
  readonly reporting: Reporting
  readonly form: FormState
}

export function ExtensionPart({ m, reporting, form }: SettlementProps) {
  const { office, observation, asks, asked } = reporting
  const { extensions } = observation.occurrence
  if (extensions.length === 0 && !asks) return null
  return (
    <section class="part" id="extension">
      <h2>{m.extension.title}</h2>
      {extensions.map((extension) => (
        <Asked m={m} office={office} extension={extension} />
      ))}
      {asks && <AskForm m={m} reporting={reporting} form={form} />}
      {asked && <AnswerForm m={m} reporting={reporting} form={form} />}
    </section>
  )
}

export function WaiverPart({ m, reporting, form }: SettlementProps) {
  const { address, observation, waives } = reporting
  if (!waives) return null
  return (
    <section class="part" id="waiver">
      <h2>{m.extension.waiver}</h2>
      {observation.status === 'waived' ? (
        <form method="post" action={`${address}/waiver/removal`}>
          <Shown record={observation.occurrence} />
          <button type="submit">{m.extension.resume}</button>
        </form>
      ) : (
        <WaiveForm m={m} reporting={reporting} form={form} />
      )}
    </section>
  )
}

function Asked({ m, office, extension }: { m: Messages; office: Office; extension: Extension }) {
  const { dueOn, reason, by, at, answer } = extension
  return (
    <div class="extension">
      <p>
        <strong>{m.extension.asked(dueOn)}</strong>
        <small>
          {nameOfPerson(office, by)} <When m={m} at={dayOf(at)} />
        </small>
      </p>
      <p>{reason}</p>
      {answer ? (
        <p class={answer.granted ? 'extension-granted' : 'extension-declined'}>
          <strong>{answer.granted ? m.extension.granted : m.extension.declined}</strong> {answer.reason}
          <small>
            {nameOfPerson(office, answer.by)} <When m={m} at={dayOf(answer.at)} />
          </small>
        </p>
      ) : (
        <p class="extension-waiting">{m.extension.waiting}</p>
      )}
    </div>
  )
}

function AskForm({ m, reporting, form }: SettlementProps) {
  const field = { m, form }
  return (
    <details class="settle" open={isWrong(form, 'dueOn', 'extensionReason')}>
      <summary>{m.extension.ask}</summary>
      <p class="hint">{m.extension.askHint}</p>
      <form method="post" action={`${reporting.address}/extensions`}>
        {isWrong(form, 'dueOn', 'extensionReason') && <Problems {...field} />}
        <Input {...field} name="dueOn" type="date" label={m.extension.dueOn} />
        <TextArea
          {...field}
          name="extensionReason"
          label={m.extension.reason}
          hint={m.extension.reasonHint}
          rows={3}
        />
        <button type="submit">{m.extension.send}</button>
      </form>
    </details>
  )
}

function AnswerForm({ m, reporting, form }: SettlementProps) {
  const field = { m, form }
  return (
    <form method="post" action={`${reporting.address}/extensions/answer`}>
      {isWrong(form, 'answer') && <Problems {...field} />}
      <Shown record={reporting.observation.occurrence} />
      <TextArea {...field} name="answer" label={m.extension.answer} hint={m.extension.answerHint} rows={2} />
      <div class="actions">
        <button type="submit" name="outcome" value="granted" class="primary">
          {m.extension.grant}
        </button>
        <button type="submit" name="outcome" value="declined">
          {m.extension.decline}
        </button>
      </div>
    </form>
  )
}

function WaiveForm({ m, reporting, form }: SettlementProps) {
  const field = { m, form }
  return (
    <details class="settle" open={isWrong(form, 'waiverReason')}>
      <summary>{m.extension.waive}</summary>
      <p class="hint">{m.extension.waiveHint}</p>
      <form method="post" action={`${reporting.address}/waiver`}>
        {isWrong(form, 'waiverReason') && <Problems {...field} />}
        <Shown record={reporting.observation.occurrence} />
        <TextArea {...field} name="waiverReason" label={m.extension.waiverReason} rows={2} />
        <button type="submit">{m.extension.waiveNow}</button>
      </form>
    </details>
  )
}

/** Several forms share the page: each shows its own problems, and is not folded away then. */
function isWrong({ problems }: FormState, ...names: readonly string[]): boolean {
  return names.some((name) => problems[name] !== undefined)
}
