/** The fast tests in two processes side by side: the routes, which open the whole program, and all the rest. */
import { spawn } from 'node:child_process'

const halves = ['^routes/.*(?<!slow)\\.test\\.tsx?$', '^(?!routes/).*(?<!slow)\\.test\\.tsx?$']

const codes = await Promise.all(halves.map(run))
process.exitCode = Math.max(...codes)

/** What a half prints appears in one piece, when it is done. */
function run(pattern: string): Promise<number> {
  const words = ['--import', 'tsx', 'node_modules/uvu/bin.js', 'test', pattern]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const printed: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => printed.push(bytes))
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(printed))
      resolve(code ?? 1)
    })
  })
}
