/** Divisions (处室). */
import * as v from 'valibot'

export const DivisionSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** words of its duties, by which tasks are suggested to it */
  duties: v.string(),
  /** a ready-made division that came with the sample */
  sample: v.boolean(),
  active: v.boolean(),
})

export type Division = Readonly<v.InferOutput<typeof DivisionSchema>>
