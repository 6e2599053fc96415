import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Headway, unwatched } from '#src/domain/headway.ts'
import { Refusal } from '#src/domain/refusal.ts'
import { readCorrected } from '#src/parse/corrected.ts'
import { readSample } from '#src/samples.ts'
import { openWorkshop } from '#src/workshop/workshop.ts'
import { rejection } from '../support/rejection.ts'

const workshop = suite('a thread of the workshop')

const long = readSample('tianjin-2021.txt').repeat(60)

workshop('reads as the program itself does, and says which stage it is at', async () => {
  const told: Headway[] = []
  const work = { ...unwatched, tell: (headway: Headway) => told.push(headway) }
  const { text, reading } = await openWorkshop().do('readDocument', { from: { text: long } }, work)
  assert.is(text, long)
  assert.equal(reading, readCorrected(long, []))
  assert.equal(
    told.map(({ stage }) => stage),
    ['outlining', 'suggesting'],
  )
})

workshop('leaves the program free for others meanwhile', async () => {
  let turns = 0
  const counting = setInterval(() => turns++, 1)
  await openWorkshop().do('readDocument', { from: { text: long } }, unwatched)
  clearInterval(counting)
  assert.ok(turns > 20, `${turns} turns of the event loop`)
})

workshop('hands a refusal over as a refusal', async () => {
  const words = { from: { text: '没有编号的文字。'.repeat(20_000) } }
  const { code } = await rejection(openWorkshop().do('readDocument', words, unwatched), Refusal)
  assert.is(code, 'document-without-numbering')
})

workshop('ends at once when it is stopped', async () => {
  const stop = new AbortController()
  const reading = openWorkshop().do(
    'readDocument',
    { from: { text: long } },
    { ...unwatched, signal: stop.signal },
  )
  stop.abort(new Refusal('work-stopped'))
  assert.is((await rejection(reading, Refusal)).code, 'work-stopped')
})

workshop('takes two at a time, and the rest in turn', async () => {
  const { do: work } = openWorkshop()
  const all = await Promise.all(
    Array.from({ length: 4 }, () => work('readDocument', { from: { text: long } }, unwatched)),
  )
  assert.ok(all.every(({ text }) => text === long))
})

workshop.run()
