import { strToU8, zipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import writeSheet from 'write-excel-file/node'
import { Refusal } from '#src/domain/refusal.ts'
import { textOf } from '#src/parse/file.ts'
import { pastedText } from '#src/parse/html.ts'

const test = suite('textOf')

const words = '一、公开\n编制清单。'
const utf8 = new TextEncoder().encode(words)

async function refusalOf(reading: Promise<string>): Promise<string> {
  try {
    await reading
    return 'read'
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

test('reads UTF-8 with and without its mark', async () => {
  assert.is(await textOf(utf8, '要点.txt'), words)
  assert.is(await textOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), '要点.TXT'), words)
})

test('reads UTF-16 with its mark and without', async () => {
  const littleEndian = Buffer.from(words, 'utf16le')
  assert.is(await textOf(Uint8Array.of(0xff, 0xfe, ...littleEndian), '要点.txt'), words)
  assert.is(await textOf(Uint8Array.of(0xfe, 0xff, ...Buffer.from(littleEndian).swap16()), '要点.txt'), words)
  assert.is(await textOf(littleEndian, '要点.txt'), words)
})

test('reads GB18030 as Windows editors write it', async () => {
  const bytes = Uint8Array.of(0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xab, 0xbf, 0xaa)
  assert.is(await textOf(bytes, '要点.txt'), '一、公开')
})

test('reads a page, its blocks on lines and its cells apart', async () => {
  const page =
    '<style>p{}</style><p>一、公开</p><table><tr><td>1.&nbsp;清单</td><td>甲局</td></tr></table><script>x<'
  assert.is((await textOf(new TextEncoder().encode(page), 'a.html')).trim(), '一、公开\n1. 清单\t甲局')
})

test('reads the source of a page that was pasted, and leaves words in angle brackets alone', () => {
  assert.is(pastedText('<div><p>一、公开</p><p>目录</p></div>').trim(), '一、公开\n目录')
  assert.is(pastedText('印发<某局要点>'), '印发<某局要点>')
})

test('refuses what is no text, is empty, or has another format', async () => {
  const photograph = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 2, 3, 4, 5, 6, 7, 8)
  assert.is(await refusalOf(textOf(photograph, '要点.txt')), 'document-not-text')
  assert.is(await refusalOf(textOf(photograph, '要点.docx')), 'document-not-docx')
  assert.is(await refusalOf(textOf(new Uint8Array(), '要点.txt')), 'document-empty')
  assert.is(await refusalOf(textOf(utf8, '要点.pdf')), 'document-not-pdf')
  for (const ending of ['doc', 'wps', 'ofd', 'rtf', 'constructor'])
    assert.is(await refusalOf(textOf(utf8, `要点.${ending}`)), 'document-format')
  assert.is(
    await refusalOf(textOf(new TextEncoder().encode('公'.repeat(1_000_001)), '要点.txt')),
    'document-too-long',
  )
})

test('tells an older file from a locked one, whatever it is called', async () => {
  const older = new Uint8Array(4096)
  older.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const locked = Uint8Array.from(older)
  locked.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)
  for (const name of ['要点.docx', '分解表.xlsx']) {
    assert.is(await refusalOf(textOf(older, name)), 'document-format')
    assert.is(await refusalOf(textOf(locked, name)), 'document-encrypted')
  }
})

const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`

test('reads a Word file with numbers that no one typed, tables and deleted words', async () => {
  const numbering =
    '<w:numbering><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const document = `<w:document><w:body>${paragraph('公开', numbered(0))}${paragraph('清单', numbered(1))}${paragraph('目录', numbered(1))}${paragraph('解读', numbered(0))}<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新 &amp; 好</w:t></w:r></w:p><w:tbl><w:tr>${cell('任务')}<w:tc>${paragraph('甲局')}${paragraph('乙局')}</w:tc></w:tr></w:tbl></w:body></w:document>`
  const file = zip({ 'word/document.xml': document, 'word/numbering.xml': numbering })
  assert.is(
    await textOf(file, '要点.docx'),
    '一、公开\n(一)清单\n(二)目录\n二、解读\n新 & 好\n任务\t"甲局\n乙局"',
  )
})

test('refuses a Word file that says it is small and is not', async () => {
  const file = zip({ 'word/document.xml': `<w:document>${paragraph(words).repeat(10_000)}</w:document>` })
  const view = new DataView(file.buffer, file.byteOffset)
  const entry = Buffer.from(file).lastIndexOf(Buffer.from('PK\u0001\u0002'))
  view.setUint32(entry + 24, 100, true)
  assert.is(await refusalOf(textOf(file, '要点.docx')), 'document-not-docx')
})

test('refuses a Word file with entities of its own, and reads one nested deep', async () => {
  const entity = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:p><w:t>&e;</w:t></w:p>'
  assert.is(await refusalOf(textOf(zip({ 'word/document.xml': entity }), '要点.docx')), 'document-not-docx')
  const deep = `${'<w:sdt>'.repeat(50_000)}${paragraph(words)}${'</w:sdt>'.repeat(50_000)}`
  assert.is(await textOf(zip({ 'word/document.xml': deep }), '要点.docx'), words)
})

test('reads a task table from a workbook and from comma-separated values, cells apart by tabs', async () => {
  const rows = [
    ['工作任务', '责任单位'],
    ['1.编制清单,\n及时公开。', '甲局'],
  ]
  const sheet = await writeSheet(
    rows.map((row) => row.map((value) => ({ value }))),
    {},
  ).toBuffer()
  const expected = '工作任务\t责任单位\n"1.编制清单,\n及时公开。"\t甲局'
  assert.is(await textOf(sheet, '分解表.xlsx'), expected)
  const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')
  assert.is(await textOf(new TextEncoder().encode(csv), '分解表.csv'), expected)
  assert.is(await refusalOf(textOf(utf8, '分解表.xlsx')), 'sheet-damaged')
})

test('reads the lines of a PDF, and refuses one that holds no text', async () => {
  const page = 'BT /F 12 Tf 72 700 Td (1. Open) Tj 0 -20 Td (the list) Tj 100 0 Td (office) Tj ET'
  assert.is(await textOf(pdf(page), '要点.pdf'), '1. Open\nthe list\toffice')
  assert.is(await refusalOf(textOf(pdf('0 0 m 9 9 l S'), '要点.pdf')), 'document-scanned')
})

/** The smallest PDF that shows these drawing commands; readers rebuild the index that it lacks. */
function pdf(commands: string): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${commands.length}>> stream
${commands}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
`)
}

test('refuses a zip file that is no Word file, or is cut short', async () => {
  assert.is(await refusalOf(textOf(zip({ 'a.txt': words }), '要点.docx')), 'document-not-docx')
  const file = zip({ 'word/document.xml': `<w:document>${paragraph(words)}</w:document>` })
  assert.is(await refusalOf(textOf(file.slice(40), '要点.docx')), 'document-not-docx')
})

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, strToU8(words)])))
}

test.run()
