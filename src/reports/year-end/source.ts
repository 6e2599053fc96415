/** What the year-end summary is made from, and how it names divisions. */
import { nameOfDivision } from '../../domain/office/name.ts'
import type { Office } from '../../domain/office/office.ts'
import type { Unfinished } from '../../domain/standing/unfinished.ts'
import type { YearEnd } from '../../domain/year-end/facts.ts'
import type { Summary } from '../../domain/year-end/summary.ts'
import type { Messages } from '../../messages/index.ts'

export interface YearEndSource {
  readonly yearEnd: YearEnd
  readonly office: Office
  /** the day as of which it tells */
  readonly today: string
  /** what people wrote and chose */
  readonly summary: Summary
}

export function nameOf(office: Office, leadId: string | null, { figures }: Messages): string {
  return nameOfDivision(office, leadId) || figures.noLead
}

/** Each division that leads some of the work, once. */
export function divisionsOf(matters: readonly Unfinished[], office: Office, m: Messages): string {
  const names = matters.map(({ task }) => nameOf(office, task.leadId, m))
  return [...new Set(names)].join(m.bulletin.names)
}

export function withStop(text: string, stop: string): string {
  return /[。.！!？?]$/.test(text) ? text : `${text}${stop}`
}
