/** What the sheet writer leaves to its users: as wide as the page, heads on every page, pages numbered. */
import type { Feature } from 'write-excel-file/node'
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility'

const sheetFile = 'xl/worksheets/sheet{id}.xml'
const bookFile = 'xl/workbook.xml'

const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 }
const asWideAsThePage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const pageNumbers = '<headerFooter><oddFooter>&amp;C— &amp;P / &amp;N —</oddFooter></headerFooter>'

/** @param heads rows from the top that come again on every page */
export function printed<Content>(sheetName: string, heads: number): Feature<Content> {
  const rows = `'${sanitizeTextContent(sheetName)}'!$1:$${heads}`
  const repeated = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${rows}</definedName>`
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml) =>
            put(put(xml, sheetFile, 'sheetPr', asWideAsThePage), sheetFile, 'headerFooter', pageNumbers),
          transformElementAttributes: (tag, attributes) => ({ ...attributes, ...attributesOf(tag) }),
        },
        [bookFile]: {
          transform: (xml) => put(xml, bookFile, 'definedNames', `<definedNames>${repeated}</definedNames>`),
        },
      },
    },
  }
}

function attributesOf(tag: string) {
  if (tag === 'pageSetup') return { fitToWidth: 1, fitToHeight: 0 }
  return tag === 'pageMargins' ? margins : {}
}

/** In place of what is there, else where the format's one order of parts wants it. */
function put(xml: string, file: typeof sheetFile | typeof bookFile, tag: string, markup: string): string {
  const present = findElement(xml, tag)
  if (present) return replaceElement(xml, present, markup)
  const root = file === bookFile ? 'workbook' : 'worksheet'
  return insert(xml, markup, getOrderOfSiblings(file, root) ?? [], root)
}
