import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { usualPolicy } from '#src/domain/office/policy.ts'
import { qrCodeOf } from '#src/http/qr-code.ts'
import { codeAt } from '#src/http/second-factor.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { cheapPasswords, openTestApp, type Visitor } from '../support/app.ts'
import { at } from '../support/build.ts'
import { anOffice, liJing, wuTao, zhengJie } from '../support/cast.ts'

const password = 'paper boat on the river'
const withPassword = { ...liJing, passwordHash: await cheapPasswords.hash(password) }
const people = [withPassword, wuTao, zhengJie]
const page = '/account/second-factor'

type App = Awaited<ReturnType<typeof openTestApp>>

const factorIn = ({ store }: App) => store.office().people.find(({ id }) => id === liJing.id)?.secondFactor

/** Set up at 09:00; the codes for need are those of the answer. */
async function setUp(app: App): Promise<string[]> {
  const person = app.as(withPassword)
  assertGoesTo(await person.post(page, { passwordNow: password }), page)
  const code = codeAt(factorIn(app)?.secret ?? '', at('2021-09-15'))
  const html = await (await person.post(`${page}/confirmation`, { code })).text()
  return [...html.matchAll(/<code>(.+?)<\/code>/g)].map(([, one = '']) => one)
}

/** Signs in with the password, and goes on as whoever the cookie makes it. */
async function arrive(app: App): Promise<Visitor & { readonly location: string }> {
  const response = await app.stranger.post('/sign-in', { account: liJing.account, password, back: '/duties' })
  const cookie = response.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  return { ...app.withCookie(cookie), location: response.headers.get('location') ?? '' }
}

const setting = suite('second factor 动态口令')

setting('is set up with the password, a code from the device, and ten codes for need', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  const person = app.as(withPassword)
  await assertRefused(await person.post(page, { passwordNow: 'wrong' }), 422, '原密码不对')
  assert.is(factorIn(app), undefined)
  const codes = await setUp(app)
  assert.is(new Set(codes).size, 10)
  assert.is(factorIn(app)?.confirmed, true)
  for (const code of codes) assert.not.match(JSON.stringify(app.store.office()), code)
  await assertShows(await person.get(page), '动态口令已启用', '备用码还剩 10 个')
})

setting('is not on before the device has proved that it knows the secret', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await app.as(withPassword).post(page, { passwordNow: password })
  const html = await (await app.as(withPassword).get(page)).text()
  const uri = /href="(otpauth:[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match(uri, factorIn(app)?.secret ?? '-')
  for (const shown of ['手动输入密钥', `<path d="${qrCodeOf(uri).path}"`, '的二维码'])
    assert.ok(html.includes(shown))
  await assertRefused(
    await app.as(withPassword).post(`${page}/confirmation`, { code: '000000' }),
    422,
    '动态口令不对',
  )
  assert.is((await arrive(app)).location, '/duties')
})

setting('is taken away with the password, unless the role has to have it', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await setUp(app)
  await app.as(zhengJie).post('/policies', policyForm({ secondFactorRoles: 'contact' }))
  const removal = { passwordNow: password }
  await assertRefused(await app.as(withPassword).post(`${page}/removal`, removal), 409, '不能停用')
  await app.as(zhengJie).post('/policies', policyForm({}))
  assertGoesTo(await app.as(withPassword).post(`${page}/removal`, removal), page)
  assert.is(factorIn(app), null)
})

setting('is removed by an administrator for a device that is lost, and by no link', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await setUp(app)
  const html = await (await app.as(wuTao).post(`/people/${liJing.id}/invitation`)).text()
  const [link = ''] = html.match(/\/invitations\/[\w-]+/) ?? []
  const joined = await app.stranger.post(link, { password, passwordAgain: password })
  const cookie = joined.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  assertGoesTo(await app.withCookie(cookie).get('/duties'), '/sign-in/code?back=%2Fduties')
  assertGoesTo(await app.as(wuTao).post(`/people/${liJing.id}/second-factor/removal`), '/people')
  assert.is(factorIn(app), null)
  assert.is((await app.as(zhengJie).post(`/people/${liJing.id}/second-factor/removal`)).status, 403)
})

setting.run()

const signingIn = suite('POST /sign-in/code')

signingIn('stands between the password and everything else', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await setUp(app)
  const visitor = await arrive(app)
  assert.is(visitor.location, '/sign-in/code?back=%2Fduties')
  assertGoesTo(await visitor.get('/duties'), '/sign-in/code?back=%2Fduties')
  assertGoesTo(await visitor.post('/account/password', {}), '/sign-in/code?back=%2F')
  await assertShows(await visitor.get('/sign-in/code'), '动态口令或备用码')
  await assertRefused(await visitor.post('/sign-in/code', { code: '000000' }), 422, '动态口令不对')
})

