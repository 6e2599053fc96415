/** What must be found after a crash. Opening itself checks every file against its schema and its chain. */
import * as assert from 'uvu/assert'
import type { Store } from '#src/store/store.ts'
import { openTestStore } from '../support/store.ts'
import { codeOf, markOf, people, year } from './plan.ts'

export interface Acknowledged {
  /** change, office or evidence */
  readonly kind: string
  readonly mark: string
  readonly sha256: string
}

export async function assertKept(folder: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const store = await openTestStore({ folder })
  const kept = {
    change: new Set(store.history(year).map(({ after }) => after)),
    office: new Set(store.officeHistory().map(({ after }) => after)),
  }
  for (const { kind, mark, sha256 } of acknowledged) {
    if (kind === 'evidence') await assertBytes(store, sha256, mark)
    else assert.ok(kept[kind as keyof typeof kept].has(mark), `${kind} ${mark} was acknowledged and is lost`)
  }
  assertRecordsMatchHistory(store)
  await store.close()
}

async function assertBytes(store: Store, sha256: string, mark: string): Promise<void> {
  const { bytes } = await store.evidence.open(sha256)
  assert.is(await new Response(bytes).text(), mark)
}

/** A record and the entry that tells of it are written together or not at all. */
function assertRecordsMatchHistory(store: Store): void {
  for (let person = 0; person < people; person++) {
    const last = store.history(year).findLast(({ subject }) => subject === codeOf(person))
    assert.is(markOf(store.plan(year), person), last?.after)
  }
  assert.is(store.office().name, store.officeHistory().at(-1)?.after ?? '')
}
