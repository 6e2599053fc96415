/** An uploaded spreadsheet's bytes → its cells. */
import { Refusal } from '../../domain/refusal.ts'
import { decoded } from '../encoding.ts'
import { rowsOfCsv } from './csv.ts'
import { rowsOfXlsx } from './xlsx.ts'

/**
 * The cells of a .xlsx or .csv file, row by row.
 *
 * @param fileName decides how the bytes are read
 * @throws Refusal sheet-format, sheet-damaged, sheet-too-large, document-not-text
 */
export async function cellsOf(bytes: Uint8Array, fileName: string): Promise<string[][]> {
  const format = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
  if (format === 'xlsx') return rowsOfXlsx(bytes)
  if (format === 'csv') return rowsOfCsv(decoded(bytes))
  throw new Refusal('sheet-format', { format: format === '' ? '' : `.${format}` })
}
