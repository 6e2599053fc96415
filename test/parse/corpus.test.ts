import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { read } from '#src/parse/read.ts'
import { samplesIn } from '../score/gold.ts'
import { type Agreement, measures, scoreOf } from '../score/score.ts'

const test = suite('documents read by hand, real and invented')

/** Least share of what a careful person found, and of what the reader found, that must agree. */
const floors = { sections: 1, items: 1, clauses: 0.99, timePhrases: 1, citations: 1, responsible: 1 }

const samples = ['corpus', 'invented']
  .flatMap((folder) => samplesIn(`test/fixtures/${folder}`))
  .map((sample) => ({ ...sample, found: read(sample.text) }))
const scores = samples.map(({ text, found, gold }) => scoreOf(text, found, gold))

for (const measure of measures) {
  test(`agrees on ${measure}`, () => {
    const { wanted, found, common } = sum(scores.map((score) => score[measure]))
    assert.ok(common / wanted >= floors[measure], `recall ${common}/${wanted}`)
    assert.ok(common / found >= floors[measure], `precision ${common}/${found}`)
  })
}

test('accounts for every character', () => {
  for (const { characters, accounted } of scores) assert.is(accounted, characters)
})

test('names title, issuer and day of every document', () => {
  for (const { name, found, gold } of samples) {
    const { title, issuer, publishedOn } = found.outline
    assert.is(plain(title), plain(gold.title), name)
    assert.is(issuer, gold.issuer, name)
    assert.is(publishedOn, gold.published, name)
  }
})

function plain(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '')
}

function sum(agreements: readonly Agreement[]): Agreement {
  return agreements.reduce((all, one) => ({
    wanted: all.wanted + one.wanted,
    found: all.found + one.found,
    common: all.common + one.common,
  }))
}

test.run()
