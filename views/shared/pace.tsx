/** 序时进度: how many of how many are done, and whether there ought to be more by now. */
import type { Observation } from '../../src/domain/standing/observation.ts'
import { paceOf } from '../../src/domain/standing/pace.ts'
import { isOpen } from '../../src/domain/status.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Meter } from './meter.tsx'

interface PaceProps {
  readonly m: Messages
  readonly observation: Observation
  readonly today: string
}

export function Pace({ m, observation, today }: PaceProps) {
  const { task, occurrence } = observation
  const pace = paceOf(task, occurrence, today)
  if (!pace) return null
  const { done, target, expected, behind } = pace
  const late = behind && isOpen(occurrence)
  return (
    <span class="pace">
      <Meter done={Math.min(done, target)} total={target} />
      <small class={late ? 'late' : undefined}>
        {late ? m.occurrence.behind(expected) : m.occurrence.onPace(expected)}
      </small>
    </span>
  )
}
