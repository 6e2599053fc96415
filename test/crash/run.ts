/** `npm run crash -- --kills 200 --seed 7 [--http]`: as long a trial as one likes, of the store or of the whole program. */
import { parseArgs } from 'node:util'
import { aFolder } from '../support/store.ts'
import { crashOverHttp } from './over-http.ts'
import { crash } from './runner.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    seed: { type: 'string' },
    http: { type: 'boolean', default: false },
  },
})
const kills = Number(values.kills ?? 50)
const seed = Number(values.seed ?? Date.now() % 1_000_000)

console.log(`${kills} kills, seed ${seed}${values.http ? ', over HTTP' : ''}`)
const { acknowledged } = await (values.http ? crashOverHttp : crash)(aFolder(), kills, seed)
console.log(`${acknowledged} acknowledged changes, all found`)
