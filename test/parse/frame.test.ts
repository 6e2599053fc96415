import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { quote } from '#src/domain/document/document.ts'
import { read } from '#src/parse/read.ts'

const test = suite('what lies around the plan')

const plan = '一、总体要求\n坚持以公开为常态。\n二、工作任务\n编制清单。'

function framed(text: string) {
  const { outline } = read(text)
  const told = outline.findings.map(
    (finding) => `${finding.code}: ${quote(text, finding).replace(/\s+/g, ' ')}`,
  )
  return { ...outline, told, preambleWords: quote(text, outline.preamble) }
}

test('parts page furniture, title, source and preamble', () => {
  const { title, issuer, publishedOn, year, told, preambleWords } = framed(
    `某网 2019年1月1日\n2022年某局政务公开要点\n来源:某市某局 发布时间:2022-03-04 15:08\n\n2022年某局政务公开要点\n\n今年的要求是:务实。\n\n${plan}\n\n附件:`,
  )
  assert.is(title, '2022年某局政务公开要点')
  assert.is(issuer, '某市某局')
  assert.is(publishedOn, '2022-03-04')
  assert.is(year, 2022)
  assert.is(preambleWords, '今年的要求是:务实。')
  assert.ok(told.includes('repeated-title: 2022年某局政务公开要点'))
  assert.ok(told.includes('chrome: 某网 2019年1月1日'))
  assert.ok(told.includes('empty-attachment: 附件:'))
})

test('takes the plan behind its covering letter, and the signature for issuer', () => {
  const { title, issuer, documentNumber, told } = framed(
    `某政办发〔2016〕6号\n各区人民政府:\n现将《某市2016年政务公开工作要点》印发给你们,请认真贯彻。\n某市人民政府办公厅\n2016年5月28日\n附件\n某市2016年政务公开工作要点\n${plan}`,
  )
  assert.is(title, '某市2016年政务公开工作要点')
  assert.is(issuer, '某市人民政府办公厅')
  assert.is(documentNumber, '某政办发〔2016〕6号')
  assert.ok(told.some((finding) => finding.startsWith('letter: 各区人民政府')))
})

test('finds a title that is wrapped over lines', () => {
  const { title } = framed(
    `各处室:\n现将《某局2017年政务公开工作方案》印发你们。\n某局\n2017年5月25日\n某局\n2017年政务公开工作方案\n${plan}`,
  )
  assert.is(title, '某局2017年政务公开工作方案')
})

test('keeps signature, imprint and attachments out of the last item', () => {
  const { sections, told, attachments } = framed(`${plan}\n附件:某名单\n某局办公室\n2017年5月25日印发`)
  assert.is(sections.at(-1)?.items.at(-1)?.clauses.length, 1)
  assert.equal(attachments, ['某名单'])
  assert.ok(told.some((finding) => finding.startsWith('colophon: 某局办公室')))
})

test('reads a letter with numbers of its own before the plan', () => {
  const { sections } = framed(
    `各单位:\n现将方案印发你们。\n一、高度重视。\n二、抓好落实。\n某局\n2020年1月2日\n某局2020年政务公开工作要点\n一、公开\n编制目录。\n二、解读\n编制图解。\n三、平台\n办好网站。`,
  )
  assert.equal(
    sections.map(({ title }) => title),
    ['公开', '解读', '平台'],
  )
})

test.run()
