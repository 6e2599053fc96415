import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestApp } from '../support/app.ts'
import { at } from '../support/build.ts'
import { liJing } from '../support/cast.ts'

const test = suite('the log of requests')

test('tells who asked for what and how it went', async () => {
  const { as, stranger, lines } = await openTestApp()
  await as(liJing).get('/duties?page=2')
  await stranger.post('/sign-in', { account: 'li-jing', password: 'secret word' })
  const [first, second] = lines.map(({ milliseconds, request, ...line }) => line)
  const time = at('2021-09-15')
  assert.equal(first, { time, method: 'GET', path: '/duties', status: 200, person: liJing.id })
  assert.equal(second, { time, method: 'POST', path: '/sign-in', status: 422, person: null })
})

test('holds nothing that was said, and nothing that opens a door', async () => {
  const { stranger, lines } = await openTestApp()
  await stranger.get('/invitations/one-time-token')
  await stranger.get('/setup/the-set-up-token')
  await stranger.get('/feed/private-token.ics')
  await stranger.post('/sign-in', { account: 'one-time-token', password: 'private-token' })
  assert.not.match(JSON.stringify(lines), /token/)
  assert.is(lines.length, 4)
})

test('tells of failures too', async () => {
  const { as, lines } = await openTestApp()
  await as(liJing).get('/nowhere')
  assert.is(lines[0]?.status, 404)
})

for (const [given, isKept] of [
  ['proxy-7f3a', true],
  ['two words', false],
  ['', false],
] as const) {
  test(`${isKept ? 'calls' : 'does not call'} a request “${given}” as a proxy does`, async () => {
    const { app, lines } = await openTestApp()
    await app.request('/sign-in', { headers: { 'x-request-id': given } })
    assert.is(lines[0]?.request === given, isKept)
    assert.match(lines[0]?.request ?? '', /^[\w-]+$/)
  })
}

test.run()
