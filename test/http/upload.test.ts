import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { liJing } from '../support/cast.ts'

const uploading = suite('an uploaded file')

const address = '/plans/2021/tasks/1.1-1/2021-09-30'
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const program = Buffer.concat([Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), Buffer.alloc(5000)])

function upload(app: Awaited<ReturnType<typeof openTestApp>>, bytes: Uint8Array, name: string) {
  const file = new File([new Uint8Array(bytes)], name)
  return app.as(liJing).post(`${address}/progress`, { text: '已办', intent: 'save', kind: 'file', file })
}

for (const [what, bytes, name, mediaType] of [
  ['an image that calls itself a program', png, 'setup.exe', 'image/png'],
  ['text', Buffer.from('会议纪要'), '纪要.txt', 'application/octet-stream'],
  [
    'a page, which is text here',
    Buffer.from('<script>alert(1)</script>'),
    'a.pdf',
    'application/octet-stream',
  ],
  ['a PDF without an ending', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), '纪要', 'application/pdf'],
] as const) {
  uploading(`is known by its bytes: ${what}`, async () => {
    const app = await openTestApp({ plans: [aPlan()] })
    assertGoesTo(await upload(app, bytes, name), address)
    const [evidence] = app.store.plan(2021).tasks[0]?.occurrences[0]?.evidence ?? []
    assert.ok(evidence?.kind === 'file')
    assert.equal([evidence.mediaType, evidence.fileName], [mediaType, name])
  })
}

for (const [what, bytes, words] of [
  ['a program that calls itself a document', program, '这种文件不能作为佐证材料'],
  ['a script', Buffer.from('#!/bin/sh\nrm -rf /'), '这种文件不能作为佐证材料'],
  ['bytes that tell nothing', Buffer.from([1, 0, 2, 0, 3]), '这种文件不能作为佐证材料'],
  ['an image beyond what images may have', Buffer.concat([png, Buffer.alloc(20 * 1024 * 1024)]), '20 MB'],
] as const) {
  uploading(`is refused and leaves nothing: ${what}`, async () => {
    const app = await openTestApp({ plans: [aPlan()] })
    const before = app.store.plan(2021)
    await assertRefused(await upload(app, bytes, '纪要.pdf'), 422, words)
    assert.is(app.store.plan(2021), before)
  })
}

uploading('that the disk has no room for is refused, and the program goes on', async () => {
  const app = await openTestApp({ plans: [aPlan()] })
  Object.assign(app.store.evidence, {
    put: async (bytes: AsyncIterable<Uint8Array>) => {
      for await (const _ of bytes) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
    },
  })
  const large = Buffer.concat([png, Buffer.alloc(3 * 1024 * 1024)])
  const { error } = console
  console.error = () => {}
  const response = await upload(app, large, '照片.png')
  console.error = error
  assert.is(response.status, 500)
  assert.is((await app.as(liJing).get(address)).status, 200)
})

uploading('has to say how long it is', async () => {
  const { app } = await openTestApp()
  const headers = { 'transfer-encoding': 'chunked', 'sec-fetch-site': 'same-origin' }
  const chunked = await app.request('/sign-in', { method: 'POST', headers, body: 'account=a' })
  await assertRefused(chunked, 422, '没有说明长度')
  const long = { 'content-length': String(65 * 1024 * 1024), 'sec-fetch-site': 'same-origin' }
  const tooLong = await app.request('/sign-in', { method: 'POST', headers: long, body: 'account=a' })
  await assertRefused(tooLong, 422, '64 MB')
})

uploading.run()
