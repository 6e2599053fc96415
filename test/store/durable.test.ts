import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeFolder, writeDurably } from '#src/store/durable.ts'
import { rejection } from '../support/rejection.ts'
import { aFolder } from '../support/store.ts'

const test = suite('writeDurably')

test('replaces a file by all the pieces in order and leaves nothing beside it', async () => {
  const folder = aFolder()
  const path = join(folder, 'file')
  writeFileSync(path, '旧的内容,比新的长得多')
  const pieces = Array.from({ length: 3000 }, (_, index) => Buffer.from(`${index},`))
  await writeDurably(path, pieces)
  assert.is(readFileSync(path, 'utf8'), pieces.join(''))
  assert.equal(readdirSync(folder), ['file'])
})

test('takes over what a crash left of an earlier write', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'file.tmp'), '写了一半的内容')
  await writeDurably(join(folder, 'file'), [Buffer.from('新')])
  assert.is(readFileSync(join(folder, 'file'), 'utf8'), '新')
  assert.equal(readdirSync(folder), ['file'])
})

test('leaves everything as it was when it fails', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'file'))
  await rejection(writeDurably(join(folder, 'file'), [Buffer.from('新')]), Error)
  await rejection(writeDurably(join(folder, 'missing', 'file'), [Buffer.from('新')]), Error)
  assert.equal(readdirSync(folder), ['file'])
})

test('makes folders for the owner alone, as deep as needed', async () => {
  const path = join(aFolder(), '数据', '要点')
  await makeFolder(path)
  await makeFolder(path)
  assert.equal(readdirSync(path), [])
})

test.run()
