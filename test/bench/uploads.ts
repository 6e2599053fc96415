/** Twenty people upload 50 MB each at the same time: how much memory the program holds meanwhile. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { hashToken } from '#src/token.ts'
import { anAct, aPlan } from '../support/build.ts'
import { anOffice, liJing } from '../support/cast.ts'
import { aFolder, openTestStore } from '../support/store.ts'
import { atMost, info, type Row, timed } from './measure.ts'

const people = 20
const megabyte = 1024 * 1024
/** of a file, with its first bytes just within the limit */
const size = 50 * megabyte
const firstBytes = '%PDF-1.7\n'
const port = 3199

export async function benchUploads(): Promise<Row[]> {
  const folder = await aFolderToUploadTo()
  const program = spawn(process.execPath, ['--max-semi-space-size=8', '--import', 'tsx', 'src/server.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), BACKUP_KEEP: '0', LOG: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await once(program.stdout, 'data')
    const before = await peakOf(program.pid)
    const statuses: number[] = []
    const milliseconds = await timed(async () => {
      const uploads = Array.from({ length: people }, (_, person) => upload(person))
      statuses.push(...(await Promise.all(uploads)))
    })
    const taken = statuses.filter((status) => status === 303).length
    return [
      info('uploads of 50 MB taken', `${taken} of ${people}`),
      info('time for all of them', `${Math.round(milliseconds)} ms`),
      info('resident memory before', `${before} MB`),
      atMost('resident memory at its highest', await peakOf(program.pid), 300, ' MB'),
    ]
  } finally {
    program.kill('SIGTERM')
    await once(program, 'exit')
  }
}

async function aFolderToUploadTo(): Promise<string> {
  const folder = aFolder()
  const now = new Date().toISOString()
  const store = await openTestStore({ folder, now })
  const did = { action: 'office.edited', subject: 'office' } as const
  await store.changeOffice(anAct(), () => ({ next: anOffice(), did }))
  await store.addPlan(aPlan(), anAct())
  const expiresAt = new Date(Date.parse(now) + 3_600_000).toISOString()
  const session = { personId: liJing.id, startedAt: now, seenAt: now, expiresAt, address: '' }
  await store.sessions.add({ ...session, tokenHash: hashToken('uploads') })
  await store.close()
  return folder
}

/** The form as a browser sends it, made as it goes. @returns the status of the answer */
async function upload(person: number): Promise<number> {
  const boundary = 'boundary'
  const fields = { text: `第 ${person} 份`, intent: 'save', kind: 'file' }
  const head = [
    ...Object.entries(fields).map(([name, value]) => part(boundary, `name="${name}"`, value)),
    part(boundary, `name="file"; filename="${person}.pdf"`, firstBytes),
  ].join('\r\n')
  const tail = `\r\n--${boundary}--\r\n`
  const sent = request({
    port,
    method: 'POST',
    path: '/plans/2021/tasks/1.1-1/2021-09-30/progress',
    headers: {
      cookie: 'session=uploads',
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': Buffer.byteLength(head) + size - firstBytes.length + Buffer.byteLength(tail),
    },
  })
  sent.write(head)
  const chunk = Buffer.alloc(megabyte, person)
  for (let left = size - firstBytes.length; left > 0; left -= megabyte) {
    if (!sent.write(chunk.subarray(0, left))) await once(sent, 'drain')
  }
  sent.end(tail)
  const [answer] = await once(sent, 'response')
  answer.resume()
  return answer.statusCode
}

function part(boundary: string, disposition: string, content: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}`
}

/** megabytes, the most since it started; Linux tells it */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024)
}
