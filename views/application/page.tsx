import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { When } from '../shared/when.tsx'
import { ClockCard } from './clock.tsx'
import { Course } from './course.tsx'
import type { ApplicationSight } from './sight.ts'
import { StageForm } from './stage-form.tsx'

interface ApplicationProps {
  readonly frame: Frame
  readonly sight: ApplicationSight
}

export function ApplicationPage({ frame, sight }: ApplicationProps) {
  const { m } = frame
  const { application } = sight.standing
  return (
    <Page frame={frame} title={`${application.number} · ${m.register.title}`}>
      <div class="page-head">
        <div>
          <p class="crumbs">
            <a href={`/applications?year=${application.receivedOn.slice(0, 4)}`}>{m.register.title}</a> ·{' '}
            {application.number}
          </p>
          <h1 class="song">{application.request}</h1>
        </div>
        {sight.manages && (
          <div class="page-actions">
            <a class="button" href={`${sight.address}/entry`}>
              {m.application.edit}
            </a>
          </div>
        )}
      </div>
      <Facts m={m} sight={sight} />
      <ClockCard m={m} standing={sight.standing} />
      <Course m={m} sight={sight} />
      <Next m={m} sight={sight} />
    </Page>
  )
}

interface PartProps {
  readonly m: Messages
  readonly sight: ApplicationSight
}

function Facts({ m, sight }: PartProps) {
  const { applicant, receivedOn, channel } = sight.standing.application
  const words = m.application
  const names = m.applicationNames
  return (
    <dl class="application-facts">
      <div>
        <dt>{words.applicant}</dt>
        <dd>
          {applicant.name} <small>{names.kinds[applicant.kind]}</small>
        </dd>
      </div>
      <div>
        <dt>{words.receivedOn}</dt>
        <dd>
          <When m={m} at={receivedOn} /> <small>{names.channels[channel]}</small>
        </dd>
      </div>
      <div>
        <dt>{words.division}</dt>
        <dd>{sight.division || words.noDivision}</dd>
      </div>
    </dl>
  )
}

/** What may be done now as links, and the form of the one that was chosen. */
function Next({ m, sight }: PartProps) {
  const { possible, slot, address } = sight
  if (possible.length === 0 && slot === null) return null
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title">{m.application.next}</h2>
      <nav class="chips" aria-label={m.application.next}>
        {possible.map((kind) => (
          <a
            class="chip"
            href={`${address}?begin=${kind}#next`}
            aria-current={slot?.act === 'begin' && slot.kind === kind ? 'true' : undefined}
          >
            {m.application.begin[kind]}
          </a>
        ))}
      </nav>
      {slot && <StageForm m={m} address={address} slot={slot} />}
    </section>
  )
}
