import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { app } from '#src/app.ts'
import { rows } from './rows.ts'

const table = suite('the table of routes')

table('has a row for every route, and none for what is no route', () => {
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/*' && !path.startsWith('/assets/'))
    .map(({ method, path }) => `${method} ${path}`)
  assert.equal(Object.keys(rows).sort(), [...new Set(routes)].sort())
})

table.run()
