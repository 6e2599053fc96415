/** What is done to many at once: each tick says what was shown, and what changed since then stays as it is. */
import * as v from 'valibot'
import type { Tally } from '#views/frame.ts'
import type { Change } from '../domain/entry.ts'
import type { Plan } from '../domain/plan.ts'
import { printOf } from '../domain/print.ts'
import { Refusal } from '../domain/refusal.ts'
import { many } from './form.ts'

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

interface Ticked {
  readonly change: Change<Plan>
  readonly tally: Tally
}

/**
 * Does it to those tasks that are still as they were shown; the others, and those that are gone, are named.
 *
 * @param rule gets the codes
 * @param isWhole whether it is done to all or to none
 * @throws Refusal tasks-moved when nothing is left to do; whatever the rule refuses
 */
export function doTicked(
  plan: Plan,
  ticked: readonly Tick[],
  rule: (codes: readonly string[]) => Change<Plan>,
  isWhole = false,
): Ticked {
  const moved = ticked.filter((tick) => isMoved(plan, tick)).map(({ code }) => code)
  const codes = ticked.map(({ code }) => code).filter((code) => !moved.includes(code))
  if (moved.length > 0 && (isWhole || codes.length === 0))
    throw new Refusal('tasks-moved', { codes: moved.join('、') })
  const change = rule(codes)
  const changed = codes.filter((code) => taskIn(plan, code) !== taskIn(change.next, code)).length
  return { change, tally: { changed, left: codes.length - changed, moved } }
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
