import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as v from 'valibot'
import { FileAdapter } from '#src/store/adapter.ts'
import { writeDurably } from '#src/store/durable.ts'
import { StoreError } from '#src/store/error.ts'
import { append } from '#src/store/history.ts'
import type { Migration } from '#src/store/kind.ts'
import { anAct } from '../support/build.ts'
import { rejection } from '../support/rejection.ts'
import { aFolder } from '../support/store.ts'

const test = suite('migrations')

const entries = append([], anAct(), { action: 'office.setUp', subject: 'office' })

/** Version 1 had a name, version 2 a title, version 3 a title and words. */
const migrations: Migration[] = [
  (record) => ({ title: (record as { name: string }).name }),
  (record) => ({ ...(record as { title: string }), words: [] }),
]
const kind = { schema: v.object({ title: v.string(), words: v.array(v.string()) }), migrations }

function aFile(schema: number, record: unknown) {
  const path = join(aFolder(), 'book.json')
  writeFileSync(path, JSON.stringify({ schema, record, entries }))
  return { path, adapter: new FileAdapter(path, kind, writeDurably) }
}

for (const [schema, record] of [
  [1, { name: '要点' }],
  [2, { title: '要点' }],
] as const) {
  test(`brings a file of version ${schema} up to date, with its history as it was`, async () => {
    const { path, adapter } = aFile(schema, record)
    const current = { schema: 3, record: { title: '要点', words: [] }, entries }
    assert.equal(await adapter.read(), current)
    const { seal, ...written } = JSON.parse(readFileSync(path, 'utf8'))
    assert.equal(written, current)
    assert.ok(seal)
  })
}

test('leaves a current file alone', async () => {
  const { path, adapter } = aFile(3, { title: '要点', words: [] })
  const before = readFileSync(path)
  await adapter.read()
  assert.equal(readFileSync(path), before)
})

test('leaves the file as it was when what comes out is not valid', async () => {
  const { path, adapter } = aFile(1, { name: 7 })
  const before = readFileSync(path)
  assert.is((await rejection(adapter.read(), StoreError)).detail.place, 'title')
  assert.equal(readFileSync(path), before)
})

test.run()
