import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Cause } from '#src/domain/links/look.ts'
import { isFallen } from '#src/domain/links/stand.ts'
import { standIn } from '#src/domain/links/watch.ts'
import { statusOf } from '#src/domain/status.ts'
import { LinkFailure } from '#src/links/failure.ts'
import { goRound } from '#src/links/round.ts'
import { readPage } from '#src/parse/page.ts'
import { evidencePath } from '#src/store/folder.ts'
import { aLink, anAcceptance, anAct, anOccurrence, aPlan, aSubmission, aTask, at } from '../support/build.ts'
import { aPath, openMemoryStore } from '../support/store.ts'

const article = '本机关制发的行政规范性文件目录已经梳理完毕并在网站公开。'
const html = (words = article) => `<html><head><title>目录</title></head><body><p>${words}</p></body></html>`

/** What stands at each address; a word is what stands in the way. */
type Site = Record<string, string | { readonly fails: Cause }>

const one = 'https://one.example/files'
const two = 'https://two.example/guide'
const first = aLink({ id: 'link-1', url: one })
const second = aLink({ id: 'link-2', url: two })

/** A verified occurrence proved by links, and a web that the test turns to its will. */
async function aWeb(evidence = [first], site: Site = {}) {
  const folder = aPath()
  const store = await openMemoryStore(folder)
  const verified = { submissions: [aSubmission()], verifications: [anAcceptance()] }
  const plan = aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ evidence, ...verified })] })] })
  await store.addPlan(plan, anAct())
  const asked: string[] = []
  let now = at('2021-09-15')
  const go = (on: string, stopping = new AbortController().signal) => {
    now = at(on)
    return goRound(
      {
        records: store,
        evidence: store.evidence,
        now: () => now,
        newId: () => 'new',
        read: readPage,
        reasonFor: (title, word) => `${title} ${word}`,
        fetch: async (address) => {
          asked.push(address)
          const there = site[address] ?? { fails: 'no-such-host' as const }
          if (typeof there !== 'string') throw new LinkFailure(there.fails)
          const bytes = new TextEncoder().encode(there)
          return { status: 200, mediaType: 'text/html', address, bytes }
        },
      },
      stopping,
    )
  }
  const standOf = (id: string) => standIn(store.links.watch(), id)
  const status = () => statusOf(store.plan(2021).tasks[0]?.occurrences[0] ?? anOccurrence())
  return { store, folder, site, asked, go, standOf, status }
}

const days = ['2021-09-13', '2021-09-14', '2021-09-15']

const test = suite('goRound')

test('keeps the page as it was, with its title, status and hash', async () => {
  const { store, go, standOf } = await aWeb([first], { [one]: html() })
  assert.ok(await go('2021-09-13'))
  const { word, last } = standOf('link-1')
  assert.equal([word, last?.title, last?.status], ['alive', '目录', 200])
  assert.match(last?.textHash ?? '', /^[0-9a-f]{64}$/)
  const { bytes } = await store.evidence.open(last?.snapshot?.sha256 ?? '')
  assert.is(await new Response(bytes).text(), html())
  assert.equal(store.links.history(), [])
})

test('asks for nothing twice a day', async () => {
  const { go, asked } = await aWeb([first], { [one]: html() })
  await go('2021-09-13')
  await go('2021-09-13')
  await go('2021-09-14')
  assert.is(asked.length, 2)
})

test('asks one page of a host at a time', async () => {
  const other = 'https://one.example/other'
  const beside = aLink({ id: 'link-3', url: other })
  const { go, asked } = await aWeb([first, second, beside], { [one]: html() })
  await go('2021-09-13')
  assert.equal(asked, [one, two])
  await go('2021-09-13')
  assert.equal(asked.slice(2), [other])
})

test('opens again what a dead link alone proved, and says so in both histories', async () => {
  const { store, site, go, standOf, status } = await aWeb([first], { [one]: html() })
  await go('2021-09-10')
  site[one] = { fails: 'missing' }
  for (const day of days.slice(0, 2)) await go(day)
  assert.equal([standOf('link-1').word, status()], ['unclear', 'verified'])
  await go('2021-09-15')
  assert.equal([standOf('link-1').word, status()], ['dead', 'returned'])
  const died = store.links.history().at(-1)
  assert.equal(
    [died?.action, died?.subject, died?.after],
    ['link.died', '2021 1.1-1/2021-09-30', `行政规范性文件目录 ${one}`],
  )
  const reopened = store.history(2021).at(-1)
  assert.equal(
    [reopened?.action, reopened?.by, reopened?.reason],
    ['occurrence.reopened', 'system', '行政规范性文件目录 dead'],
  )
})

