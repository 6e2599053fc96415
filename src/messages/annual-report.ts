/** The annual report (政府信息公开工作年度报告): what its rules say when they are broken. */
import { placeOf } from '../domain/annual-report/cell.ts'
import { feesCell, groupOfRow } from '../domain/annual-report/form.ts'
import type { Rule, Violation } from '../domain/annual-report/violation.ts'
import { en as enForm, zh as zhForm } from './annual-form.ts'
import { agree, figure, plural } from './number.ts'
import * as time from './time.ts'

type Sentence = (violation: Violation) => string

const zhName = namer(zhForm, (table, line, column) =>
  [`表${'一二三四'.charAt(table - 1)}“${line}”`, column].filter(Boolean).join('·'),
)
const enName = namer(enForm, (table, line, column) =>
  [`Table ${table}, “${line}”`, column].filter(Boolean).join(', '),
)

export const zh = {
  title: '年度报告',
  lead: '政府信息公开工作年度报告，按国办公开办函〔2021〕30号的格式编制，每年1月31日前公布。',
  empty: '还没有年度报告。选定年度即可开始，上年结转的数字会自动带入。',
  year: '报告年度',
  begin: '开始编制',
  state: '状态',
  draft: '编制中',
  signed: '已签发',
  notBegun: '未编制',
  neighbours: '同期还要报送',
  neighbour: {
    website: (day: string) => `政府网站工作年度报表，${time.zh.inProse(day)}前`,
    enforcement: (day: string) => `行政执法统计年报，${time.zh.inProse(day)}前`,
    ruleOfLaw: (day: string) => `法治政府建设年度报告，${time.zh.inProse(day)}前`,
  },
  signedBy: (name: string, day: string) => `${name}于${time.zh.inProse(day)}签发，内容不再改动。`,
  dueOn: '公布期限',
  faults: (errors: number, warnings: number) => `${errors} 处错误，${warnings} 处提醒`,
  faultless: '符合全部填报规则。',
  errors: '须改正',
  warnings: '请核对',
  unfit: (count: number) => `有 ${count} 格还没有填，或填的不是不小于 0 的整数；没有的填 0。`,
  unsaved: '草稿随时可以保存；签发前，须改正的各处都要改好。',
  noPrevious: '上年数据未录入：没有可以带入的结转数，也不作年度间的核对。',
  carried: '灰底的数字由上年报告带入，改动后视为手工填报。',
  noRegister: '申请登记簿里没有这一年的申请，表三由手工填写。',
  fromRegister: '蓝底的数字由申请登记簿统计，改动后视为手工填报；箭头打开它所数的申请。',
  register: '登记簿的表三',
  movedSince: (count: number) => `填写以后登记簿又有变动，${count} 格与现在的统计不同，可重新填写。`,
  source: (cell: string) => `打开所数的申请：${cell}`,
  fill: '按登记簿重新填写表三',
  fillHint: '表三手工改过的数字会换成登记簿的统计；上年结转仍取上年报告。其他表和文字不变。',
  fillConfirm: '按登记簿重新填写表三？手工改过的数字会被替换。',
  form: '报告内容',
  save: '保存草稿',
  sign: '签发',
  signHint: '签发后报告不能再改动。',
  word: '下载 Word',
  webPage: '网页',
  data: '数据（JSON）',
  /** 表三“（三）不予公开 1.属于国家秘密”·自然人 */
  cellName: zhName.cell,
  sentence: {
    V1: (broken) =>
      `表三“${zhName.column(broken)}”一列：新收与上年结转之和，比办理结果总计与结转下年度之和${more(broken)}。`,
    V2: (broken) => `表三“${zhName.column(broken)}”一列：各项办理结果之和比“总计”${more(broken)}。`,
    V3: (broken) => `表三“${zhName.row(broken)}”一行：自然人与各类法人之和比“总计”${more(broken)}。`,
    V4: (broken) => `表四“${zhName.block(broken)}”：四种结果之和比“总计”${more(broken)}。`,
    V5: (broken) =>
      `表三“${zhName.column(broken)}”一列：上年结转比上年报告的“结转下年度继续办理”${more(broken)}。`,
    V6: (broken) =>
      `表二“${zhName.row(broken)}”：现行有效件数比按上年推算的（上年现行有效加本年制发减本年废止）${more(broken)}，请核对。`,
    V7: ({ cells: [id = ''] }) =>
      `${zhName.cell(id)}：应填不小于 0 的${id === feesCell ? '数' : '整数'}；没有的填 0，不留空，不填“/”。`,
    V8: (broken) => `总体情况写“${broken.quoted}”，比表中的数${more(broken)}。`,
    V9: ({ likeness, cells: [id = ''] }) =>
      likeness === undefined
        ? '“五、存在的主要问题及改进情况”不能空着，也不能只写“无”。'
        : `“${zhName.cell(id)}”与上年报告相似 ${percent(likeness)}，有雷同之嫌，请改写。`,
    V10: ({ severity }) =>
      severity === 'error'
        ? '文中写到收取信息处理费，“六、其他需要报告的事项”要写明金额。'
        : '表二有行政事业性收费：其中有信息处理费的，第六部分要写明金额；没有的，写明“未收取信息处理费”。',
    V11: ({ quoted }) =>
      quoted === undefined
        ? '总体情况没有写明统计期限（报告年度的1月1日至12月31日）。'
        : `统计期限写成“${quoted}”，应为报告年度的1月1日至12月31日。`,
    'review-first': ({ difference }) =>
      `未经复议直接起诉 ${difference} 件：2024年起，不予公开引起的争议应先申请行政复议，请核对。`,
  } as Record<Rule, Sentence>,
  malformed: {
    file: (file: string, reason: string) => `${file} 不是有效的 JSON：${reason}`,
    place: (table: string, steps: readonly number[]) =>
      [table, steps.map(zhStep(steps.length)).join('')].join(' ').trim(),
    whole: '整个文件',
    missing: (place: string) => `${place}：缺少这一项。`,
    length: (place: string, expected: number) => `${place}：应有 ${expected} 项。`,
    kind: (place: string) => `${place}：写法不对。`,
  },
}

