/** Opens the store in the folder on the command line, says how that went, and holds it until it is killed. */
import { openStore } from '#src/store/open.ts'
import { at } from './build.ts'

const opening = openStore({ folder: process.argv[2] ?? '', shelf: null, now: at('2021-09-15') })
console.log(
  await opening.then(
    () => 'held',
    (error: { code: string }) => error.code,
  ),
)
process.stdin.resume()