test('leaves verified what another proof still holds, and what was verified again since', async () => {
  const { site, go, status } = await aWeb([first, second], {
    [one]: { fails: 'missing' },
    [two]: html(),
  })
  for (const day of days) await go(day)
  assert.is(status(), 'verified')
  site[two] = { fails: 'missing' }
  for (const day of ['2021-09-16', '2021-09-17', '2021-09-18']) await go(day)
  assert.is(status(), 'returned')
})

test('sees a page that changed, keeps both, and notes once that it is back', async () => {
  const { store, site, go, standOf } = await aWeb([first], { [one]: html() })
  await go('2021-09-10')
  site[one] = html('本栏目正在维护，请稍后再来访问，谢谢您的理解。')
  await go('2021-09-13')
  assert.is(standOf('link-1').word, 'alive')
  await go('2021-09-14')
  assert.is(standOf('link-1').word, 'changed')
  site[one] = html(`${article}浏览次数：12`)
  await go('2021-09-15')
  assert.is(standOf('link-1').word, 'alive')
  const sightings = store.links.watch().links[0]?.sightings ?? []
  assert.equal(
    sightings.map(({ snapshot }) => snapshot !== null),
    [true, true, false],
  )
  assert.equal(
    store.links.history().map(({ action }) => action),
    ['link.changed', 'link.recovered'],
  )
})

test('notes nothing of any link where nobody answers, and says that the network is closed', async () => {
  const { store, site, go, status } = await aWeb([first, second], { [two]: { fails: 'timeout' } })
  for (const day of days) assert.not.ok(await go(day))
  assert.equal(store.links.watch(), { links: [], round: { at: at('2021-09-15'), reached: false } })
  assert.is(status(), 'verified')
  site[two] = html()
  assert.ok(await go('2021-09-16'))
  assert.equal(
    store.links.watch().links.map(({ id }) => id),
    ['link-1', 'link-2'],
  )
})

test('asks another host that answered before whether the network is open', async () => {
  const beside = aLink({ id: 'link-3', url: 'https://two.example/gone' })
  const { site, asked, go, standOf } = await aWeb([first, second, beside], { [one]: html(), [two]: html() })
  await go('2021-09-13')
  delete site[two]
  assert.ok(await go('2021-09-13'))
  assert.equal(asked, [one, two, 'https://two.example/gone', one])
  assert.is(standOf('link-3').last?.cause, 'no-such-host')
})

test('blames no link where that one does not answer any more either', async () => {
  const beside = aLink({ id: 'link-3', url: 'https://two.example/gone' })
  const { store, site, go, standOf } = await aWeb([first, second, beside], { [one]: html(), [two]: html() })
  await go('2021-09-13')
  delete site[one]
  assert.not.ok(await go('2021-09-13'))
  assert.is(standOf('link-3').word, 'unseen')
  assert.is(store.links.watch().round?.reached, false)
})

test('does not take a gateway’s word for the site’s', async () => {
  const { site, go, standOf } = await aWeb([first], { [one]: html() })
  await go('2021-09-10')
  site[one] = { fails: 'gateway' }
  for (const day of days) assert.not.ok(await go(day))
  assert.is(standOf('link-1').word, 'alive')
})

test('does not take an address inside for an answer nor for a failure', async () => {
  const { go, standOf } = await aWeb([first], { [one]: { fails: 'forbidden' } })
  for (const day of days) assert.ok(await go(day))
  assert.equal([standOf('link-1').word, isFallen(standOf('link-1'))], ['unclear', false])
})

test('goes on where a page that was kept is damaged', async () => {
  const { folder, site, go, standOf } = await aWeb([first], { [one]: html() })
  await go('2021-09-10')
  const { sha256 = '' } = standOf('link-1').last?.snapshot ?? {}
  writeFileSync(join(folder, evidencePath(sha256)), 'altered')
  site[one] = html('别的内容，长得足以当作一句话。')
  assert.ok(await go('2021-09-13'))
  assert.is(standOf('link-1').word, 'alive')
})

test('writes nothing of a round that was cut off', async () => {
  const { store, go } = await aWeb([first], { [one]: html() })
  await go('2021-09-13', AbortSignal.abort())
  assert.equal(store.links.watch(), { links: [], round: null })
})

test.run()
