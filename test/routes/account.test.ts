import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo } from '../support/answer.ts'
import { openTestApp, type TestApp } from '../support/app.ts'
import { aPlan, at } from '../support/build.ts'
import { liJing, sunLi } from '../support/cast.ts'

/** The path of a new feed of 李静's, as the page shows it once. */
async function openFeed({ as }: TestApp): Promise<string> {
  const html = await (await as(liJing).post('/account/feed')).text()
  return /\/feed\/[\w-]+\.ics/.exec(html)?.[0] ?? ''
}

const test = suite('/account and /feed 日历订阅')

test('shows that the calendar is not open yet, and where reminders go', async () => {
  const html = await (await (await openTestApp()).as(liJing).get('/account')).text()
  assert.match(html, /还没有开通订阅/)
  assert.match(html, /没有邮箱/)
})

test('opens a calendar that needs no sign-in and stores no token', async () => {
  const app = await openTestApp({ plans: [aPlan()] })
  const path = await openFeed(app)
  const response = await app.stranger.get(path)
  assert.match(response.headers.get('content-type') ?? '', /^text\/calendar/)
  assert.match(await response.text(), /BEGIN:VEVENT/)
  const token = path.slice('/feed/'.length, -'.ics'.length)
  assert.not(JSON.stringify(app.store.office()).includes(token))
})

test('ends the old address with a new one, and both when the calendar is closed', async () => {
  const app = await openTestApp()
  const old = await openFeed(app)
  app.moveClock(at('2021-09-15', '09:01'))
  const next = await openFeed(app)
  assert.is((await app.stranger.get(old)).status, 404)
  assert.is((await app.stranger.get(next)).status, 200)
  assertGoesTo(await app.as(liJing).post('/account/feed/removal'), '/account')
  assert.is((await app.stranger.get(next)).status, 404)
})

test('is found by nobody who guesses, and holds nothing of other divisions', async () => {
  const app = await openTestApp({ plans: [aPlan()] })
  assert.is((await app.stranger.get('/feed/guess.ics')).status, 404)
  const html = await (await app.as(sunLi).post('/account/feed')).text()
  const feed = await app.stranger.get(/\/feed\/[\w-]+\.ics/.exec(html)?.[0] ?? '')
  assert.not.match(await feed.text(), /VEVENT/)
})

test.run()
