import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { baseOf, linksBelow, localPath } from '#src/http/base.ts'
import { assertGoesTo } from '../support/answer.ts'
import { cheapPasswords, openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { anOffice, liJing, wangHai } from '../support/cast.ts'

const below = suite('under a sub-path')

const publicUrl = 'https://gw.example.gov.cn/yaodian'
const password = 'paper boat on the river'
const person = { ...wangHai, passwordHash: await cheapPasswords.hash(password) }
const setting = { publicUrl, plans: [aPlan()], office: anOffice({ people: [person, liJing] }) }
const headers = { cookie: `__Secure-session=${person.id}` }

below('is what the public address says', () => {
  assert.is(baseOf(publicUrl), '/yaodian')
  assert.is(baseOf('https://gk.example.gov.cn'), '')
  assert.is(baseOf(null), '')
})

below('every address on a page begins with it, and no text does', () => {
  const page =
    '<a href="/plans"><form action="/sign-in"><p>href=&quot;/plans"/x</p><a href="//elsewhere"><i hx-get="/jobs/1">'
  const expected =
    '<a href="/yaodian/plans"><form action="/yaodian/sign-in"><p>href=&quot;/plans"/x</p><a href="//elsewhere"><i hx-get="/yaodian/jobs/1">'
  assert.is(linksBelow(page, '/yaodian'), expected)
})

for (const path of ['/yaodian/plans/2021/tasks', '/plans/2021/tasks']) {
  below(`a page is found and leads on below it: ${path}`, async () => {
    const { app } = await openTestApp(setting)
    const response = await app.request(`https://gw.example.gov.cn${path}?text=%E5%85%AC`, { headers })
    assert.is(response.status, 200)
    const html = await response.text()
    const addresses = [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => address)
    assert.ok(addresses.length > 10)
    assert.equal(
      addresses.filter((address) => !address?.startsWith('/yaodian/')),
      [],
    )
  })
}

below('signing in, cookies, redirects and assets stay below it', async () => {
  const { app } = await openTestApp(setting)
  const toSignIn = await app.request(`${publicUrl}/plans`)
  assertGoesTo(toSignIn, '/yaodian/sign-in?back=%2Fplans')
  const signIn = await app.request(`${publicUrl}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ account: person.account, password, back: '/plans' }),
    headers: { origin: 'https://gw.example.gov.cn' },
  })
  assertGoesTo(signIn, '/yaodian/plans')
  assert.match(
    signIn.headers.get('set-cookie') ?? '',
    /__Secure-session=.+Path=\/yaodian; HttpOnly; Secure; SameSite=Lax/,
  )
  const html = await (await app.request(`${publicUrl}/sign-in`)).text()
  const [, style = ''] = /<link rel="stylesheet" href="(.+?)"/.exec(html) ?? []
  assert.is((await app.request(`https://gw.example.gov.cn${style}`)).status, 200)
})

below.run()

const plain = suite('on plain HTTP without a public address')

plain(
  'signs in with a cookie that such a browser keeps, and takes forms that tell no more than their origin',
  async () => {
    const { app } = await openTestApp({ plans: setting.plans, office: setting.office })
    const signIn = await app.request('http://10.0.0.5:3000/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ account: person.account, password }),
      headers: { origin: 'http://10.0.0.5:3000' },
    })
    assertGoesTo(signIn, '/')
    const cookie = signIn.headers.get('set-cookie') ?? ''
    assert.match(cookie, /session=.+Path=\/; HttpOnly; SameSite=Lax/)
    assert.not.match(cookie, /Secure/)
    const elsewhere = await app.request('http://10.0.0.5:3000/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ account: person.account, password }),
      headers: { origin: 'http://evil.example' },
    })
    assert.is(elsewhere.status, 403)
  },
)

plain.run()

const going = suite('localPath')

for (const [asked, expected] of [
  ['/plans/2021?text=公开#tasks', '/plans/2021?text=%E5%85%AC%E5%BC%80#tasks'],
  ['/plans\nSet-Cookie: a=b', '/plansSet-Cookie:%20a=b'],
  ['/etc/passwd\0.png', '/etc/passwd%00.png'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/x/..//elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['plans', '/'],
  [undefined, '/'],
] as const) {
  going(`leads ${JSON.stringify(asked)} to ${expected}`, () => {
    assert.is(localPath(asked), expected)
  })
}

going('puts nothing into a header that has no place there', async () => {
  const { stranger } = await openTestApp(setting)
  assertGoesTo(
    await stranger.post('/preferences', { back: '/etc/passwd\0\r\nX: y' }),
    '/yaodian/etc/passwd%00X:%20y',
  )
  const whole = await openTestApp({ office: setting.office, publicUrl: 'https://gk.example.gov.cn' })
  const signIn = await whole.app.request('https://gk.example.gov.cn/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ account: person.account, password }),
    headers: { origin: 'https://gk.example.gov.cn' },
  })
  assert.match(
    signIn.headers.get('set-cookie') ?? '',
    /__Host-session=.+Path=\/; HttpOnly; Secure; SameSite=Lax/,
  )
})

going.run()
