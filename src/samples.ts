/** The files that come with the program: a real document and a set of ordinary divisions. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { root } from './root.ts'

const folder = new URL('data/samples/', root)

const DivisionsSchema = v.array(v.object({ name: v.string(), duties: v.string() }))

export type SampleDivision = v.InferOutput<typeof DivisionsSchema>[number]

export function readSample(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

export function readSampleDivisions(): SampleDivision[] {
  return v.parse(DivisionsSchema, JSON.parse(readSample('divisions.json')))
}
