import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Refusal } from '#src/domain/refusal.ts'
import { openEvidence } from '#src/store/evidence.ts'
import type { EvidenceStore } from '#src/store/store.ts'
import { rejection } from '../support/rejection.ts'
import { aFolder } from '../support/store.ts'

const test = suite('evidence bytes 佐证材料')

async function* chunks(...words: string[]): AsyncGenerator<Uint8Array> {
  for (const word of words) yield Buffer.from(word)
}

async function read(evidence: EvidenceStore, sha256: string): Promise<string> {
  return new Response((await evidence.open(sha256)).bytes).text()
}

const sha256 = createHash('sha256').update('政务公开').digest('hex')

test('keeps bytes under their hash and hands them out again', async () => {
  const folder = aFolder()
  const evidence = await openEvidence(folder)
  assert.equal(await evidence.put(chunks('政务', '公开')), { sha256, size: 12 })
  assert.is(readFileSync(join(folder, sha256.slice(0, 2), sha256), 'utf8'), '政务公开')
  assert.is((await evidence.open(sha256)).size, 12)
  assert.is(await read(await openEvidence(folder), sha256), '政务公开')
})

test('keeps the same bytes once, also when they arrive at the same time', async () => {
  const folder = aFolder()
  const evidence = await openEvidence(folder)
  await Promise.all([evidence.put(chunks('政务公开')), evidence.put(chunks('政', '务公开'))])
  await evidence.put(chunks('政务公开'))
  assert.equal(readdirSync(folder, { recursive: true }).sort(), [
    sha256.slice(0, 2),
    join(sha256.slice(0, 2), sha256),
    'incoming',
  ])
})

test('keeps a file of no bytes', async () => {
  const evidence = await openEvidence(aFolder())
  const { sha256: empty, size } = await evidence.put(chunks())
  assert.is(size, 0)
  assert.is(await read(evidence, empty), '')
})

test('asks for the next bytes only when the last are written, and never holds them all', async () => {
  const chunk = Buffer.alloc(1 << 20)
  let asked = 0
  async function* endless() {
    for (; asked < 64; asked++) yield chunk
  }
  const before = process.memoryUsage().arrayBuffers
  const { size } = await (await openEvidence(aFolder())).put(endless())
  assert.is(size, 64 << 20)
  assert.ok(process.memoryUsage().arrayBuffers - before < 16 << 20)
})

test('leaves nothing of an upload that breaks off', async () => {
  const folder = aFolder()
  const evidence = await openEvidence(folder)
  async function* broken() {
    yield Buffer.from('一半')
    throw new Error('connection lost')
  }
  assert.is((await rejection(evidence.put(broken()), Error)).message, 'connection lost')
  assert.equal(readdirSync(folder, { recursive: true }), ['incoming'])
})

test('clears what crashed uploads left behind, and only that', async () => {
  const folder = aFolder()
  await (await openEvidence(folder)).put(chunks('政务公开'))
  writeFileSync(join(folder, 'incoming', 'leftover'), '一半')
  const evidence = await openEvidence(folder)
  assert.equal(readdirSync(folder), [sha256.slice(0, 2)])
  assert.is(await read(evidence, sha256), '政务公开')
})

test('refuses what it does not have and never follows a name that is no hash', async () => {
  const folder = aFolder()
  const evidence = await openEvidence(folder)
  for (const name of [
    '',
    '..',
    '../../etc/passwd',
    sha256,
    sha256.toUpperCase(),
    `${sha256}\n`,
    `${sha256}/..`,
  ]) {
    assert.is((await rejection(evidence.open(name), Refusal)).code, 'evidence-missing')
  }
  assert.not(existsSync(join(folder, sha256.slice(0, 2))))
})

test.run()
