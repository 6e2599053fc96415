/** A year of the demonstration, day by day, with a program that is sometimes off and often restarted. */

import { fill } from '#src/demo/fill.ts'
import type { Message } from '#src/domain/office/message.ts'
import type { Office } from '#src/domain/office/office.ts'
import type { Plan } from '#src/domain/plan.ts'
import { addDays, dayOf, daysBetween, instantOf } from '#src/domain/time/day.ts'
import { aFolder, openTestStore } from '../support/store.ts'
import { calendar, Program, type Sent } from './program.ts'

export interface SimulatedYear {
  readonly days: readonly string[]
  readonly office: Office
  /** as they were at the end */
  readonly plans: readonly Plan[]
  readonly messages: readonly Message[]
  readonly sent: readonly Sent[]
  readonly restarts: number
  readonly problems: readonly unknown[]
}

const firstDay = '2021-01-01'
const lastDay = '2021-12-31'

export async function simulateYear(): Promise<SimulatedYear> {
  const { folder, plans } = await aLivedYear()
  const program = new Program(folder, plans, instantOf(firstDay))
  const days = daysFrom(firstDay, lastDay)
  let restarts = 0
  await program.start(instantOf(firstDay, '00:10'))
  for (const [index, day] of days.entries()) restarts += await liveDay(program, day, index)
  const office = program.store.office()
  const messages = program.store.messages.all()
  await program.stop()
  return { days, office, plans, messages, sent: program.sent, restarts, problems: program.problems }
}

/** Every seventh day the program is off until the afternoon; every third it starts anew twice. */
async function liveDay(program: Program, day: string, index: number): Promise<number> {
  if (index % 7 === 3) {
    await program.stop()
    await program.start(instantOf(day, '14:20'))
    return 1
  }
  await program.passTo(instantOf(day, '09:00'))
  if (index % 3 !== 1) return 0
  for (const time of ['09:30', '16:00']) {
    await program.stop()
    await program.start(instantOf(day, time))
  }
  return 2
}

/** The instant of the day at which reminders leave. */
export function hourOf(day: string): string {
  return instantOf(day, daysBetween(firstDay, day) % 7 === 3 ? '14:20' : '09:00')
}

/** Both years of the demonstration lived to their end, and everybody with an address. */
async function aLivedYear(): Promise<{ folder: string; plans: readonly Plan[] }> {
  const folder = aFolder()
  const store = await openTestStore({ folder, now: instantOf(firstDay) })
  let made = 0
  await fill({ store, calendar, newId: () => `id-${++made}`, passwordHash: '', until: lastDay })
  const at = instantOf(firstDay)
  await store.changeOffice({ by: 'system', at, on: dayOf(at), newId: () => '' }, (office) => ({
    next: {
      ...office,
      people: office.people.map((person) => ({ ...person, mail: `${person.account}@example.gov.cn` })),
    },
    did: { action: 'office.edited', subject: 'office' },
  }))
  const plans = store.plans()
  await store.close()
  return { folder, plans }
}

function daysFrom(first: string, last: string): string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))
}
