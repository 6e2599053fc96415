/** What was done about an application, day by day. */
import { isWaiting, type Stage } from '../../src/domain/application/application.ts'
import type { Messages } from '../../src/messages/index.ts'
import { When } from '../shared/when.tsx'
import type { ApplicationSight } from './sight.ts'

interface CourseProps {
  readonly m: Messages
  readonly sight: ApplicationSight
}

export function Course({ m, sight }: CourseProps) {
  const { receivedOn, channel, stages } = sight.standing.application
  const names = m.applicationNames
  return (
    <section aria-labelledby="course-title">
      <h2 id="course-title">{m.application.course}</h2>
      <ol class="application-course">
        <li>
          <When m={m} at={receivedOn} />
          <span class="stage-name">{names.registered}</span>
          <p>{m.application.received(names.channels[channel])}</p>
        </li>
        {stages.map((stage, index) => (
          <StageItem m={m} sight={sight} stage={stage} index={index} />
        ))}
      </ol>
    </section>
  )
}

function StageItem({
  m,
  sight,
  stage,
  index,
}: CourseProps & { readonly stage: Stage; readonly index: number }) {
  const { address, manages } = sight
  return (
    <li class={`stage-${stage.kind}`}>
      <When m={m} at={stage.on} />
      <span class="stage-name">{m.applicationNames.stages[stage.kind]}</span>
      <p>{m.application.told(stage)}</p>
      <Arrival m={m} sight={sight} stage={stage} />
      {manages && (
        <p class="stage-links">
          {isWaiting(stage) && (
            <a class="button" href={`${address}?end=${index}#next`}>
              {m.application.end[stage.kind]}
            </a>
          )}
          <a href={`${address}?remove=${index}#next`}>{m.application.remove}</a>
        </p>
      )}
    </li>
  )
}

/** When what a stage waited for came, or until when it is waited for. */
function Arrival({ m, sight, stage }: CourseProps & { readonly stage: Stage }) {
  if (!('endedOn' in stage)) return null
  if (stage.endedOn !== null) return <p class="stage-came">{m.application.came[stage.kind](stage.endedOn)}</p>
  const { waiting, waitingUntil } = sight.standing.clock
  if (stage !== waiting || waitingUntil === null) return null
  return <p class="stage-waits">{m.application.waiting(waitingUntil)}</p>
}
