/** The ladder (提醒 → 催办 → 督办单): after how many days who is told. */
import * as v from 'valibot'

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
