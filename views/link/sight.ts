/** What pages are told of links. */
import type { Checks } from '../../src/domain/links/checks.ts'
import type { Stand } from '../../src/domain/links/stand.ts'
import type { Standing } from '../../src/domain/links/watch.ts'
import { statusOf } from '../../src/domain/status.ts'

export interface LinkSight {
  readonly checks: Checks
  /** by the identity of the piece of evidence */
  readonly standOf: (id: string) => Stand
}

/** /plans/2021/tasks/3.2-1/2021-Q3/links/… */
export function addressOfLink({ year, task, occurrence, evidence }: Omit<Standing, 'stand'>): string {
  return `/plans/${year}/tasks/${task.code}/${occurrence.key}/links/${evidence.id}`
}

/** now: as it is · reopens: makes its verification void · waits: not before it is answered · settled: not at all */
export type Mending = 'now' | 'reopens' | 'waits' | 'settled'

/** Whether a link can be replaced or withdrawn, and what follows. */
export function mendingOf({ occurrence }: Pick<Standing, 'occurrence'>): Mending {
  switch (statusOf(occurrence)) {
    case 'verified':
      return 'reopens'
    case 'submitted':
      return 'waits'
    case 'waived':
      return 'settled'
    default:
      return 'now'
  }
}
