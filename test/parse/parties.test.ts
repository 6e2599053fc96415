import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { areUnits, partiesIn, partiesOfColumns, timingIn } from '#src/parse/parties.ts'
import { partiesInProse } from '#src/parse/proposals/prose-parties.ts'

const test = suite('parties')

/** lead parties with a star */
const shown = (parties: ReturnType<typeof partiesIn>) =>
  parties.map(({ name, role }) => (role === 'lead' ? `*${name}` : name)).join(' ')

for (const [note, expected] of [
  ['办公室负责落实', '*办公室'],
  ['各处室负责落实', '*各处室'],
  ['法规处牵头,各处室配合', '*法规处 各处室'],
  ['责任处室:办公室牵头,各相关处室配合', '*办公室 各相关处室'],
  ['责任单位:统计局牵头,相关处室', '*统计局 相关处室'],
  ['责任单位:甲局、乙局、丙局', '*甲局 乙局 丙局'],
  ['牵头单位:办公室、法规科,责任单位:各科室,完成时限:长期坚持', '*办公室 *法规科 各科室'],
  ['责任单位:各乡镇人民政府(街道办事处)。', '*各乡镇人民政府(街道办事处)'],
  ['规章归法规司(局)办,技术室配合', '*法规司(局) 技术室'],
  ['责任单位:省扶贫办,省效能办', '*省扶贫办 省效能办'],
] as const) {
  test(`reads ${note}`, () => assert.is(shown(partiesIn(note)), expected))
}

test('leads before the first comma where the document says so', () => {
  assert.is(shown(partiesIn('责任单位:甲委、乙局,各区政府', true)), '*甲委 *乙局 各区政府')
})

test('lets the first of a single column lead', () => {
  assert.is(shown(partiesOfColumns('', '甲局、乙局')), '*甲局 乙局')
  assert.is(shown(partiesOfColumns('丙局', '甲局、乙局')), '*丙局 甲局 乙局')
})

test('finds the time stated inside a note', () => {
  const note = '牵头单位:办公室,完成时限:10月底前'
  const timing = timingIn(note)
  assert.is(timing && note.slice(timing.start, timing.end), '10月底前')
})

test('knows names of units from other words in brackets', () => {
  assert.ok(areUnits('信息中心、办公室'))
  assert.not(areUnits('此件公开发布'))
  assert.not(areUnits('试行'))
})

test('takes a party that a sentence charges, but no rule', () => {
  assert.is(shown(partiesInProse('各处室要高度重视。')), '*各处室')
  assert.is(shown(partiesInProse('由办公室牵头汇总。')), '*办公室')
  assert.is(shown(partiesInProse('按照“谁起草谁解读”原则,做好解读。')), '')
})

test.run()
