/** The clock that an event started: when it stood still and began anew, and the office's forms for that. */
import { dayOf } from '../../src/domain/time/day.ts'
import { isPaused } from '../../src/domain/time/deadline.ts'
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Input, Problems, Shown } from '../shared/form.tsx'
import type { Reporting } from './reporting.ts'

interface ClockPartProps {
  readonly m: Messages
  readonly reporting: Reporting
  readonly form: FormState
}

export function ClockPart({ m, reporting, form }: ClockPartProps) {
  const { observation, clocks } = reporting
  const { pauses = [], restarts = [] } = observation.occurrence
  if (!clocks && pauses.length + restarts.length === 0) return null
  const told = (moment: string) => (runsInHours(reporting) ? moment : dayOf(moment))
  return (
    <section class="part" id="clock">
      <h2>{m.clock.title}</h2>
      <ul class="clock-course">
        {pauses.map(({ from, to, reason }) => (
          <li>
            {to === null
              ? m.clock.paused(told(from), reason)
              : m.clock.pausedUntil(told(from), told(to), reason)}
          </li>
        ))}
        {restarts.map(({ startedAt, reason }) => (
          <li>{m.clock.restarted(told(startedAt), reason)}</li>
        ))}
      </ul>
      {clocks && <Forms m={m} reporting={reporting} form={form} />}
    </section>
  )
}

function Forms({ m, reporting, form }: ClockPartProps) {
  const paused = isPaused(reporting.observation.occurrence)
  return (
    <>
      {paused ? (
        <ClockForm m={m} reporting={reporting} form={form} act="resume" label={m.clock.resumedOn} />
      ) : (
        <ClockForm
          m={m}
          reporting={reporting}
          form={form}
          act="pause"
          label={m.clock.pausedFrom}
          hint={m.clock.pauseHint}
        />
      )}
      <ClockForm
        m={m}
        reporting={reporting}
        form={form}
        act="restart"
        label={m.clock.restartedOn}
        hint={m.clock.restartHint}
      />
    </>
  )
}

const paths = { pause: 'pauses', resume: 'pauses/end', restart: 'restarts' } as const

interface ClockFormProps extends ClockPartProps {
  readonly act: keyof typeof paths
  readonly label: string
  readonly hint?: string
}

/** Several forms share the page, so their fields carry the act in their names. */
function ClockForm({ m, reporting, form, act, label, hint }: ClockFormProps) {
  const field = { m, form }
  const names = { day: `${act}Day`, time: `${act}Time`, reason: `${act}Reason` }
  const wrong = Object.values(names).some((name) => form.problems[name] !== undefined)
  return (
    <details class="settle" open={wrong}>
      <summary>{m.clock[act]}</summary>
      {hint && <p class="hint">{hint}</p>}
      <form method="post" action={`${reporting.address}/${paths[act]}`}>
        {wrong && <Problems {...field} />}
        <Shown record={reporting.observation.occurrence} />
        <Input {...field} name={names.day} type="date" label={label} />
        {runsInHours(reporting) && <Input {...field} name={names.time} type="time" label={m.clock.at} />}
        {act !== 'resume' && <Input {...field} name={names.reason} label={m.clock.reason} />}
        <button type="submit">{m.clock[act]}</button>
      </form>
    </details>
  )
}

function runsInHours({ observation }: Reporting): boolean {
  const { obligation } = observation.task
  return obligation?.kind === 'onEvent' && obligation.within.unit === 'hour'
}
