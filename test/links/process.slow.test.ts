/** The watch in the program itself: a process for each day, and a site that dies on the way. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { standIn, type Watch } from '#src/domain/links/watch.ts'
import { statusOf } from '#src/domain/status.ts'
import { linksKind } from '#src/store/kind.ts'
import { readingOf, textOf } from '#src/store/stored.ts'
import { aLink, anAcceptance, anAct, anOccurrence, aPlan, aSubmission, aTask, at } from '../support/build.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const script = fileURLToPath(new URL('program.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** A site on this machine, and a folder in which its page alone proves a verified occurrence. */
async function aScene(answer: RequestListener) {
  const site = createServer(answer).listen(0, '127.0.0.1')
  await once(site, 'listening')
  const folder = aFolder()
  const store = await openTestStore({ folder })
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/files/12.html`
  const verified = { submissions: [aSubmission()], verifications: [anAcceptance()] }
  const occurrences = [anOccurrence({ evidence: [aLink({ url })], ...verified })]
  await store.addPlan(aPlan({ tasks: [aTask({ occurrences })] }), anAct())
  await store.close()
  const end = () => {
    site.closeAllConnections()
    site.close()
  }
  return { folder, site, url, end }
}

async function start(folder: string, day: string, checks: 'on' | 'off' = 'on'): Promise<ChildProcess> {
  const words = ['--import', 'tsx', script, folder, at(day, '10:00'), checks]
  const program = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(program.stdout, 'data')
  return program
}

/** @returns how the process ended */
async function stop(program: ChildProcess): Promise<number | null> {
  program.kill('SIGTERM')
  const [code] = await once(program, 'exit')
  return code
}

async function watchIn(folder: string): Promise<Watch | undefined> {
  const text = await textOf(`${folder}/links.json`)
  return text === null ? undefined : readingOf(text, 'links.json', linksKind).stored.record
}

async function liveThrough(folder: string, day: string): Promise<void> {
  const program = await start(folder, day)
  while ((await watchIn(folder))?.round?.at !== at(day, '10:00')) await new Promise(setImmediate)
  assert.is(await stop(program), 0)
}

const test = suite('the watch as a process')

test('sees a page alive, then dead on the third day, and opens again what it alone proved', async () => {
  let isThere = true
  const { folder, end } = await aScene((_, response) => {
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': 'text/html' })
    response.end(isThere ? '<title>目录</title><p>行政规范性文件目录</p>' : '')
  })
  const words: string[] = []
  for (const day of ['2021-09-10', '2021-09-13', '2021-09-14', '2021-09-15']) {
    await liveThrough(folder, day)
    const watch = await watchIn(folder)
    if (watch) words.push(standIn(watch, 'link-1').word)
    isThere = false
  }
  end()
  assert.equal(words, ['alive', 'unclear', 'unclear', 'dead'])
  const store = await openTestStore({ folder })
  const reopened = store.history(2021).at(-1)
  assert.is(statusOf(store.plan(2021).tasks[0]?.occurrences[0] ?? anOccurrence()), 'returned')
  assert.equal([reopened?.action, reopened?.by], ['occurrence.reopened', 'system'])
  assert.match(reopened?.reason ?? '', /行政规范性文件目录.*已经失效/)
  const [first] = store.links.watch().links[0]?.sightings ?? []
  const kept = await store.evidence.open(first?.snapshot?.sha256 ?? '')
  assert.match(await new Response(kept.bytes).text(), /行政规范性文件目录/)
  await store.close()
})

test('lets go of a site that does not answer when it is asked to stop, and ends with 0', async () => {
  const { folder, site, end } = await aScene(() => {})
  const asked = once(site, 'request')
  const program = await start(folder, '2021-09-15')
  await asked
  const began = Date.now()
  assert.is(await stop(program), 0)
  assert.ok(Date.now() - began < 5000)
  end()
  assert.equal(await watchIn(folder), { links: [], round: null })
})

test('asks nobody unless it is switched on', async () => {
  let asked = 0
  const { folder, url, end } = await aScene((_, response) => {
    asked += 1
    response.end()
  })
  const program = await start(folder, '2021-09-15', 'off')
  await fetch(url)
  assert.is(await stop(program), 0)
  end()
  assert.is(asked, 1, 'this test itself asked once')
})

test.run()
