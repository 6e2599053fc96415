import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Work } from '#src/domain/headway.ts'
import { Jobs } from '#src/http/jobs.ts'
import { refuses } from '../support/assert.ts'
import { at } from '../support/build.ts'
import { liJing, wangHai } from '../support/cast.ts'

const jobs = suite('Jobs')

function begun(id: string, startedAt = at('2021-09-15')) {
  return { id, person: wangHai, kind: 'backup', from: '/backups', startedAt } as const
}

/** Work that a test ends when it wants to. */
function aWork() {
  let end: (outcome: string) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const given: Work[] = []
  const run = (work: Work) => {
    given.push(work)
    return new Promise<string>((resolve, reject) => {
      end = resolve
      fail = reject
    })
  }
  return { run, given, end: (outcome: string) => end(outcome), fail: (error: Error) => fail(error) }
}

jobs('hand over what was soon done, and forget it', async () => {
  const all = new Jobs<string>(60_000)
  all.begin(begun('a'), async () => 'done')
  assert.is((await all.quickly('a'))?.(), 'done')
  refuses('page-missing', () => all.find('a', wangHai))
})

jobs('tell how far long work is, and what came of it', async () => {
  const all = new Jobs<string>(0)
  const work = aWork()
  all.begin(begun('a'), work.run)
  assert.is(await all.quickly('a'), undefined)
  work.given[0]?.tell({ stage: 'evidence', done: 3, total: 9 })
  assert.equal(all.find('a', wangHai).headway, { stage: 'evidence', done: 3, total: 9 })
  assert.is(all.see('a', wangHai), undefined)
  work.end('done')
  await all.end()
  assert.is(all.latestOf(wangHai)?.id, 'a')
  assert.is(all.see('a', wangHai), 'done')
  assert.is(all.see('a', wangHai), 'done', 'a reload shows it again')
  assert.is(all.latestOf(wangHai), undefined, 'seen is seen')
})

jobs('throw what went wrong when somebody looks', async () => {
  const all = new Jobs<string>(0)
  const work = aWork()
  all.begin(begun('a'), work.run)
  work.fail(new Error('the disk is full'))
  await all.end()
  assert.throws(() => all.see('a', wangHai), /the disk is full/)
})

jobs('are their owner’s alone, and only while the owner’s rights are the same', async () => {
  const all = new Jobs<string>(0)
  all.begin(begun('a'), aWork().run)
  refuses('page-missing', () => all.find('a', liJing))
  refuses('page-missing', () => all.find('a', { ...wangHai, roles: ['contact'] }))
  refuses('page-missing', () => all.drop('a', liJing))
  assert.is(all.find('a', wangHai).id, 'a')
})

jobs('stop when they are dropped', () => {
  const all = new Jobs<string>(0)
  const work = aWork()
  all.begin(begun('a'), work.run)
  all.drop('a', wangHai)
  assert.ok(work.given[0]?.signal.aborted)
  refuses('page-missing', () => all.find('a', wangHai))
})

jobs('of one person are five at most: finished ones make room, others do not', async () => {
  const all = new Jobs<string>(0)
  all.begin(begun('finished'), async () => 'done')
  await all.quickly('none')
  for (const id of ['1', '2', '3', '4', '5']) all.begin(begun(id), aWork().run)
  refuses('page-missing', () => all.find('finished', wangHai))
  refuses('work-under-way', () => all.begin(begun('6'), aWork().run))
})

jobs('are forgotten an hour after they began', async () => {
  const all = new Jobs<string>(0)
  all.begin(begun('old', at('2021-09-15', '09:00')), async () => 'done')
  await Promise.resolve()
  all.begin(begun('new', at('2021-09-15', '10:01')), aWork().run)
  refuses('page-missing', () => all.find('old', wangHai))
})

jobs.run()
