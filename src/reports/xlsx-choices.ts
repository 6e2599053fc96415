/** Drop-down lists in a sheet: the choices stand on a sheet of their own, hidden, so that their number does not matter. */
import type { Feature, SheetData } from 'write-excel-file/node'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
} from 'write-excel-file/utility'
import type { Table } from './table.ts'

const sheetFile = 'xl/worksheets/sheet{id}.xml'
const bookFile = 'xl/workbook.xml'
const sheetName = '选项'
/** rows below the last that people may add */
const spareRows = 200

interface Offer {
  /** of the column in the table, from 0 */
  readonly place: number
  readonly title: string
  readonly choices: readonly string[]
}

/** The sheet of choices, one column for each column that has some; none where there are none. */
export function choiceSheet(table: Table): { data: SheetData; sheet: string }[] {
  const offers = offersOf(table)
  if (offers.length === 0) return []
  const length = Math.max(...offers.map(({ choices }) => choices.length))
  const rows = Array.from({ length }, (_, at) => offers.map(({ choices }) => choices[at] ?? ''))
  const data: SheetData = [offers.map(({ title }) => title), ...rows].map((row) =>
    row.map((value) => ({ value })),
  )
  return [{ data, sheet: sheetName }]
}

/** Each list is offered, and what is not in it may be typed all the same. @param heads rows above the first */
export function offered<Content>(table: Table, heads: number): Feature<Content> {
  const offers = offersOf(table)
  const last = heads + table.rows.length + spareRows
  const lists = offers.map(({ place, choices }, at) => {
    const column = letterOf(place)
    const source = `'${sheetName}'!$${letterOf(at)}$2:$${letterOf(at)}$${choices.length + 1}`
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}${heads + 1}:${column}${last}">` +
      `<formula1>${source}</formula1></dataValidation>`
    )
  })
  const markup = `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _, { sheetIndex }) =>
            lists.length === 0 || sheetIndex !== 0
              ? xml
              : insert(xml, markup, getOrderOfSiblings(sheetFile, 'worksheet') ?? [], 'worksheet'),
        },
        [bookFile]: {
          transformElementAttributes: (tag, attributes) =>
            tag === 'sheet' && attributes.name === sheetName
              ? { ...attributes, state: 'hidden' }
              : attributes,
        },
      },
    },
  }
}

function offersOf({ columns }: Table): Offer[] {
  return columns.flatMap(({ title, choices = [] }, place) =>
    choices.length === 0 ? [] : [{ place, title, choices }],
  )
}

/** 0 is A, 25 is Z, 26 is AA. */
function letterOf(place: number): string {
  const rest = Math.floor(place / 26) - 1
  return `${rest < 0 ? '' : letterOf(rest)}${String.fromCharCode(65 + (place % 26))}`
}
