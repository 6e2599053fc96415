import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused } from './support/answer.ts'
import { openTestApp } from './support/app.ts'
import { aPlan } from './support/build.ts'
import { anOffice, aPerson, heXin, law, liJing, wangHai, zhaoMin, zhouQiang } from './support/cast.ts'

const home = suite('GET /')

home('leads each person to where the day begins', async () => {
  const withoutRole = aPerson({ id: 'new', name: '新人' })
  const { as } = await openTestApp({ office: anOffice({ people: [...anOffice().people, withoutRole] }) })
  const places = [
    [liJing, '/duties'],
    [wangHai, '/plans'],
    [zhaoMin, '/plans'],
    [zhouQiang, '/people'],
    [heXin, '/audit'],
    [withoutRole, '/messages'],
  ] as const
  for (const [person, path] of places) {
    assert.is((await as(person).get('/')).headers.get('location'), path, person.name)
  }
})

home('leads those who see the whole to the year that runs', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  assert.is((await as(zhaoMin).get('/')).headers.get('location'), '/plans/2021')
  assert.is((await as(zhaoMin).get('/plans/2021')).headers.get('location'), '/plans/2021/overview')
})

home('leads a head to the tasks of the own division, or to what waits for a word of consent', async () => {
  const head = aPerson({ id: 'head', name: '郑平', roles: ['head'], divisionId: law.id })
  const people = [...anOffice().people, head]
  const { as } = await openTestApp({ plans: [aPlan()], office: anOffice({ people }) })
  assert.is((await as(head).get('/')).headers.get('location'), `/plans/2021/tasks?division=${law.id}`)
  const confirming = await openTestApp({ plans: [aPlan()], office: anOffice({ people, headsConfirm: true }) })
  assert.is((await confirming.as(head).get('/')).headers.get('location'), '/confirmations')
})

home.run()

const guards = suite('every answer')

guards('forbids scripts, styles and frames from elsewhere', async () => {
  const { stranger } = await openTestApp()
  const policy = (await stranger.get('/sign-in')).headers.get('content-security-policy') ?? ''
  assert.match(policy, "default-src 'self'")
  assert.match(policy, "frame-ancestors 'none'")
  assert.not.match(policy, 'unsafe')
})

guards('keeps its address, its frame and its abilities to itself', async () => {
  const { headers } = await (await openTestApp()).stranger.get('/sign-in')
  const expected: Readonly<Record<string, string>> = {
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cache-control': 'no-store',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  }
  for (const [name, value] of Object.entries(expected)) assert.is(headers.get(name), value, name)
})

guards('has the same guards when it is sent again as it was remembered', async () => {
  const { app, as } = await openTestApp({ plans: [aPlan()] })
  const path = '/plans/2021/tasks/1.1-1'
  const cookie = `session=${wangHai.id}`
  const fresh = await as(wangHai).get('/account')
  const answers = [
    await as(wangHai).get(path),
    await as(wangHai).get(path),
    await app.request(path, { headers: { cookie, 'accept-encoding': 'gzip' } }),
  ]
  for (const { status, headers } of answers) {
    assert.is(status, 200)
    headers.delete('content-encoding')
    assert.equal([...headers], [...fresh.headers])
  }
})

guards('refuses a form that comes from another site', async () => {
  const { app, store } = await openTestApp()
  const before = store.office()
  const response = await app.request('/divisions', {
    method: 'POST',
    body: new URLSearchParams({ name: '宗教三处' }),
    headers: { cookie: `session=${wangHai.id}`, origin: 'https://elsewhere.example' },
  })
  assert.is(response.status, 403)
  assert.is(store.office(), before)
})

guards('answers an unknown address with a way back', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get('/nowhere'), 404, '没有找到这个页面')
})

guards('puts a refusal of an htmx form into the notice and leaves the page as it is', async () => {
  const { app } = await openTestApp()
  const response = await app.request('/divisions', {
    method: 'POST',
    body: new URLSearchParams({ name: '政策法规处' }),
    headers: { cookie: `session=${wangHai.id}`, 'sec-fetch-site': 'same-origin', 'HX-Request': 'true' },
  })
  assert.is(response.status, 409)
  assert.is(response.headers.get('HX-Retarget'), '#notice')
  assert.not.match(await response.text(), '<html')
})

guards('gives back long texts beside a refusal when there is no htmx', async () => {
  const { as } = await openTestApp()
  const duties = '佛教、道教、伊斯兰教、天主教、基督教事务的管理和服务'
  const response = await as(wangHai).post('/divisions', { name: '政策法规处', duties })
  await assertRefused(response, 409, duties)
})

guards.run()
