/** `npm run fuzz -- --requests 50000 --seed 7`: as long a trial as one likes. */
import { parseArgs } from 'node:util'
import { attackProgram } from './attack.ts'

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } })
const requests = Number(values.requests ?? 10_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000)

console.log(`${requests} requests, seed ${seed}`)
const { routes, statuses, slowest, faults } = await attackProgram(requests, seed)
const counts = [...statuses]
  .sort(([one], [other]) => one - other)
  .map(([status, count]) => `${status}: ${count}`)
console.log(`${routes} routes · ${counts.join(' · ')} · slowest ${Math.round(slowest)} ms`)
for (const fault of faults) console.log(fault)
console.log(faults.length === 0 ? 'no faults' : `${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
