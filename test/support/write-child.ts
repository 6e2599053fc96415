/** Writes 5000 bytes to the path on the command line and says how that went. */
import { writeDurably } from '#src/store/durable.ts'

const outcome = writeDurably(process.argv[2] ?? '', [Buffer.alloc(5000, 'x')])
console.log(await outcome.then(() => 'written', String))
