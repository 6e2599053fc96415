import { unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { archived, archiveSize, wholeFile } from '#src/reports/archive.ts'
import { at } from '../support/build.ts'

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

const archive = suite('archived')

archive('holds every file under its path, Chinese names too', async () => {
  const pieces = {
    path: '3.2-1/2021-Q3/1 目录.pdf',
    at: at('2021-09-01'),
    size: 18,
    bytes: async function* () {
      yield Buffer.from('第一块')
      yield Buffer.from('第二块')
    },
  }
  const all = [wholeFile('SHA256SUMS', at('2021-09-15'), 'abc'), pieces]
  const bytes = await collected(archived(all))
  assert.is(bytes.length, archiveSize(all), 'its size was known before')
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    Buffer.from(content).toString(),
  ])
  assert.equal(files, [
    ['SHA256SUMS', 'abc'],
    ['3.2-1/2021-Q3/1 目录.pdf', '第一块第二块'],
  ])
})

archive('asks for a file only when those before it were taken', async () => {
  const opened: string[] = []
  const lazy = (path: string) => ({
    path,
    at: at('2021-09-01'),
    size: 1000,
    bytes: async function* () {
      opened.push(path)
      yield new Uint8Array(1000)
    },
  })
  const chunks = archived([lazy('a'), lazy('b')])
  await chunks.next()
  assert.equal(opened, ['a'])
})

archive.run()
