/** The ladder (提醒 → 催办 → 督办单): after how many days who is told. */
import * as v from 'valibot'
import type { Change } from '../entry.ts'
import type { Office } from './office.ts'

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))

export const LadderSchema = v.object({
  /** HH:MM in Shanghai, on working days */
  at: v.pipe(v.string(), v.isoTime()),
  /** 提醒: the division's contacts, this many calendar days before the due day */
  remindDays: days,
  /** 催办: the head of the division too, from this many calendar days past it */
  nudgeDays: days,
  /** 督办单: the leader too, from this many calendar days past it */
  superviseDays: days,
  /** what stays as it is, is said again after this many calendar days */
  repeatDays: days,
})

export type Ladder = Readonly<v.InferOutput<typeof LadderSchema>>

export const usualLadder: Ladder = {
  at: '09:00',
  remindDays: 7,
  nudgeDays: 1,
  superviseDays: 10,
  repeatDays: 7,
}

/** What the office has set, or the usual. */
export function ladderOf({ ladder }: Pick<Office, 'ladder'>): Ladder {
  return ladder ?? usualLadder
}

export function setLadder(office: Office, ladder: Ladder): Change<Office> {
  return {
    next: { ...office, ladder },
    did: {
      action: 'office.edited',
      subject: 'ladder',
      before: describe(ladderOf(office)),
      after: describe(ladder),
    },
  }
}

function describe({ at, remindDays, nudgeDays, superviseDays, repeatDays }: Ladder): string {
  return `${at} −${remindDays} +${nudgeDays} +${superviseDays} ↻${repeatDays}`
}
