/** The program's reminders on a folder of their own, with a hand on the clock and an eye on the mail. */
import { nationalDays } from '#src/calendar/national.ts'
import type { Plan } from '#src/domain/plan.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import type { Channel } from '#src/reminders/channel.ts'
import { startReminders } from '#src/reminders/start.ts'
import { openStore } from '#src/store/open.ts'
import type { Store } from '#src/store/store.ts'
import { planAt } from './past.ts'

export const calendar = officeCalendar(nationalDays, [])

/** A mail as it left. */
export interface Sent {
  readonly at: string
  readonly personId: string
  readonly text: string
}

export class Program {
  readonly sent: Sent[] = []
  readonly problems: unknown[] = []
  readonly #folder: string
  readonly #plans: readonly Plan[]
  #now: string
  #store: Store | undefined
  #stop: () => Promise<void> = async () => {}
  #next: (() => void) | undefined

  /** @param plans what the whole year will have been */
  constructor(folder: string, plans: readonly Plan[], now: string) {
    this.#folder = folder
    this.#plans = plans
    this.#now = now
  }

  get store(): Store {
    if (!this.#store) throw new Error('the program is off')
    return this.#store
  }

  async start(now: string): Promise<void> {
    this.#now = now
    this.#store = await openStore({ folder: this.#folder, shelf: null, now })
    await this.#catchUp()
    this.#stop = startReminders({
      records: this.#store,
      calendar: () => calendar,
      now: () => this.#now,
      channels: [this.#mail],
      publicUrl: 'https://gk.example.gov.cn',
      timer: (callback) => {
        this.#next = callback
        return () => {
          this.#next = undefined
        }
      },
      report: (problem) => this.problems.push(problem),
    })
    await this.#turned()
  }

  async stop(): Promise<void> {
    await this.#stop()
    await this.store.close()
    this.#store = undefined
  }

  /** People's work until then is in the store when the loop looks at the clock again. */
  async passTo(now: string): Promise<void> {
    this.#now = now
    await this.#catchUp()
    const look = this.#next
    this.#next = undefined
    look?.()
    await this.#turned()
  }

  async #catchUp(): Promise<void> {
    const act = { by: 'system', at: this.#now, on: this.#now.slice(0, 10), newId: () => '' }
    for (const plan of this.#plans) {
      await this.store.change(plan.year, act, (before) => ({
        next: unlessSame(before, planAt(plan, this.#now)),
        did: { action: 'plan.remarked', subject: String(plan.year) },
      }))
    }
  }

  async #turned(): Promise<void> {
    while (!this.#next) await new Promise(setImmediate)
  }

  readonly #mail: Channel = {
    name: 'mail',
    reaches: (recipient) => Boolean(recipient?.mail),
    send: async ({ text }, recipient) => {
      this.sent.push({ at: this.#now, personId: recipient?.id ?? '', text })
    },
  }
}

/** On most days nobody did anything, and nothing need be written. */
function unlessSame(before: Plan, after: Plan): Plan {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after
}