signingIn('takes the code of this half minute or its neighbours, each once', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await setUp(app)
  const { secret = '' } = factorIn(app) ?? {}
  const used = { code: codeAt(secret, at('2021-09-15')), back: '/duties' }
  await assertRefused(await (await arrive(app)).post('/sign-in/code', used), 422, '已经用过')
  const next = { code: codeAt(secret, '2021-09-15T01:00:30.000Z'), back: '/duties' }
  const opened = await (await arrive(app)).post('/sign-in/code', next)
  assertGoesTo(opened, '/duties')
  assert.match(opened.headers.get('set-cookie') ?? '', /session=/)
  await assertRefused(await (await arrive(app)).post('/sign-in/code', next), 422, '已经用过')
  const later = { code: codeAt(secret, '2021-09-15T01:02:00.000Z') }
  assert.is((await (await arrive(app)).post('/sign-in/code', later)).status, 422)
})

signingIn('takes each code for need once', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  const [code = ''] = await setUp(app)
  const typed = { code: code.toLowerCase().replace('-', ' '), back: '/' }
  assertGoesTo(await (await arrive(app)).post('/sign-in/code', typed), '/')
  assert.is((await (await arrive(app)).post('/sign-in/code', typed)).status, 422)
  assert.is(factorIn(app)?.recoveryHashes.length, 9)
  assert.ok(app.store.officeHistory().some(({ action }) => action === 'factor.recovered'))
})

signingIn('locks after five guesses, whatever passwords come between', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await setUp(app)
  for (let guess = 1; guess <= 5; guess++) {
    await assertRefused(
      await (await arrive(app)).post('/sign-in/code', { code: '000000' }),
      422,
      '动态口令不对',
    )
  }
  const { secret = '' } = factorIn(app) ?? {}
  const right = { code: codeAt(secret, '2021-09-15T01:00:30.000Z') }
  await assertRefused(await (await arrive(app)).post('/sign-in/code', right), 422, '请过 15 分钟再试')
})

signingIn('does not wait for longer than ten minutes, nor for strangers', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await setUp(app)
  const visitor = await arrive(app)
  app.moveClock(at('2021-09-15', '09:10'))
  assertGoesTo(await visitor.get('/sign-in/code'), '/sign-in')
  assertGoesTo(await app.stranger.post('/sign-in/code', { code: '000000' }), '/sign-in')
})

signingIn.run()

const policy = suite('POST /policies 登录要求')

function policyForm(given: Readonly<Record<string, string>>): Record<string, string> {
  const { secondFactorRoles: _, ...numbers } = usualPolicy
  const typed = Object.entries(numbers).map(([name, value]) => [name, String(value)] as const)
  return { ...Object.fromEntries(typed), ...given }
}

policy('leads whoever needs a second factor to it before anything else', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await assertShows(await app.as(zhengJie).get('/policies'), '须用动态口令的角色')
  assertGoesTo(
    await app.as(zhengJie).post('/policies', policyForm({ secondFactorRoles: 'contact' })),
    '/policies',
  )
  assertGoesTo(await app.as(withPassword).get('/duties'), page)
  await assertShows(await app.as(withPassword).get(page), '请先设置')
  await setUp(app)
  assert.is((await app.as(withPassword).get('/duties')).status, 200)
})

policy('asks for a new password once the old one is too old, and not for one used before', async () => {
  const setOn = { ...withPassword, passwordSetAt: at('2021-06-17') }
  const app = await openTestApp({ office: anOffice({ people: [setOn, wuTao, zhengJie] }) })
  assert.is((await app.as(setOn).get('/duties')).status, 200)
  await app.as(zhengJie).post('/policies', policyForm({ passwordDays: '90', passwordHistory: '2' }))
  assertGoesTo(await app.as(setOn).get('/duties'), '/account/sessions')
  await assertShows(await app.as(setOn).get('/account/sessions'), '密码已使用超过 90 天')
  const same = { passwordNow: password, password, passwordAgain: password }
  await assertRefused(await app.as(setOn).post('/account/password', same), 422, '以前用过')
  const other = { passwordNow: password, password: '海河边的第二只纸船', passwordAgain: '海河边的第二只纸船' }
  assertGoesTo(await app.as(setOn).post('/account/password', other), '/account/sessions')
})

policy('sets the length of new passwords and the end of sessions', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  await app.as(zhengJie).post('/policies', policyForm({ passwordLength: '16', idleMinutes: '5' }))
  const short = { passwordNow: password, password: '海河边的第二只纸船', passwordAgain: '海河边的第二只纸船' }
  await assertRefused(await app.as(withPassword).post('/account/password', short), 422, '至少 16 个字符')
  app.moveClock(at('2021-09-15', '09:05'))
  assertGoesTo(await app.as(withPassword).get('/duties'), '/sign-in?back=%2Fduties')
})

policy('refuses what is out of bounds, and is closed to the system administrator', async () => {
  const app = await openTestApp({ office: anOffice({ people }) })
  const before = app.store.office()
  await assertRefused(
    await app.as(zhengJie).post('/policies', policyForm({ passwordLength: '7' })),
    422,
    '请填写数字',
  )
  await assertRefused(await app.as(wuTao).get('/policies'), 404, '没有找到这个页面')
  assert.is(app.store.office(), before)
})

policy.run()
