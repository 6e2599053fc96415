import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { usualPolicy } from '#src/domain/office/policy.ts'
import { setPolicy } from '#src/domain/office/settings.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { cheapPasswords, openTestApp } from '../support/app.ts'
import { anAct, at } from '../support/build.ts'
import { anOffice, liJing } from '../support/cast.ts'

const password = 'paper boat on the river'
const withPassword = { ...liJing, passwordHash: await cheapPasswords.hash(password) }
const setting = { office: anOffice({ people: [withPassword] }) }

const signingIn = suite('POST /sign-in 登录')

signingIn('opens a session and goes where the person was going', async () => {
  const { stranger, store } = await openTestApp(setting)
  const response = await stranger.post('/sign-in', {
    account: liJing.account,
    password,
    back: '/plans/2021/tasks',
  })
  assertGoesTo(response, '/plans/2021/tasks')
  const token = response.headers.get('set-cookie')?.match(/^session=([^;]+)/)?.[1] ?? ''
  assert.ok(token.length > 40)
  assert.is(store.sessions.find(token), undefined, 'only the hash of the token is stored')
})

signingIn('does not tell a wrong name from a wrong password', async () => {
  const { stranger } = await openTestApp(setting)
  const texts = []
  for (const typed of [
    { account: liJing.account, password: 'wrong' },
    { account: 'nobody', password },
  ]) {
    const response = await stranger.post('/sign-in', typed)
    assert.is(response.status, 422)
    texts.push((await response.text()).replaceAll(typed.account, ''))
  }
  assert.match(texts[0] ?? '', '登录名或密码不对')
  assert.is(texts[0], texts[1])
})

signingIn('still knows where the person was going when a field was left empty', async () => {
  const { stranger } = await openTestApp(setting)
  const response = await stranger.post('/sign-in', { account: '', password, back: '/plans/2021/tasks' })
  await assertRefused(response, 422, 'name="back" value="/plans/2021/tasks"')
})

signingIn('never leads to another site', async () => {
  const { stranger } = await openTestApp(setting)
  for (const back of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example']) {
    assertGoesTo(await stranger.post('/sign-in', { account: liJing.account, password, back }), '/')
  }
})

signingIn('is closed to a disabled account', async () => {
  const { stranger } = await openTestApp({
    office: anOffice({ people: [{ ...withPassword, active: false }] }),
  })
  const response = await stranger.post('/sign-in', { account: liJing.account, password })
  await assertRefused(response, 422, '登录名或密码不对')
})

signingIn('is noted in the history with its address, whether it opens or fails', async () => {
  const { app, store } = await openTestApp(setting)
  const from = { incoming: { socket: { remoteAddress: '10.0.0.9' } } }
  for (const typed of [
    { account: liJing.account, password },
    { account: liJing.account, password: 'wrong' },
    { account: 'my secret password', password: '' },
  ]) {
    const headers = { 'sec-fetch-site': 'same-origin' }
    await app.request('/sign-in', { method: 'POST', body: new URLSearchParams(typed), headers }, from)
  }
  const entries = store.officeHistory().filter(({ action }) => action.startsWith('session.'))
  assert.equal(
    entries.map(({ action, by, subject, after }) => [action, by, subject, after]),
    [
      ['session.opened', liJing.id, liJing.id, '10.0.0.9'],
      ['session.failed', 'system', liJing.id, '10.0.0.9'],
      ['session.failed', 'system', 'unknown', '10.0.0.9'],
    ],
  )
  assert.not(JSON.stringify(store.officeHistory()).includes('secret'))
})

signingIn('locks after five failures, for names that nobody has as well, and opens again later', async () => {
  const { stranger, store, moveClock } = await openTestApp(setting)
  for (const account of [liJing.account, 'nobody']) {
    for (let time = 1; time <= 5; time++) {
      await assertRefused(
        await stranger.post('/sign-in', { account, password: 'wrong' }),
        422,
        '登录名或密码不对',
      )
    }
    await assertRefused(await stranger.post('/sign-in', { account, password }), 422, '请过 15 分钟再试')
  }
  const actions = store.officeHistory().map(({ action }) => action)
  assert.is(actions.filter((action) => action === 'session.failed').length, 10)
  assert.is(actions.filter((action) => action === 'session.locked').length, 2)
  moveClock(at('2021-09-15', '09:15'))
  assertGoesTo(await stranger.post('/sign-in', { account: liJing.account, password }), '/')
})

signingIn.run()

const session = suite('a session')

session('ends after thirty minutes without a request, and lives on with one', async () => {
  const { as, moveClock } = await openTestApp(setting)
  const visit = async (time: string) => {
    moveClock(at('2021-09-15', time))
    return (await as(withPassword).get('/account/sessions')).status
  }
  assert.is(await visit('09:29'), 200)
  assert.is(await visit('09:58'), 200)
  assert.is(await visit('10:28'), 303)
})

session('ends at its end, however busy', async () => {
  const { as, moveClock } = await openTestApp(setting)
  for (const minutes of ['09:20', '09:40', '09:59']) {
    moveClock(at('2021-09-15', minutes))
    assert.is((await as(withPassword).get('/account/sessions')).status, 200)
  }
  moveClock(at('2021-09-15', '10:00'))
  assert.is((await as(withPassword).get('/account/sessions')).status, 303)
})

session('ends sooner once the policy asks for it, also where it was open already', async () => {
  const { stranger, withCookie, moveClock, store } = await openTestApp(setting)
  const signedIn = await stranger.post('/sign-in', { account: liJing.account, password })
  const visitor = withCookie(signedIn.headers.get('set-cookie')?.split(';', 1)[0] ?? '')
  await store.changeOffice(anAct(), (office) => setPolicy(office, { ...usualPolicy, sessionHours: 1 }))
  const visit = async (time: string) => {
    moveClock(at('2021-09-15', time))
    return (await visitor.get('/account/sessions')).status
  }
  assert.equal([await visit('09:29'), await visit('09:58'), await visit('10:00')], [200, 200, 303])
})

session('is written again at most once a minute', async () => {
  const { as, moveClock, store } = await openTestApp(setting)
  const seen = () => store.sessions.of(liJing.id)[0]?.seenAt
  moveClock(new Date(Date.parse(at('2021-09-15')) + 59_000).toISOString())
  await as(withPassword).get('/account/sessions')
  assert.is(seen(), at('2021-09-15'))
  moveClock(at('2021-09-15', '09:01'))
  await as(withPassword).get('/account/sessions')
  assert.is(seen(), at('2021-09-15', '09:01'))
})

session.run()

const signingOut = suite('POST /sign-out 退出登录')

signingOut('ends the session, and is noted', async () => {
  const { as, store } = await openTestApp(setting)
  assertGoesTo(await as(withPassword).post('/sign-out'), '/sign-in')
  assert.equal(
    [store.officeHistory().at(-1)?.action, store.officeHistory().at(-1)?.by],
    ['session.ended', liJing.id],
  )
  assertGoesTo(await as(withPassword).get('/'), '/sign-in?back=%2F')
})

signingOut.run()

const page = suite('GET /sign-in')

page('says that no state secret may be stored', async () => {
  const { stranger } = await openTestApp(setting)
  await assertShows(await stranger.get('/sign-in'), '本系统不得存储、处理国家秘密')
})

page.run()
