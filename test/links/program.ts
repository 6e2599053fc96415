/** The program on a day of its own: serves a folder with the clock standing at the moment that it is told. */
import { randomUUID } from 'node:crypto'
import { readConfig } from '#src/config.ts'
import { serve } from '#src/serve.ts'

const [folder = '', now = '', checks = ''] = process.argv.slice(2)
const links = checks === 'on' ? { LINK_CHECKS: 'on', LINK_HOSTS: '127.0.0.1' } : {}
const config = readConfig({ DATA_DIR: folder, PORT: '0', BACKUP_KEEP: '0', LOG: 'off', ...links }, '')
await serve(config, { now: () => now, newId: randomUUID, demo: false })
console.log('listening')
