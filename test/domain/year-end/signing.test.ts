import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  hashOfContent,
  hashOfVersion,
  returnSummary,
  reviewSummary,
  reviseSummary,
  signSummary,
  submitSummary,
} from '#src/domain/year-end/signing.ts'
import { blankSummary, stageOf, versionNumber } from '#src/domain/year-end/summary.ts'
import { writeSection } from '#src/domain/year-end/writing.ts'
import { seal } from '#src/http/seal.ts'
import { refuses } from '../../support/assert.ts'
import { liJing, wangHai, zhaoMin } from '../../support/cast.ts'
import { aContent, aSection, plainSeal, signed, signerOf } from '../../support/summary.ts'

const blank = blankSummary(2021)
const content = aContent()
const { next: drafted } = submitSummary(blank, { content, undated: [] }, signerOf(wangHai))
const { next: reviewed } = reviewSummary(drafted, signerOf(liJing))

const steps = suite('拟稿 → 核 → 签')

steps('go from hand to hand by name', () => {
  const { next } = signed(content)
  assert.equal(
    next.steps.map(({ kind, name }) => [kind, name]),
    [
      ['drafted', '王海'],
      ['reviewed', '李静'],
      ['signed', '赵敏'],
    ],
  )
  assert.equal([drafted, reviewed, next].map(stageOf), ['drafted', 'reviewed', 'signed'])
})

steps('refuse out of turn, and a review by the drafter', () => {
  refuses('summary-step', () => reviewSummary(blank, signerOf(liJing)))
  refuses('summary-step', () =>
    signSummary(drafted, { content, seen: hashOfContent(content, plainSeal) }, signerOf(zhaoMin), plainSeal),
  )
  refuses('same-person', () => reviewSummary(drafted, signerOf(wangHai)))
})

steps('refuse to hand on a problem without its measure', () => {
  const sections = content.sections.with(2, aSection({ id: 'measures', text: '' }))
  refuses('pairs-incomplete', () =>
    submitSummary(blank, { content: { ...content, sections }, undated: [] }, signerOf(wangHai)),
  )
})

steps('refuse to hand on unfinished work without a new day', () => {
  refuses('new-days-needed', () => submitSummary(blank, { content, undated: ['2.1-1'] }, signerOf(wangHai)))
})

steps('refuse to sign what moved after it was read', () => {
  const seen = hashOfContent(content, plainSeal)
  const moved = aContent({ figures: [] })
  refuses('summary-moved', () =>
    signSummary(reviewed, { content: moved, seen }, signerOf(zhaoMin), plainSeal),
  )
})

steps('send back with a reason, to be written on', () => {
  refuses('reason-needed', () => returnSummary(drafted, ' ', signerOf(zhaoMin)))
  assert.is(stageOf(returnSummary(reviewed, '补充亮点', signerOf(zhaoMin)).next), 'writing')
})

steps.run()

const versions = suite('versions')

versions('the hash covers content, figures with their records, and names', () => {
  const [version] = signed(content, seal).next.versions
  assert.ok(version)
  assert.match(version.hash, /^[0-9a-f]{64}$/)
  const [figure] = version.content.figures
  assert.ok(figure)
  const spoilt = [
    { ...version, content: { ...version.content, title: '别的标题' } },
    { ...version, content: { ...version.content, figures: [{ ...figure, records: [] }] } },
    { ...version, steps: version.steps.slice(1) },
  ]
  assert.is(hashOfVersion(structuredClone(version), seal), version.hash)
  for (const one of spoilt) assert.is.not(hashOfVersion(one, seal), version.hash)
})

versions('a new one begins from the signed words and leaves the old one as it was', () => {
  const { next: old } = signed(content, seal)
  const { next: fresh } = reviseSummary(old, '数据更正', signerOf(wangHai))
  const writing = { id: 'disclosure', text: '改写。', draft: '代拟。', revision: 1 } as const
  const { next } = writeSection(fresh, writing)
  assert.is(fresh.words.find(({ id }) => id === 'disclosure')?.text, '分解任务3项。')
  assert.equal([stageOf(next), versionNumber(next)], ['writing', 2])
  assert.is(next.versions[0], old.versions[0])
})

versions.run()
