/** Remembers what was computed from a record for as long as the record lives; records never change, so it holds. */

/** answers kept for one record; the longest unasked goes first */
const most = 60

const memory = new WeakMap<object, Map<string, unknown>>()

/** @param key what the answer depends on besides the record, and which question it answers */
export function remember<Answer>(record: object, key: string, compute: () => Answer): Answer {
  const known = answersAbout(record)
  const answer = known.has(key) ? (known.get(key) as Answer) : compute()
  known.delete(key)
  known.set(key, answer)
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
  return answer
}

function answersAbout(record: object): Map<string, unknown> {
  const known = memory.get(record) ?? new Map<string, unknown>()
  memory.set(record, known)
  return known
}

let counted = 0

/** A number that no other record has, to name a record in the key of another. */
export function identityOf(record: object): number {
  return remember(record, 'identity', () => ++counted)
}
