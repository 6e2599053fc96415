/** Steps: the reasons why a date is what it is, one by one. */

/** One reason why the date is what it is; worded by the message catalogue. Days are inclusive. */
export type Step =
  /** the count itself, before the last day is moved; `from` is the day of the event, not counted */
  | ({ readonly kind: 'counted'; readonly count: number; readonly unit: 'workday' | 'day' } & Stretch)
  /** real hours from instant to instant, day and night, working day or not */
  | ({ readonly kind: 'clock'; readonly hours: number } & Stretch)
  /** days passed over; the name is null for a plain weekend */
  | ({ readonly kind: 'rested'; readonly name: string | null } & Stretch)
  /** a day worked in exchange for a holiday (调休), and counted */
  | { readonly kind: 'worked'; readonly name: string; readonly day: string }
  /** the last day was no workday, so the next one is the last */
  | ({ readonly kind: 'moved'; readonly name: string | null } & Stretch)
  /** days, or instants, that the clock did not count; rest days among them are not told again */
  | ({ readonly kind: 'paused'; readonly name: string } & Stretch)
  /** the clock began anew: not at `from`, when it first started, but at `to` */
  | ({ readonly kind: 'restarted'; readonly name: string } & Stretch)
  /** so much of the count was granted on top (延期) */
  | {
      readonly kind: 'extended'
      readonly count: number
      readonly unit: 'workday' | 'day'
      readonly day: string
    }
  /** a day that somebody named; rest days do not move it */
  | { readonly kind: 'named'; readonly day: string; readonly by: 'document' | 'office' }
  /** the end of a period, or the day of it that the document names */
  | {
      readonly kind: 'period'
      readonly key: string
      readonly day: string
      readonly rule: 'last-day' | 'fixed-day'
    }
  /** a later day, granted before the first one was past (延期) */
  | ({ readonly kind: 'granted'; readonly day: string } & Stretch)
  /** a year whose holidays are not announced yet */
  | { readonly kind: 'estimated'; readonly year: number }

interface Stretch {
  readonly from: string
  readonly to: string
}
