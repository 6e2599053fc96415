/** Opens the folder named on the command line and tells its parent what that took. */
import { openStore } from '#src/store/open.ts'

const start = performance.now()
await openStore({ folder: process.argv[2] ?? '', now: new Date().toISOString() })
const milliseconds = performance.now() - start
process.send?.({ milliseconds, megabytes: process.memoryUsage().rss / 1e6 }, () => process.disconnect())
