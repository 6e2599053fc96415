/** npm run score -- FOLDER: the reader against every document of a folder that has answers. */
import { read } from '#src/parse/read.ts'
import { samplesIn } from './gold.ts'
import { type Agreement, measures, type Score, scoreOf } from './score.ts'

const folder = process.argv[2] ?? 'test/fixtures/corpus'
const withDifferences = process.argv.includes('--differences')

const scores = samplesIn(folder).map(({ name, text, gold }) => ({
  name,
  score: scoreOf(text, read(text), gold),
}))
for (const { name, score } of scores) {
  console.log(row(name, score))
  if (withDifferences) for (const difference of score.differences) console.log(`    ${difference}`)
}
console.log(row('total', total(scores.map(({ score }) => score))))

function row(name: string, score: Score): string {
  const cells = measures.map((measure) => `${measure} ${shares(score[measure])}`)
  const accounted = (score.accounted / Math.max(1, score.characters)).toFixed(3)
  return `${name.slice(0, 34).padEnd(34)} ${cells.join('  ')}  accounted ${accounted}`
}

/** precision/recall */
function shares({ wanted, found, common }: Agreement): string {
  return `${share(common, found)}/${share(common, wanted)}`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : (part / whole).toFixed(3)
}

function total(all: readonly Score[]): Score {
  const sum = (value: (score: Score) => number) => all.reduce((whole, score) => whole + value(score), 0)
  const agreements = measures.map((measure) => [
    measure,
    {
      wanted: sum((score) => score[measure].wanted),
      found: sum((score) => score[measure].found),
      common: sum((score) => score[measure].common),
    },
  ])
  return {
    ...Object.fromEntries(agreements),
    characters: sum((score) => score.characters),
    accounted: sum((score) => score.accounted),
    differences: [],
  }
}
