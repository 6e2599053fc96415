/** `npm run crash -- --kills 200 --seed 7`: as long a trial as one likes. */
import { parseArgs } from 'node:util'
import { aFolder } from '../support/store.ts'
import { crash } from './runner.ts'

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } })
const kills = Number(values.kills ?? 50)
const seed = Number(values.seed ?? Date.now() % 1_000_000)

console.log(`${kills} kills, seed ${seed}`)
const { acknowledged } = await crash(aFolder(), kills, seed)
console.log(`${acknowledged} acknowledged changes, all found`)
