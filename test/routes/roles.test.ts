import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice, aPerson, heXin, liJing, wangHai, wuTao, zhengJie } from '../support/cast.ts'

const chenChen = aPerson({
  id: 'chen-chen',
  name: '陈晨',
  invitation: { tokenHash: 'seen', expiresAt: '2021-09-20T01:00:00.000Z' },
})
const office = anOffice({ people: [wuTao, zhengJie, heXin, liJing, wangHai, chenChen] })

const giving = suite('POST /people/:id/roles 分配角色')

giving('gives several roles to one person and tells it in the history', async () => {
  const { as, store } = await openTestApp({ office })
  assertGoesTo(
    await as(zhengJie).post(`/people/${wangHai.id}/roles`, { roles: ['office', 'system'] }),
    '/people',
  )
  assert.equal(store.office().people.find(({ id }) => id === wangHai.id)?.roles, ['office', 'system'])
  const { action, before, after } = store.officeHistory().at(-1) ?? {}
  assert.equal([action, before, after], ['role.assigned', 'office', 'office+system'])
})

for (const [what, id, roles, status, words] of [
  ['an auditor who administers', heXin.id, ['audit', 'system'], 409, '审计管理员不能同时担任'],
  ['a contact without a division', chenChen.id, ['contact'], 422, '要先由系统管理员定好所在处室'],
  ['nobody who gives roles', zhengJie.id, ['office'], 409, '至少要留一个'],
] as const) {
  giving(`refuses ${what}`, async () => {
    const { as, store } = await openTestApp({ office })
    const before = store.office()
    await assertRefused(await as(zhengJie).post(`/people/${id}/roles`, { roles }), status, words)
    assert.is(store.office(), before)
  })
}

giving(
  'ends a link that the system administrator has seen, once the account watches over others',
  async () => {
    const { as, store } = await openTestApp({ office })
    const invitation = () => store.office().people.find(({ id }) => id === chenChen.id)?.invitation
    await as(zhengJie).post(`/people/${chenChen.id}/roles`, { roles: 'office' })
    assert.ok(invitation())
    await as(zhengJie).post(`/people/${chenChen.id}/roles`, { roles: 'audit' })
    assert.is(invitation(), null)
  },
)

giving('ends a password that the system administrator may know, and its sessions', async () => {
  const people = [wuTao, zhengJie, { ...wangHai, passwordHash: 'chosen by whoever had the link' }]
  const { as, store } = await openTestApp({ office: anOffice({ people }) })
  assertGoesTo(
    await as(zhengJie).post(`/people/${wangHai.id}/roles`, { roles: ['office', 'audit'] }),
    `/people/${wangHai.id}`,
  )
  const promoted = store.office().people.find(({ id }) => id === wangHai.id)
  assert.equal([promoted?.passwordHash, promoted?.passwordHistory?.length], [null, 1])
  assertGoesTo(await as(wangHai).get('/'), '/sign-in?back=%2F')
})

giving('is closed to the system administrator', async () => {
  const { as } = await openTestApp({ office })
  await assertRefused(
    await as(wuTao).post(`/people/${wuTao.id}/roles`, { roles: 'security' }),
    404,
    '没有找到',
  )
})

giving.run()

const table = suite('GET /permissions 权限表')

table('shows the table that requests are held against, to the security administrator', async () => {
  const { as } = await openTestApp({ office })
  await assertShows(
    await as(zhengJie).get('/permissions'),
    '安全管理员',
    '查阅、检索、导出全部留痕和登录记录',
    '✓',
  )
  await assertRefused(await as(wuTao).get('/permissions'), 404, '没有找到这个页面')
})

table.run()