export const en: typeof zh = {
  title: 'Annual reports',
  lead: 'The statutory annual report on open government information, in the form prescribed in 2021, to be published by 31 January each year.',
  empty:
    'There is no annual report yet. Choose a year to begin; figures carried over from last year are filled in for you.',
  year: 'Year',
  begin: 'Begin',
  state: 'Status',
  draft: 'in preparation',
  signed: 'signed',
  notBegun: 'not begun',
  neighbours: 'Other reports due around the same time',
  neighbour: {
    website: (day) => `Annual government website report, by ${time.en.when(day)}`,
    enforcement: (day) => `Annual law-enforcement statistics, by ${time.en.when(day)}`,
    ruleOfLaw: (day) => `Annual report on law-based government, by ${time.en.when(day)}`,
  },
  signedBy: (name, day) => `Signed by ${name} on ${time.en.when(day)}; it can no longer be changed.`,
  dueOn: 'Publish by',
  faults: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  faultless: 'It follows all the rules.',
  errors: 'To be corrected',
  warnings: 'To be checked',
  unfit: (count) =>
    `${plural(count, 'cell')} ${agree(count, 'is', 'are')} blank or not a whole number of 0 or more; write 0 where there is nothing.`,
  unsaved:
    'You can save the draft at any time. Everything listed under “To be corrected” must be put right before it is signed.',
  noPrevious:
    'Last year’s report has not been entered, so nothing is carried over and the years are not compared.',
  carried: 'Figures on grey come from last year’s report; once changed, they count as entered by hand.',
  noRegister: 'The register has no applications for this year, so table 3 is filled in by hand.',
  fromRegister:
    'Figures on blue are counted from the register; once changed, they count as entered by hand. The arrow opens the applications counted.',
  register: 'Table 3 from the register',
  movedSince: (count) =>
    `The register has changed since: ${plural(count, 'cell')} now ${agree(count, 'differs', 'differ')} from it. You can fill the table in again.`,
  source: (cell) => `Open the applications counted: ${cell}`,
  fill: 'Fill table 3 from the register again',
  fillHint:
    'Figures changed by hand in table 3 are replaced by those from the register; what was carried over still comes from last year’s report. Other tables and texts stay as they are.',
  fillConfirm: 'Fill table 3 from the register again? Figures changed by hand will be replaced.',
  form: 'Contents',
  save: 'Save draft',
  sign: 'Sign',
  signHint: 'A signed report can no longer be changed.',
  word: 'Download Word file',
  webPage: 'Web page',
  data: 'Data (JSON)',
  cellName: enName.cell,
  sentence: {
    V1: (broken) =>
      `Table 3, column “${enName.column(broken)}”: received plus carried over from last year is ${enMore(broken)} than outcomes plus carried over to next year.`,
    V2: (broken) =>
      `Table 3, column “${enName.column(broken)}”: the outcomes add up to ${enMore(broken)} than their total.`,
    V3: (broken) =>
      `Table 3, row “${enName.row(broken)}”: the applicants add up to ${enMore(broken)} than their total.`,
    V4: (broken) =>
      `Table 4, “${enName.block(broken)}”: the outcomes add up to ${enMore(broken)} than their total.`,
    V5: (broken) =>
      `Table 3, column “${enName.column(broken)}”: carried over from last year is ${enMore(broken)} than last year’s report carried over.`,
    V6: (broken) =>
      `Table 2, “${enName.row(broken)}”: in force is ${enMore(broken)} than last year’s figure plus those issued less those repealed. Please check.`,
    V7: ({ cells: [id = ''] }) =>
      `${enName.cell(id)}: enter a ${id === feesCell ? 'number' : 'whole number'} of 0 or more; write 0 where there is nothing, not a blank or “/”.`,
    V8: (broken) => `The overview says “${broken.quoted}”, ${enMore(broken)} than the table.`,
    V9: ({ likeness, cells: [id = ''] }) =>
      likeness === undefined
        ? 'Section 5 cannot be left empty or say only “none”.'
        : `“${enName.cell(id)}” is ${percent(likeness)} the same as last year’s text. Please rewrite it.`,
    V10: ({ severity }) =>
      severity === 'error'
        ? 'The text mentions a processing fee, so section 6 must state the amount.'
        : 'Table 2 shows charges. If they include an information-processing fee, section 6 must state the amount; if not, section 6 should say that none was charged.',
    V11: ({ quoted }) =>
      quoted === undefined
        ? 'The overview does not state the period (1 January to 31 December of the year reported on).'
        : `The period is given as “${quoted}”; it should be 1 January to 31 December of the year reported on.`,
    'review-first': ({ difference }) =>
      `${plural(difference ?? 0, 'lawsuit')} without prior reconsideration: since 2024, disputes over refusals to disclose must go to reconsideration first. Please check.`,
  },
  malformed: {
    file: (file, reason) => `${file} is not valid JSON: ${reason}`,
    place: (table, steps) => [table, ...steps.map((step) => `[${step}]`)].join(''),
    whole: 'the whole file',
    missing: (place) => `${place}: missing.`,
    length: (place, expected) => `${place}: should have ${expected} entries.`,
    kind: (place) => `${place}: not in the right form.`,
  },
}

