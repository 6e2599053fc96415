import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { quote } from '#src/domain/document/document.ts'
import { textOf } from '#src/parse/file.ts'
import { read } from '#src/parse/read.ts'
import { converted, hasOffice, textDocument } from '../support/office.ts'
import { rejection } from '../support/rejection.ts'

const test = suite('files made by LibreOffice')

/** Numbered as lists number: from 1 at each level. */
const numbered = [
  'corpus/04c-derived-nfkc-lines',
  'invented/10-no-book-marks',
  'invented/20-bold-leads-without-numbers',
  'invented/22-no-stops-after-headings',
]
const tables = ['invented/07-table-side-by-side', 'invented/21-table-glued-one-line']
const printed = [
  'corpus/00-tianjin-mzw-2021',
  'corpus/09-pingtan-jfj-2017-shishifangan',
  'invented/01-province-letter-spaced-figures',
  'invented/05-hard-wrapped',
  'invented/17-deep-nesting',
]

/** Sections, items and clauses in words, without the white space that pages add. */
function shapeOf(text: string): unknown {
  const { sections } = read(text).outline
  const plain = (words: string) => words.normalize('NFKC').replace(/\s+/g, '')
  return sections.map(({ ordinal, title, items }) => ({
    ordinal,
    title: title && plain(title),
    items: items.map((item) => ({
      ordinal: item.ordinal,
      title: item.title && plain(item.title),
      clauses: item.clauses.map((clause) => plain(quote(text, clause))),
    })),
  }))
}

function fixture(name: string): string {
  return readFileSync(`test/fixtures/${name}.txt`, 'utf8')
}

if (hasOffice) {
  for (const name of [...numbered, ...tables]) {
    test(`reads ${name} as a Word file like its text`, async () => {
      const text = fixture(name)
      const file = converted(textDocument(text), 'fodt', 'docx')
      assert.equal(shapeOf(await textOf(file, 'a.docx')), shapeOf(text))
    })
  }

  for (const name of printed) {
    test(`reads ${name} as a PDF like its text`, async () => {
      const text = fixture(name)
      const file = converted(text, 'txt', 'pdf')
      assert.equal(shapeOf(await textOf(file, 'a.pdf')), shapeOf(text))
    })
  }

  test('refuses a PDF that is locked', async () => {
    const options = { EncryptFile: 'true', DocumentOpenPassword: 'secret' }
    const file = converted('一、公开', 'txt', `pdf:writer_pdf_Export:${filter(options)}`)
    assert.is((await rejection(textOf(file, 'a.pdf'), Error)).message, 'document-encrypted')
  })
}

function filter(options: Readonly<Record<string, string>>): string {
  const typed = Object.entries(options).map(([name, value]) => [
    name,
    { type: value === 'true' ? 'boolean' : 'string', value },
  ])
  return JSON.stringify(Object.fromEntries(typed))
}

test.run()
