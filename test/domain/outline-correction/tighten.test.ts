import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tightened } from '#src/domain/outline-correction/tighten.ts'
import { read } from '#src/parse/read.ts'

const test = suite('tightened 从严')

const text =
  '一、执法公开\n(一)公示决定。行政处罚决定应当在作出之日起20个工作日内公开。\n(二)答复。收到申请后20个工作日内答复。'
const { outline, proposals } = read(text)

function daysAfter(at: number): (number | undefined)[] {
  return tightened(proposals, outline, [{ kind: 'tighten', at }]).map(({ obligations: [due] }) =>
    due?.kind === 'onEvent' ? due.within.count : undefined,
  )
}

test('puts seven working days in place of a longer clock, in the document’s own words', () => {
  assert.equal(daysAfter(text.indexOf('20个')), [7, 20])
  const [proposal] = tightened(proposals, outline, [{ kind: 'tighten', at: text.indexOf('20个') }])
  assert.is(proposal?.obligations[0]?.phrase, '20个工作日内')
})

test('leaves the clock for applications and every other task alone', () => {
  assert.equal(daysAfter(text.indexOf('20个工作日内答复')), [20, 20])
  assert.is(tightened(proposals, outline, []), proposals)
})

test.run()
