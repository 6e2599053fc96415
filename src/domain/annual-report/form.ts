/**
 * The form of the annual report: which cells its tables have, and what the rows of table 三 mean.
 *
 * @source 国办公开办函〔2021〕30号, in force for the reports of 2021 and later
 */
import { type CellId, cellId } from './cell.ts'

/** 自然人, the five kinds of 法人或其他组织, 总计 */
export const columnsOfTable3 = [1, 2, 3, 4, 5, 6, 7] as const
export const totalColumn = 7

export const rowsOfTable3 = 25
/** 一、本年新收 */
export const receivedRow = 1
/** 二、上年结转 */
export const carriedInRow = 2
/** 三（一）予以公开 to 三（六）其他处理: the 21 results, of which each application has one */
export const resultRows: readonly number[] = Array.from({ length: 21 }, (_, index) => index + 3)
/** 三（七）总计 */
export const resultTotalRow = 24
/** 四、结转下年度继续办理 */
export const carriedOutRow = 25

export const cellsOfTable4 = 15
/** 行政复议, 未经复议直接起诉, 复议后起诉: each four outcomes and their total */
export const blocksOfTable4 = [0, 1, 2].map((block) => {
  const first = block * 5 + 1
  return { outcomes: [first, first + 1, first + 2, first + 3], total: first + 4 }
})

/** Rows of table 二: 规章, 行政规范性文件 (made, repealed, in force), then one number each. */
export const widthsOfTable2 = [3, 3, 1, 1, 1, 1] as const
export const documentRows = [1, 2] as const
/** 行政事业性收费, in 万元: the one cell that takes decimals */
export const feesCell: CellId = cellId(2, 6, 1)

export const receivedCell = cellId(3, receivedRow, totalColumn)
export const carriedInCell = cellId(3, carriedInRow, totalColumn)
export const resultTotalCell = cellId(3, resultTotalRow, totalColumn)
export const carriedOutCell = cellId(3, carriedOutRow, totalColumn)
export const reviewsCell = cellId(4, 1, 5)
export const directLawsuitsCell = cellId(4, 1, 10)
export const laterLawsuitsCell = cellId(4, 1, 15)

/** The kinds of results that table 三 divides further, with their first row and how many they have. */
export const resultGroups = [
  { name: 'refused', first: 5, size: 8 },
  { name: 'impossible', first: 13, size: 3 },
  { name: 'declined', first: 16, size: 5 },
  { name: 'otherwise', first: 21, size: 3 },
] as const
export type ResultGroup = (typeof resultGroups)[number]

export function groupOfRow(row: number): ResultGroup | undefined {
  return resultGroups.find(({ first, size }) => row >= first && row < first + size)
}
