/** What the demonstration is told with: people, and for each item of the document who leads it and what was done. */
import * as v from 'valibot'
import { EndingSchema } from '../domain/plan.ts'
import { readSample } from '../samples.ts'

const texts = v.array(v.string())
const account = v.object({ name: v.string(), account: v.string() })

const StorySchema = v.object({
  officeName: v.string(),
  office: account,
  /** of the disclosure office's division: reviews what it drafts */
  head: v.object({ division: v.string(), ...account.entries }),
  leader: account,
  auditor: account,
  contacts: v.array(v.object({ division: v.string(), ...account.entries })),
  /** divisions that never answer */
  silent: texts,
  items: v.record(
    v.string(),
    v.object({
      lead: texts,
      support: texts,
      reports: texts,
      evidence: v.string(),
      event: v.string(),
      /** by task number: the day that the office sets for a task that the document leaves open */
      dueOn: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
  /** who reviews for secrets what is handed in as proof */
  reviewer: v.string(),
  setAsideReason: v.string(),
  /** what a published page says, and what stands in its place when it has moved */
  page: v.object({ stands: v.string(), moved: v.string() }),
  difficulties: texts,
  returnReasons: texts,
  nudges: texts,
  remarks: texts,
  planRemark: v.string(),
  /** for the tasks that a closed year leaves open, in turn */
  endings: v.array(v.pick(EndingSchema, ['decision', 'reason'])),
})

export type Story = v.InferOutput<typeof StorySchema>
export type ItemStory = Story['items'][string]

export function readStory(): Story {
  return v.parse(StorySchema, JSON.parse(readSample('demo.json')))
}
