/** Pages: size, margins, the grid of 22 lines by 28 characters, and page numbers outward on both sides. */
import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { font } from './fonts.ts'
import { characterSpace, linePitch, margins, numberDistance, numberSize, page } from './measures.ts'

/** Lying across, the binding edge is on top, so the margins turn with the page. */
export function pageProperties(landscape: boolean): ISectionPropertiesOptions {
  const { top, bottom, left, right } = margins
  const turned = landscape ? { top: left, bottom: right, left: bottom, right: top } : margins
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    page: {
      size: { ...page, orientation },
      margin: { ...turned, header: margins.left, footer: landscape ? turned.bottom / 2 : numberDistance },
    },
    ...(!landscape && {
      grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace: characterSpace },
    }),
  }
}

export const footers = { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) }

/** — 1 —, one character in from the edge */
function footer(alignment: (typeof AlignmentType)['RIGHT' | 'LEFT']): Footer {
  const edge = { left: numberSize * 10, right: numberSize * 10 }
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: font('number'),
    size: numberSize,
  })
  return new Footer({ children: [new Paragraph({ alignment, indent: edge, children: [number] })] })
}
