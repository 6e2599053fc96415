import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Evidence } from '#src/domain/evidence.ts'
import type { Link } from '#src/domain/links/link.ts'
import { linkOf, standIn } from '#src/domain/links/watch.ts'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { statusOf } from '#src/domain/status.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aSubmission,
  aTask,
  at,
} from '../support/build.ts'
import { finance, heXin, liJing, sunLi, wangHai, zhaoMin } from '../support/cast.ts'
import { aLook, aWatch, aWatchedLink, threeFailures } from '../support/link.ts'

const occurrence = '/plans/2021/tasks/1.1-1/2021-09-30'
const address = `${occurrence}/links/link-1`
const dead = aWatchedLink(threeFailures)
const verified = { progress: [aProgress()], submissions: [aSubmission()], verifications: [anAcceptance()] }

interface Given extends Partial<Occurrence> {
  readonly link?: Link
  readonly checksLinks?: boolean
  readonly status?: 'issued' | 'closed'
}

async function anApp({ link = dead, checksLinks = true, status = 'issued', ...given }: Given = {}) {
  const occurrences = [anOccurrence({ evidence: [aLink()], ...given })]
  const other = aTask({ code: '2.1-1', clauseIds: ['2.1.1'], leadId: finance.id })
  const plans = [aPlan({ status, tasks: [aTask({ occurrences }), other] })]
  const app = await openTestApp({ plans, checksLinks })
  await app.store.links.update(() => ({
    ...aWatch(link),
    round: { at: at('2021-09-15', '08:45'), reached: true },
  }))
  const evidence = (): readonly Evidence[] => app.store.plan(2021).tasks[0]?.occurrences[0]?.evidence ?? []
  const state = () => statusOf(app.store.plan(2021).tasks[0]?.occurrences[0] ?? anOccurrence())
  return { ...app, evidence, state }
}

const showing = suite('how a link stands')

showing('stands beside the evidence, with the way to all that was seen', async () => {
  const { as } = await anApp()
  await assertShows(
    await as(liJing).get(occurrence),
    '已经失效',
    '自 2021-09-13 起打不开，已有 3 天',
    `href="${address}"`,
  )
})

showing('tells of a page that stands what was read there, with the page as it was', async () => {
  const snapshot = { sha256: 'a1', size: 12, mediaType: 'text/html' }
  const { as } = await anApp({ link: aWatchedLink([aLook({ snapshot })]) })
  await assertShows(
    await as(liJing).get(occurrence),
    '2021-09-15 查看：“行政规范性文件目录”，状态码 200',
    `href="${address}/snapshots/a1"`,
  )
})

showing('is told plainly not to be known where nothing is checked', async () => {
  const { as } = await anApp({ checksLinks: false, link: aWatchedLink([]) })
  await assertShows(await as(liJing).get(occurrence), '链接未检查：没有开启自动查看（LINK_CHECKS）')
  await assertShows(await as(wangHai).get('/plans/2021/links'), '链接未检查：没有开启')
})

showing('says that the network is closed', async () => {
  const { as, store } = await anApp({ link: aWatchedLink([]) })
  await store.links.update((watch) => ({ ...watch, round: { at: at('2021-09-15'), reached: false } }))
  await assertShows(await as(liJing).get(occurrence), '链接未检查：2021-09-15 09:00 尝试过，外网不通')
})

showing('has a page with every sighting and what was said of it', async () => {
  const link = aWatchedLink([aLook({ on: '2021-09-10' }), '2021-09-12', ...threeFailures])
  const { as } = await anApp({ link })
  await assertShows(
    await as(wangHai).get(address),
    '2021-09-13</time> – <time datetime="2021-09-15">2021-09-15',
    '网站说没有这个页面',
    '状态码 404',
    '李静 2021-09-12 看过，仍可作证',
    '最近一次查看：2021-09-15 08:45',
  )
})

showing('is hidden from other divisions, and there is none of what is no link', async () => {
  const { as } = await anApp()
  for (const path of [address, `${address}/snapshots/a1`])
    assert.is((await as(sunLi).get(path)).status, 404, path)
  assert.is((await as(liJing).get(`${occurrence}/links/none`)).status, 404)
})

showing.run()

const keeping = suite('the page as it was')

keeping('is shown as words in which nothing runs', async () => {
  const { as, store } = await anApp()
  const { sha256, size } = await store.evidence.put(
    page('<script>alert(1)</script><p>目录 &lt;b&gt;甲&lt;/b&gt;</p>'),
  )
  const snapshot = { sha256, size, mediaType: 'text/html' }
  await store.links.update(() => aWatch(aWatchedLink([aLook({ snapshot })])))
  const response = await as(liJing).get(`${address}/snapshots/${sha256}`)
  const html = await response.text()
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/)
  assert.ok(html.includes('目录 &lt;b&gt;甲&lt;/b&gt;'), html)
  assert.not.match(html, /alert\(1\)/)
  assert.is((await as(sunLi).get(`${address}/snapshots/${sha256}`)).status, 404)
})

keeping('is reached through the link that it was kept for, and no other bytes are', async () => {
  const { as, store } = await anApp()
  const { sha256 } = await store.evidence.put(page('<p>别的材料</p>'))
  assert.is((await as(liJing).get(`${address}/snapshots/${sha256}`)).status, 404)
})

keeping.run()

const asking = suite('what a dead link asks')

asking('stands on the home of the contact, with a button for each answer', async () => {
  const { as } = await anApp()
  await assertShows(
    await as(liJing).get('/duties'),
    '请看一看这些链接',
    `action="${address}/assurance"`,
    `href="${address}#replacement"`,
    `action="${address}/withdrawal"`,
  )
  assert.not.match(await (await as(sunLi).get('/duties')).text(), /请看一看这些链接/)
})

