/** Cells of a spreadsheet → divisions. */
import type { DivisionColumn, DivisionLine } from '../../domain/office/division-line.ts'
import { messages } from '../../messages/index.ts'
import { headedRows, headsOf } from './heads.ts'
import { unspaced } from './words.ts'

const heads = headsOf<DivisionColumn>(
  Object.values(messages).map(({ rows }) => rows.divisions.column),
  {
    name: ['处室', '部门名称', '部门', '科室', '单位', '名称', 'Division'],
    duties: ['职责', '职能', '职责关键词', 'Duties'],
  },
)

/** Without heads the name stands first and the duties behind it. */
export function readDivisionLines(rows: readonly (readonly string[])[]): DivisionLine[] {
  const headed = headedRows<DivisionColumn>(rows, [heads], ['name'])
  const read = headed ?? headedRows<DivisionColumn>([['处室', '职责'], ...rows], [heads], ['name']) ?? []
  const above = headed ? 0 : 1
  return read.map(({ line, cells: { name = '', duties = '' } }) => ({
    line: line - above,
    value: { name: unspaced(name), duties: duties.replace(/\s*\n\s*/g, '、') },
  }))
}
