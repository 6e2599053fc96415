import mammoth from 'mammoth'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages } from '#src/messages/index.ts'
import { heading, type Paper, paragraph, tableBlock } from '#src/reports/paper.ts'
import { toWord } from '#src/reports/word/word.ts'
import { textsOf } from '../../support/docx.ts'

const { paper: words } = messages.zh

const paper: Paper = {
  title: '某委员会\n2021年政务公开工作总结',
  subtitle: '（代拟稿）',
  addressee: '机关各处室：',
  blocks: [
    heading(1, '一、工作开展情况'),
    heading(2, '（一）组织领导'),
    paragraph('政策法规处：已公开<12>件。', '（一）'),
    tableBlock({
      caption: '表',
      widths: [1, 2],
      heads: 1,
      rows: [
        [
          { text: '项目', head: true },
          { text: '数量', head: true },
        ],
        [{ text: '合计', columns: 2 }],
        [{ text: '甲', rows: 2 }, { text: 3 }],
        [{ text: '第一行\n第二行' }],
      ],
    }),
  ],
  signature: { by: '政务公开办公室', on: '2021-09-05' },
  annexes: [
    { title: '任务分解表', landscape: true, blocks: [paragraph('甲')] },
    { title: '未完成事项', blocks: [paragraph('乙')] },
  ],
}

const word = suite('toWord')

word('says every word of the paper, in order, as another library reads it', async () => {
  const { value } = await mammoth.extractRawText({ buffer: await toWord(paper, words) })
  assert.equal(
    value.split(/\n+/).filter((line) => line.trim() !== ''),
    [
      '某委员会2021年政务公开工作总结',
      '（代拟稿）',
      '机关各处室：',
      '一、工作开展情况',
      '（一）组织领导',
      '（一）政策法规处：已公开<12>件。',
      '项目',
      '数量',
      '合计',
      '甲',
      '3',
      '第一行',
      '第二行',
      '附件：1.任务分解表',
      '2.未完成事项',
      '政务公开办公室',
      '2021年9月5日',
      '附件1',
      '任务分解表',
      '甲',
      '附件2',
      '未完成事项',
      '乙',
    ],
  )
})

word('lays its pages out as GB/T 9704-2012 does', async () => {
  const { 'word/document.xml': body } = textsOf(await toWord(paper, words))
  assert.match(body, /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/)
  assert.match(body, /w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  assert.match(body, /<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"\/>/)
  assert.match(body, /w:orient="landscape"/)
})

word('names the official typefaces, with others for machines that lack them', async () => {
  const parts = textsOf(await toWord(paper, words))
  for (const name of ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体']) {
    assert.ok(parts['word/styles.xml'].includes(`w:eastAsia="${name}"`), name)
    assert.ok(parts['word/fontTable.xml'].includes(`w:name="${name}"`), name)
  }
})

word('repeats table heads and merges cells that span', async () => {
  const { 'word/document.xml': body } = textsOf(await toWord(paper, words))
  assert.is(body.match(/<w:tblHeader\/>/g)?.length, 1)
  assert.match(body, /<w:gridSpan w:val="2"\/>/)
  assert.match(body, /<w:vMerge w:val="restart"\/>/)
})

word('numbers pages outward on both sides', async () => {
  const parts = textsOf(await toWord(paper, words))
  assert.match(parts['word/settings.xml'], /<w:evenAndOddHeaders\/>/)
  const footers = [parts['word/footer1.xml'], parts['word/footer2.xml']].join()
  assert.match(footers, /<w:jc w:val="right"\/>/)
  assert.match(footers, /<w:jc w:val="left"\/>/)
})

word('marks an annex that is printed alone', async () => {
  const buffer = await toWord({ title: '任务分解表', isAnnex: true, blocks: [] }, words)
  assert.match((await mammoth.extractRawText({ buffer })).value, /^附件\n+任务分解表/)
})

word.run()
