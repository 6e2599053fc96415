/** The reader: how long a document takes, and what a text that is made to hurt it can do. */
import { readFileSync } from 'node:fs'
import { numeralOf } from '#src/parse/ordinals.ts'
import { read } from '#src/parse/read.ts'
import { filled, hostile } from '../support/hostile.ts'
import { atMost, median, type Row } from './measure.ts'

const usual = ['00-tianjin-mzw-2021', '04-fujian-2019-zhuyaorenwu', '06-pingtan-gwhbgs-2022-fenjiebiao']
const rounds = 3
/** A character of Chinese takes three bytes. */
const megabyte = Math.floor(1024 ** 2 / 3)

export async function benchReader(): Promise<Row[]> {
  const documents = usual.map((name) => readFileSync(`test/fixtures/corpus/${name}.txt`, 'utf8'))
  const one = hostile.map((part) => timeOf(filled(part, megabyte)))
  const two = hostile.map((part) => timeOf(filled(part, 2 * megabyte)))
  const worst = Math.max(...one)
  return [
    ...documents.map((text, index) => atMost(usual[index] ?? '', timeOf(text), 50, ' ms')),
    atMost('1 MB of prose', timeOf(prose(megabyte)), 1000, ' ms'),
    atMost(`1 MB of the worst hostile text, ${quoted(hostile[one.indexOf(worst)])}`, worst, 1000, ' ms'),
    atMost('2 MB beside 1 MB, hostile texts together', sum(two) / sum(one), 2.5, ' times'),
  ]
}

/** milliseconds */
function timeOf(text: string): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    read(text)
    return performance.now() - start
  })
  return median(times)
}

/** A plan with more sections, items and sentences than any office could work through. */
function prose(length: number): string {
  const sentence = '各处室要按照《政府信息公开条例》及时更新本部门栏目，每季度末自查一次。'
  const item = `(一)更新栏目。${sentence.repeat(4)}(办公室牵头，各处室配合)\n(二)办好答复。${sentence.repeat(4)}\n`
  const sections = Array.from(
    { length: 99 },
    (_, index) => `${numeralOf(index + 1)}、做好公开\n${item.repeat(14)}`,
  )
  return sections.join('').repeat(9).slice(0, length)
}

function quoted(part = ''): string {
  return JSON.stringify(part)
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0)
}