function more({ difference }: Violation): string {
  const amount = difference ?? 0
  return amount < 0 ? `少 ${figure(-amount)}` : `多 ${figure(amount)}`
}

function enMore({ difference }: Violation): string {
  const amount = difference ?? 0
  return amount < 0 ? `${figure(-amount)} less` : `${figure(amount)} more`
}

function percent(share: number): string {
  return `${Math.floor(share * 100)}%`
}

function zhStep(depth: number) {
  return (step: number, index: number) =>
    depth === 1 ? `第 ${step} 项` : `第 ${step} ${index === 0 ? '行' : '列'}`
}

/** Names of cells, rows and columns in the words of one form. */
function namer(form: typeof zhForm, called: (table: number, line: string, column: string) => string) {
  const rowName = (table: number, row: number) => {
    if (table === 2) return form.table2[row - 1] ?? ''
    const group = groupOfRow(row)
    return `${group ? `${form.groups[group.name]} ` : ''}${form.rows[row - 1] ?? ''}`
  }
  const blockName = (column: number) =>
    [form.review, form.direct, form.later][Math.ceil(column / 5) - 1] ?? ''
  const columnName = (table: number, row: number, column: number) => {
    if (table === 3) return form.columns[column - 1] ?? ''
    if (table === 4) return form.outcomes[(column - 1) % 5] ?? ''
    return row > 2 ? '' : ([form.made, form.repealed, form.inForce][column - 1] ?? '')
  }
  const place = ({ cells: [id = ''] }: Violation) => placeOf(id) ?? { table: 0, row: 0, column: 0 }
  return {
    row: (broken: Violation) => rowName(place(broken).table, place(broken).row),
    column: (broken: Violation) => form.columns[place(broken).column - 1] ?? '',
    block: (broken: Violation) => blockName(place(broken).column),
    cell: (id: string) => {
      const found = placeOf(id)
      if (!found) return form.sections[Number(id.slice(-1)) - 1] ?? id
      const { table, row, column } = found
      const line = table === 4 ? blockName(column) : rowName(table, row)
      return called(table, line, columnName(table, row, column))
    },
  }
}
