import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clausesOf } from '#src/domain/document/document.ts'
import { correctOutline } from '#src/domain/outline-correction/apply.ts'
import { type Correction, levels } from '#src/domain/outline-correction/correction.ts'
import { rowsOf } from '#src/domain/outline-correction/rows.ts'
import { unaccounted } from '#src/parse/coverage.ts'
import { read } from '#src/parse/read.ts'
import { readSample } from '#src/samples.ts'

const sample = readSample('tianjin-2021.txt')
const whole = read(sample).outline

const place = fc.oneof(fc.constantFrom(...rowsOf(whole).map(({ start }) => start)), fc.nat(sample.length))
const part = { level: fc.constantFrom(...levels), at: place }
const corrections: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constantFrom('promote' as const, 'demote' as const), ...part }),
  fc.record({ kind: fc.constant('join' as const), at: place }),
  fc.record({ kind: fc.constant('cut' as const), at: place, place }),
  fc.record({ kind: fc.constant('head' as const), ...part, end: place }),
  fc.record({ kind: fc.constant('retitle' as const), ...part, title: fc.constantFrom('新标题', '') }),
)

const keeping = suite('correctOutline 不丢一字，无论怎样更正')

keeping('loses no words and keeps clauses apart and in order, whatever is done', async () => {
  await fc.assert(
    fc.property(fc.array(corrections, { maxLength: 12 }), (many) => {
      const next = correctOutline(sample, whole, many)
      assert.equal(unaccounted(sample, next), [])
      const clauses = clausesOf(next)
      for (const [index, clause] of clauses.entries()) {
        assert.ok(clause.end > clause.start)
        assert.ok(clause.start >= (clauses[index - 1]?.end ?? 0))
      }
      assert.is(new Set(clauses.map(({ id }) => id)).size, clauses.length)
    }),
    { numRuns: 300 },
  )
})

keeping.run()
