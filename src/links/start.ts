/** The loop: in the office's hours, a page of each host every so often, until every link was looked at that day. */
import type { Calendar } from '../domain/time/calendar.ts'
import { dayOf, minuteOf } from '../domain/time/day.ts'
import { goRound, type Round } from './round.ts'

/** Calls back once after so many milliseconds, unless what it returns is called first. */
type Timer = (callback: () => void, milliseconds: number) => () => void

export interface Watching extends Round {
  readonly calendar: () => Calendar
  readonly timer: Timer
  /** told what went wrong; the next round tries again */
  readonly report: (error: unknown) => void
}

/** milliseconds between two pages of one host */
const pace = 20_000
/** milliseconds for which a closed network is left alone */
const rest = 30 * 60_000

const [opensAt, closesAt] = ['08:30', '17:30']

/** @returns stops, and resolves when nothing is under way any more */
export function startWatch(watching: Watching): () => Promise<void> {
  const stopping = new AbortController()
  let cancel = () => {}

  const turn = async (): Promise<void> => {
    const reached = isOfficeHour(watching) ? await goRound(watching, stopping.signal).catch(report) : true
    if (!stopping.signal.aborted) cancel = watching.timer(() => (running = turn()), reached ? pace : rest)
  }
  const report = (error: unknown) => {
    watching.report(error)
    return true
  }
  let running = turn()
  return async () => {
    stopping.abort()
    cancel()
    await running
  }
}

/** A site of an office is mended in its hours; at night, nobody could look. */
function isOfficeHour({ calendar, now }: Watching): boolean {
  const at = now()
  const [, time = ''] = minuteOf(at).split(' ')
  return time >= opensAt && time < closesAt && calendar().isWorkday(dayOf(at))
}
