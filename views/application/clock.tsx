/** By when an application has to be answered, why, and what the law would find wrong. */
import { answerOf } from '../../src/domain/application/application.ts'
import type { Standing } from '../../src/domain/application/standing.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Explanation } from '../shared/explanation.tsx'
import { Light } from '../shared/light.tsx'

interface ClockProps {
  readonly m: Messages
  readonly standing: Standing
}

export function ClockCard({ m, standing }: ClockProps) {
  const { clock, light, remarks } = standing
  const words = m.application
  return (
    <section class="card application-clock" aria-labelledby="clock-title">
      <h2 id="clock-title">{words.due}</h2>
      <p class="application-due">
        {clock.due && (
          <time datetime={clock.due.dueOn}>
            {clock.course === 'paused' && <small>{words.latest} </small>}
            {m.time.when(clock.due.dueOn)}
          </time>
        )}
        <StandingMark m={m} standing={standing} />
        {clock.due?.estimated && <span class="tag">{words.estimated}</span>}
      </p>
      <Words m={m} standing={standing} />
      {remarks.length > 0 && (
        <ul class={`application-remarks light-wash-${light}`}>
          {remarks.map((remark) => (
            <li>{words.remark(remark)}</li>
          ))}
        </ul>
      )}
      {clock.due && <Explanation m={m} due={clock.due} />}
    </section>
  )
}

/** The light, or that the clock stands still, or how it ended. */
export function StandingMark({ m, standing }: ClockProps) {
  const { course } = standing.clock
  if (course === 'running') return <Light m={m} light={standing.light} />
  if (course === 'answered') return <Settled m={m} inTime={standing.answeredInTime} />
  return <span class={`course course-${course}`}>{m.applicationNames.courses[course]}</span>
}

function Settled({ m, inTime }: { m: Messages; inTime: boolean }) {
  const { settled } = m.application
  return inTime ? (
    <span class="light light-done">{settled.inTime}</span>
  ) : (
    <span class="light light-overdue">{settled.late}</span>
  )
}

/** How long is left, or what the clock waits for, or how long the answer took. */
export function Words({ m, standing }: ClockProps) {
  const words = m.application
  const { clock, application, workdaysUsed } = standing
  const { course, waiting, waitingUntil, workdaysLeft } = clock
  const answer = answerOf(application)
  if (answer) {
    const parts = [
      words.answered(answer.on),
      words.used(workdaysUsed),
      standing.answeredInTime && words.inTime,
    ]
    return <p>{parts.filter(Boolean).join(m.common.comma)}</p>
  }
  if (course === 'paused') return <p>{words.paused(waitingUntil ?? '')}</p>
  if (waiting?.kind === 'correction' || waiting?.kind === 'fee')
    return <p>{words.stopped[waiting.kind](waitingUntil ?? '')}</p>
  if (workdaysLeft === null) return null
  return (
    <p>
      <strong>
        {workdaysLeft < 0 ? words.workdaysLate(-workdaysLeft) : words.workdaysLeft(workdaysLeft)}
      </strong>
    </p>
  )
}
