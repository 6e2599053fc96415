import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { read } from '#src/parse/read.ts'

const test = suite('tables')

function rowsOf(text: string): string[] {
  const { outline, proposals } = read(text)
  return outline.sections.flatMap((section, sectionIndex) =>
    section.items.map((item, itemIndex) => {
      const task = proposals.find(({ code }) => code === `${sectionIndex + 1}.${itemIndex + 1}-1`)
      const parties = task?.responsible
        .map(({ name, role }) => (role === 'lead' ? `*${name}` : name))
        .join(' ')
      const [due] = task?.obligations ?? []
      return [
        section.title,
        item.ordinal,
        text.slice(item.clauses[0]?.start, item.clauses[0]?.end),
        parties,
        due?.phrase,
      ].join(' | ')
    }),
  )
}

const expected = [
  '公开 | 1. | 编制目录。 | *甲局 各处室 | 编制目录',
  '公开 | 2. | 每季度更新专栏。 | *各处室 | 每季度',
  '解读 | 3. | 制作图解。 | *乙局 *丙局 各处室 | ',
]

test('reads tab-separated rows with a quoted cell', () => {
  assert.equal(
    rowsOf(
      '2022年政务公开分解表\n工作任务\t工作要求\t牵头单位\t责任单位\n一、公开\t1.编制目录。\t甲局\t各处室\n\t2.每季度更新专栏。\t\t各处室\n二、解读\t3.制作图解。\t"乙局\n丙局"\t各处室',
    ),
    expected,
  )
})

test('reads a Markdown table', () => {
  assert.equal(
    rowsOf(
      '2022年政务公开分解表\n\n| 工作任务 | 工作要求 | 牵头单位 | 责任单位 |\n|---|---|---|---|\n| 一、公开 | 1.编制目录。 | 甲局 | 各处室 |\n|  | 2.每季度更新专栏。 |  | 各处室 |\n| 二、解读 | 3.制作图解。 | 乙局<br>丙局 | 各处室 |',
    ),
    expected,
  )
})

test('reads cells closed by bars on lines of their own', () => {
  assert.equal(
    rowsOf(
      '2022年政务公开分解表\n工作任务 |\n工作要求 |\n牵头单位 |\n责任单位 |\n一、公开 |\n|||\n1.编制目录。\n|\n甲局\n|\n各处室\n|\n2.每季度更新专栏。\n|\n\n|\n各处室\n|\n二、解读 |\n|||\n3.制作图解。\n|\n乙局、丙局\n|\n各处室\n|',
    ),
    expected,
  )
})

test('reads one cell on each line, empty cells dropped', () => {
  assert.equal(
    rowsOf(
      '2022年政务公开分解表\n工作任务\n工作要求\n牵头单位\n责任单位\n一、公开\n1.编制目录。\n甲局\n各处室\n2.每季度更新专栏。\n各处室\n二、解读\n3.制作图解。\n乙局\n丙局\n各处室',
    ),
    expected,
  )
})

test('takes number and time from columns of their own', () => {
  assert.equal(
    rowsOf(
      '2022年政务公开清单\n工作任务\n|\n具体要求\n|\n责任科室\n|\n时限要求\n|\n管好文件\n|\n1\n|\n清理文件。\n|\n办公室\n|\n年底前\n|\n做实解读\n|\n2\n|\n配图解。\n|\n各科室\n|\n持续推进\n|\n',
    ),
    ['管好文件 | 1. | 清理文件。 | *办公室 | 年底前', '做实解读 | 2. | 配图解。 | *各科室 | 持续推进'],
  )
})

test('tells units apart where all cells run together', () => {
  const text =
    '2022年政务公开分解表工作任务工作要求牵头单位责任单位一、公开1.编制目录。区甲局区直各有关单位，各乡镇2.每季度更新专栏。 区直各有关单位，各乡镇二、解读3.制作图解。区乙局区丙局区直各有关单位，各乡镇'
  assert.equal(rowsOf(text), [
    '公开 | 1. | 编制目录。 | *区甲局 区直各有关单位 各乡镇 | 编制目录',
    '公开 | 2. | 每季度更新专栏。 | *区直各有关单位 各乡镇 | 每季度',
    '解读 | 3. | 制作图解。 | *区乙局 *区丙局 区直各有关单位 各乡镇 | ',
  ])
  assert.ok(read(text).outline.findings.some(({ code }) => code === 'table-cell-glued'))
})

test('lets a row without units have those of the row above', () => {
  const rows = rowsOf(
    '2016年政务公开分解表工 作 任 务牵头单位责　任　单　位工　作　要　求一、公开1.公开清单省编办省直各部门，各设区市集中展示清单。2.公开目录省财政厅省直各部门，各设区市动态更新目录。3.公开指南 二、解读4.解读政策 省直各部门，各设区市发布图解。',
  )
  assert.match(rows[0] ?? '', /\*省编办 省直各部门 各设区市/)
  assert.match(rows[2] ?? '', /\*省财政厅 省直各部门 各设区市/)
})

test.run()
