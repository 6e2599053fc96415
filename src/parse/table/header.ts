/** The head of a task table: its column labels, in whatever way the table was flattened. */
import type { Span } from '../../domain/document/document.ts'
import { compactOf } from '../compact.ts'

export type Column = 'number' | 'group' | 'requirement' | 'lead' | 'support' | 'time' | 'other'
/** How cells are told apart. */
export type Shape = 'tabs' | 'pipes' | 'pipeStream' | 'lines' | 'glued'

export interface Header extends Span {
  readonly columns: readonly Column[]
  readonly shape: Shape
}

const labels: ReadonlyArray<readonly [Column, string]> = [
  ['number', '序号|编号'],
  [
    'support',
    '配合/责任单位|责任/配合单位|(?:责任|配合|协办|参与|落实)(?:单位|部门|处室|科室|股室|机构)|责任人',
  ],
  ['lead', '(?:牵头|主办|承办)(?:单位|部门|处室|科室|股室|机构)'],
  ['time', '(?:完成)?(?:时限|时间)(?:要求)?|完成期限|进度(?:安排|要求)'],
  [
    'requirement',
    '(?:工作|具体|任务|主要)(?:要求|内容|措施|举措)|工作目标及?(?:任务)?要求|具体任务|落实措施|主要举措',
  ],
  ['group', '(?:工作|重点|主要|目标)?任务|(?:一级|二级)(?:任务|指标)|工作事项|项目|类别|事项'],
  ['other', '备注|完成情况|进展情况'],
]
const label = labels.map(([column, words]) => `(?<${column}>${words})`).join('|')
const anyLabel = labels.map(([, words]) => words).join('|')
const head = new RegExp(`(?:(?:${anyLabel})[|"]{0,4}){2,10}`, 'g')

/** The first run of labels that names tasks and who is responsible; null where the text is no table. */
export function headerIn(text: string): Header | null {
  const compact = compactOf(text, 0, text.length)
  for (const match of compact.text.matchAll(head)) {
    const columns = columnsIn(match[0])
    const isTable = columns.includes('lead') || columns.includes('support')
    if (!isTable || !(columns.includes('group') || columns.includes('requirement'))) continue
    const span = compact.spanOf(match.index, match.index + match[0].replace(/[|"]+$/, '').length)
    if (!isPlausible(text, span)) continue
    return { ...span, columns, shape: shapeOf(text, span) }
  }
  return null
}

function columnsIn(words: string): Column[] {
  const columns = Array.from(words.matchAll(new RegExp(label, 'g')), ({ groups = {} }) => {
    const found = labels.find(([column]) => groups[column] !== undefined)
    return found?.[0] ?? 'other'
  })
  return columns.includes('requirement') ? columns : withRequirement(columns)
}

/** Where no column is called a requirement, what is asked for stands in the last column of tasks. */
function withRequirement(columns: readonly Column[]): Column[] {
  const own = columns.slice(0, columns.length / repeatsIn(columns))
  const last = own.lastIndexOf('group')
  return columns.map((column, index) =>
    column === 'group' && index % own.length === last ? 'requirement' : column,
  )
}

/** How many tables stand side by side: 2 where the second half of the labels repeats the first. */
export function repeatsIn(columns: readonly Column[]): number {
  const half = columns.length / 2
  const repeats =
    half >= 2 && columns.every((column, index) => column === columns[(index + half) % columns.length])
  return repeats ? 2 : 1
}

/** Labels in running text stand behind 的 or before a full stop: 明确责任单位、完成时限. */
function isPlausible(text: string, { start, end }: Span): boolean {
  return (
    !/[,、:的]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^[。,、:]/.test(text.slice(end, end + 1))
  )
}

function shapeOf(text: string, { start, end }: Span): Shape {
  const lineStart = text.lastIndexOf('\n', start) + 1
  const between = text.slice(start, end)
  if (between.includes('\t')) return 'tabs'
  const isLine = between.includes('|') && /^[ |]*(?:\n|$)/.test(text.slice(end, end + 20))
  if ((isLine || text.slice(lineStart, start).includes('|')) && !between.includes('\n')) return 'pipes'
  if (between.includes('|')) return 'pipeStream'
  return between.includes('\n') ? 'lines' : 'glued'
}