asking('is asked no more once the year is closed', async () => {
  const { as } = await anApp({ status: 'closed' })
  assert.not.match(await (await as(liJing).get('/duties')).text(), /请看一看这些链接/)
  assert.not.match(await (await as(liJing).get(address)).text(), /assurance/)
  assert.is((await as(liJing).post(`${address}/assurance`)).status, 409)
})

asking('is on the agenda of the office, and on its list by division', async () => {
  const { as } = await anApp()
  await assertShows(await as(wangHai).get('/plans/2021/monitor'), '失效或者有变的佐证链接')
  await assertShows(
    await as(zhaoMin).get('/plans/2021/links'),
    '政策法规处',
    '行政规范性文件目录',
    '已经失效',
  )
  assert.not.match(await (await as(wangHai).get('/plans/2021/links?word=alive')).text(), /行政规范性文件目录/)
  assert.not.match(
    await (await as(wangHai).get(`/plans/2021/links?division=${finance.id}`)).text(),
    /行政规范性文件目录/,
  )
  assert.is((await as(liJing).get('/plans/2021/links')).status, 404)
})

asking('leaves the agenda when the link is vouched for', async () => {
  const { as } = await anApp()
  await as(wangHai).get('/plans/2021/monitor')
  await as(liJing).post(`${address}/assurance`)
  assert.not.match(await (await as(wangHai).get('/plans/2021/monitor')).text(), /失效或者有变的佐证链接/)
})

asking.run()

const vouching = suite('POST …/assurance 仍可作证')

vouching('begins anew with what stands there now, and is in the history', async () => {
  const { as, store } = await anApp()
  assertGoesTo(await as(liJing).post(`${address}/assurance`), address)
  const { word, assurance } = standIn(store.links.watch(), 'link-1')
  assert.equal([word, assurance?.by], ['unseen', liJing.id])
  await assertShows(await as(heXin).get('/audit?book=links'), '确认链接仍可作证', '李静')
  assert.is(linkOf(store.links.watch(), 'link-1').sightings.length, 1)
})

vouching('is also for the office, and not for leaders or other divisions', async () => {
  const { as, store } = await anApp()
  assert.is((await as(zhaoMin).post(`${address}/assurance`)).status, 403)
  assert.is((await as(sunLi).post(`${address}/assurance`)).status, 404)
  assert.is(store.links.history().length, 0)
  assertGoesTo(await as(wangHai).post(`${address}/assurance`), address)
})

vouching.run()

const mending = suite('POST …/replacement, …/withdrawal 换一条、撤下')
const url = 'https://example.gov.cn/new'

mending('puts another link in the place of the dead one, to be reviewed anew', async () => {
  const { as, evidence } = await anApp()
  assertGoesTo(await as(liJing).post(`${address}/replacement`, { url }), occurrence)
  const [only, ...others] = evidence()
  assert.equal(others, [])
  assert.equal(
    [only?.kind === 'link' && only.url, only?.title, only?.review, only?.collectedOn],
    [url, '行政规范性文件目录', undefined, '2021-09-15'],
  )
})

mending('gives back what was typed where it is no address', async () => {
  const { as, evidence } = await anApp()
  const response = await as(liJing).post(`${address}/replacement`, { url: 'example.gov.cn' })

  mending('keeps what was typed even where somebody vouched for the link meanwhile', async () => {
    const { as, evidence } = await anApp()
    await as(wangHai).post(`${address}/assurance`)
    const response = await as(liJing).post(`${address}/replacement`, { url: 'example.gov.cn' })
    const html = await response.text()
    assert.is(response.status, 422)
    assert.ok(html.includes('value="example.gov.cn"') && html.includes('这不是完整的网址'))
    assert.is(evidence().length, 1)
  })
  await assertRefused(response, 422, 'value="example.gov.cn"')
  assert.equal(evidence(), [aLink()])
})

mending('opens again what was verified, with the reason', async () => {
  for (const [path, fields] of [['replacement', { url }] as const, ['withdrawal', {}] as const]) {
    const { as, store, state } = await anApp(verified)
    assert.is((await as(liJing).post(`${address}/${path}`, fields)).status, 303, path)
    assert.is(state(), 'returned')
    const reopened = store.history(2021).find(({ action }) => action === 'occurrence.reopened')
    assert.match(reopened?.reason ?? '', /佐证链接“行政规范性文件目录”$/)
  }
})

mending('takes the link away', async () => {
  const { as, evidence } = await anApp()
  assertGoesTo(await as(liJing).post(`${address}/withdrawal`), occurrence)
  assert.equal(evidence(), [])
})

mending('waits while the office has it', async () => {
  const { as, evidence } = await anApp({ submissions: [aSubmission()] })
  await assertShows(await as(liJing).get('/duties'), '本期正在等待核验')
  assert.is((await as(liJing).post(`${address}/replacement`, { url })).status, 409)
  assert.is((await as(liJing).post(`${address}/withdrawal`)).status, 409)
  assert.equal(evidence(), [aLink()])
})

mending('is for the divisions of the task alone', async () => {
  const { as, evidence } = await anApp()
  assert.is((await as(wangHai).post(`${address}/withdrawal`)).status, 403)
  assert.is((await as(sunLi).post(`${address}/withdrawal`)).status, 404)
  assert.equal(evidence(), [aLink()])
})

mending.run()

async function* page(html: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(html)
}
