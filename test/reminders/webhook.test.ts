import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { webhookChannel } from '#src/reminders/webhook.ts'
import { rejection } from '../support/rejection.ts'

const letter = { subject: '要点', text: '一项待办' }
const heard: { type: string | undefined; body: string }[] = []
let answer = { status: 200, body: '{"errcode":0,"errmsg":"ok"}' }

const receiver = createServer(async (request, response) => {
  heard.push({ type: request.headers['content-type'], body: await text(request) })
  response.writeHead(answer.status).end(answer.body)
})

const test = suite('webhook to a local receiver')

test.before(async () => {
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
})
test.after(() => {
  receiver.close()
})

const channel = () =>
  webhookChannel({ url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, kind: 'wecom' })

test('posts the group’s message as JSON', async () => {
  await channel().send(letter, null)
  assert.is(heard.at(-1)?.type, 'application/json')
  assert.equal(JSON.parse(heard.at(-1)?.body ?? ''), { msgtype: 'text', text: { content: '要点\n一项待办' } })
})

test('takes a refusal that comes with 200 for a failure, and says which', async () => {
  answer = { status: 200, body: '{"errcode":45009,"errmsg":"api freq out of limit"}' }
  assert.match(String(await rejection(channel().send(letter, null), Error)), /45009 api freq out of limit/)
})

test('takes an error of the server for a failure', async () => {
  answer = { status: 502, body: 'bad gateway' }
  assert.match(String(await rejection(channel().send(letter, null), Error)), /HTTP 502/)
})

test('reaches the group and no single person', () => {
  assert.ok(channel().reaches(null))
})

test.run()
