import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { findingCodes } from '#src/domain/document/document.ts'
import { bySeverity, remediesOf, severityOf } from '#src/domain/outline-correction/finding.ts'
import { anOutline } from '../../support/build.ts'

const outline = anOutline()
const [section] = outline.sections
const start = section?.start ?? 0

const finding = suite('findings 需要留意')

finding('puts what needs a look before what was only noted', () => {
  const findings = [
    { code: 'chrome', start: 0, end: 4 },
    { code: 'unread', start: 9, end: 12 },
    { code: 'title-unmarked', start: 5, end: 8 },
  ] as const
  assert.equal(
    bySeverity(findings).map((one) => [one.code, severityOf(one)]),
    [
      ['title-unmarked', 'check'],
      ['unread', 'check'],
      ['chrome', 'note'],
    ],
  )
})

finding('leads from a doubtful heading to its tools, or lets it stand', () => {
  const remedies = remediesOf({ code: 'ordinal-missing', start, end: start + 2 }, outline)
  assert.equal(remedies, [
    { kind: 'open', level: 'section', at: start },
    { kind: 'accept', correction: { kind: 'accept', code: 'ordinal-missing', at: start } },
  ])
})

finding('offers to take in what was left out', () => {
  const [remedy] = remediesOf({ code: 'closing', start: 900, end: 910 }, outline)
  assert.equal(remedy, { kind: 'adopt', correction: { kind: 'adopt', at: 900, end: 910 } })
})

finding('does not offer to take in what some part holds already', () => {
  const remedies = remediesOf({ code: 'responsibility', start, end: start + 2 }, outline)
  assert.equal(
    remedies.map(({ kind }) => kind),
    ['accept'],
  )
})

finding('has a remedy of every kind', () => {
  for (const code of findingCodes)
    assert.ok(remediesOf({ code, start: 900, end: 910 }, outline).length > 0, code)
})

finding('offers the higher rule in place of a longer clock', () => {
  const [remedy] = remediesOf({ code: 'stricter-rule', start: 900, end: 910 }, outline)
  assert.equal(remedy, { kind: 'tighten', correction: { kind: 'tighten', at: 900 } })
})

finding.run()
