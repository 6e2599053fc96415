/** What every page is told besides its own values. */
import type { Locale, Person } from '../src/domain/office/person.ts'
import type { Messages } from '../src/messages/index.ts'
import type { Notice } from '../src/messages/notice.ts'
import type { Why } from '../src/messages/tally.ts'

export interface Assets {
  readonly style: string
  readonly htmx: string
  readonly script: string
  readonly icon: string
}

/** Of what was done to many at once. */
export interface Tally {
  readonly changed: number
  /** what stayed as it was, by reason */
  readonly left: readonly Left[]
}

export interface Left {
  readonly why: Why
  readonly names: readonly string[]
  /** those for whose names there was no room */
  readonly more: number
}

export interface Frame {
  readonly m: Messages
  readonly locale: Locale
  readonly elder: boolean
  readonly person: Person | null
  readonly officeName: string
  /** path and query of this page, to come back to it */
  readonly path: string
  /** YYYY-MM-DD in Asia/Shanghai */
  readonly today: string
  /** the demonstration's fixed day, null outside it */
  readonly demoDay: string | null
  readonly notice: Notice | null
  readonly tally: Tally | null
  /** long work of one's own that is under way, or done and not yet dropped */
  readonly job: { readonly id: string; readonly isDone: boolean } | null
  /** whether the holidays of a year are announced; dates counted in others are estimates */
  readonly isKnown: (year: number) => boolean
  readonly assets: Assets
}
