import { deflateRawSync } from 'node:zlib'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Refusal } from '#src/domain/refusal.ts'
import { textOf } from '#src/parse/file.ts'

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

test('refuses what is no text, is empty, or has another format', async () => {
  const photograph = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 2, 3, 4, 5, 6, 7, 8)
  assert.is(await refusalOf(textOf(photograph, '要点.txt')), 'document-not-text')
  assert.is(await refusalOf(textOf(photograph, '要点.docx')), 'document-not-docx')
  assert.is(await refusalOf(textOf(new Uint8Array(), '要点.txt')), 'document-empty')
  assert.is(await refusalOf(textOf(utf8, '要点.pdf')), 'document-format')
  assert.is(await refusalOf(textOf(utf8, '要点.wps')), 'document-format')
  assert.is(
    await refusalOf(textOf(new TextEncoder().encode('公'.repeat(1_000_001)), '要点.txt')),
    'document-too-long',
  )
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

test('refuses a Word file that would unpack without end', async () => {
  const bomb = zip({ 'word/document.xml': '<w:t>'.padEnd(70_000_000, ' ') })
  assert.is(await refusalOf(textOf(bomb, '要点.docx')), 'document-not-docx')
})

test('refuses a zip file that is no Word file, or is cut short', async () => {
  assert.is(await refusalOf(textOf(zip({ 'a.txt': words }), '要点.docx')), 'document-not-docx')
  const file = zip({ 'word/document.xml': `<w:document>${paragraph(words)}</w:document>` })
  assert.is(await refusalOf(textOf(file.slice(40), '要点.docx')), 'document-not-docx')
})

/** A zip file with these parts, as the smallest writer makes it. */
function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = deflateRawSync(Buffer.from(content))
    const sizes = numbers(4, data.length, Buffer.byteLength(content))
    const lengths = numbers(2, Buffer.byteLength(name), 0)
    const local = Buffer.concat([
      numbers(4, 0x04034b50),
      numbers(2, 20, 0, 8, 0, 0),
      numbers(4, 0),
      sizes,
      lengths,
      Buffer.from(name),
      data,
    ])
    const entry = [numbers(4, 0x02014b50), numbers(2, 20, 20, 0, 8, 0, 0), numbers(4, 0), sizes, lengths]
    entries.push(Buffer.concat([...entry, numbers(2, 0, 0, 0), numbers(4, 0, offset), Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const count = entries.length
  const end = Buffer.concat([
    numbers(4, 0x06054b50),
    numbers(2, 0, 0, count, count),
    numbers(4, directory.length, offset),
    numbers(2, 0),
  ])
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

function numbers(width: 2 | 4, ...values: number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length)
  for (const [index, value] of values.entries()) bytes.writeUIntLE(value, index * width, width)
  return bytes
}

test.run()
