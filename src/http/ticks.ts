/** What is done to many at once: each tick says what was shown, and what changed since then stays as it is. */
import * as v from 'valibot'
import type { Tally } from '#views/frame.ts'
import type { Change } from '../domain/entry.ts'
import type { Plan } from '../domain/plan.ts'
import { printOf } from '../domain/print.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Task } from '../domain/task.ts'
import type { Why } from '../messages/tally.ts'
import { many } from './form.ts'
import { tallyOf } from './tally.ts'

export interface Tick {
  readonly code: string
  /** print of the task as it was shown; '' where that is not said */
  readonly shown: string
}

/** As `tickOf` writes them: 3.2-1:1x9f0ab. */
export function ticks() {
  return v.pipe(
    many(),
    v.transform((values) => values.map(tickIn)),
  )
}

export interface Setting {
  /** whether it is done to all or to none */
  readonly isWhole?: boolean
  /** why the rule would leave a task as it is */
  readonly why?: (task: Task) => Why
}

type Changes = Change<Plan> | readonly Change<Plan>[]

interface Ticked<Made extends Changes> {
  readonly change: Made
  readonly tally: Tally
}

/**
 * Does it to those tasks that are still as they were shown; the others, and those that are gone, are named.
 *
 * @param rule gets the codes
 * @throws Refusal tasks-moved when nothing is left to do; whatever the rule refuses
 */
export function doTicked<Made extends Changes>(
  plan: Plan,
  ticked: readonly Tick[],
  rule: (codes: readonly string[]) => Made,
  { isWhole = false, why = () => 'same' }: Setting = {},
): Ticked<Made> {
  const moved = ticked.filter((tick) => isMoved(plan, tick)).map(({ code }) => code)
  const codes = ticked.map(({ code }) => code).filter((code) => !moved.includes(code))
  if (moved.length > 0 && (isWhole || codes.length === 0))
    throw new Refusal('tasks-moved', { codes: moved.join('、') })
  const change = rule(codes)
  const changes: readonly Change<Plan>[] = [change].flat()
  const next = changes.at(-1)?.next ?? plan
  const left = codes.flatMap((code) => {
    const task = taskIn(plan, code)
    return task && task === taskIn(next, code) ? [[code, why(task)] as const] : []
  })
  const wasMoved = moved.map((code) => [code, 'moved'] as const)
  return { change, tally: tallyOf(codes.length - left.length, [...wasMoved, ...left]) }
}

function isMoved(plan: Plan, { code, shown }: Tick): boolean {
  const task = taskIn(plan, code)
  return shown !== '' && (!task || printOf(task) !== shown)
}

/** Records are immutable: a task that was changed is another record. */
function taskIn({ tasks }: Plan, code: string) {
  return tasks.find((task) => task.code === code)
}

function tickIn(value: string): Tick {
  const [code = '', shown = ''] = value.split(':')
  return { code, shown }
}
