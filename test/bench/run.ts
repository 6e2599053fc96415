/** `npm run bench` runs every benchmark, `npm run bench -- store` the named ones. */
import { printTable, type Row } from './measure.ts'
import { benchPages } from './pages.ts'
import { benchReader } from './reader.ts'
import { benchStore } from './store.ts'
import { benchUploads } from './uploads.ts'

const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  store: benchStore,
  pages: benchPages,
  reader: benchReader,
  uploads: benchUploads,
}

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) printTable(name, await bench())
}
