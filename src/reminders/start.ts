/** The loop: looks at the clock every minute, and once a working day sends what is owed. */

import { ladderOf } from '../domain/office/settings.ts'
import { dayOf, minuteOf } from '../domain/time/day.ts'
import { settleInterrupted } from './delivery.ts'
import { type Sending, sendDigests } from './send.ts'

/** Calls back once after so many milliseconds, unless what it returns is called first. */
export type Timer = (callback: () => void, milliseconds: number) => () => void

export type Reminding = Omit<Sending, 'isStopped'> & {
  readonly timer: Timer
  /** told what went wrong; the next minute tries again */
  readonly report: (error: unknown) => void
}

const minute = 60_000

/**
 * Begins at once: an hour missed while the program was off is made up for on the same working day.
 *
 * @returns stops, and resolves when nothing is under way any more
 */
export function startReminders(reminding: Reminding): () => Promise<void> {
  let stopped = false
  let sentOn = ''
  let cancel = () => {}
  const sending = { ...reminding, isStopped: () => stopped }

  const look = async () => {
    const day = dueDay(reminding)
    if (day === null || day === sentOn) return
    await sendDigests(sending)
    sentOn = day
  }
  const turn = async (step: () => Promise<void>): Promise<void> => {
    await step().catch(reminding.report)
    if (!stopped) cancel = reminding.timer(() => (running = turn(look)), minute)
  }
  let running = turn(async () => {
    await settleInterrupted(sending)
    await look()
  })
  return async () => {
    stopped = true
    cancel()
    await running
  }
}

/** Today, once its hour has come, if it is worked. */
function dueDay({ records, calendar, now }: Reminding): string | null {
  const at = now()
  const today = dayOf(at)
  const [, time = ''] = minuteOf(at).split(' ')
  return time >= ladderOf(records.office()).at && calendar().isWorkday(today) ? today : null
}
