/** The text that was read, and the file it came in. */
import * as v from 'valibot'

export const SourceSchema = v.object({
  text: v.string(),
  /** the uploaded file's bytes, kept with the evidence; absent when the text was pasted */
  file: v.optional(
    v.object({ name: v.string(), mediaType: v.string(), size: v.number(), sha256: v.string() }),
  ),
})

export type Source = Readonly<v.InferOutput<typeof SourceSchema>>
