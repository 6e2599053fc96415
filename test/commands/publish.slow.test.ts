import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { blankPublication, choosePublication } from '#src/domain/publication/publication.ts'
import { anAct, aPlan } from '../support/build.ts'
import { anOffice } from '../support/cast.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const publish = suite('yaodian publish')

const plan = aPlan()
const [task] = plan.tasks
const chosen = {
  ...blankPublication(2021),
  title: '政务公开进展',
  tasks: [{ code: task?.code ?? '', title: '行政规范性文件公开', words: '已公开 <27> 件' }],
}

async function aPublishingFolder(): Promise<string> {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  const did = { action: 'office.edited', subject: 'office' } as const
  await store.changeOffice(anAct(), () => ({ next: anOffice(), did }))
  await store.addPlan(plan, anAct())
  await store.publications.change(2021, anAct(), (before = blankPublication(2021)) =>
    choosePublication(before, chosen, plan),
  )
  await store.close()
  return folder
}

function run(folder: string, ...words: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'publish', ...words], {
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  })
}

function filesIn(folder: string): [string, string][] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
}

publish('writes what was chosen, and the same again over itself', async () => {
  const folder = await aPublishingFolder()
  const out = join(aFolder(), 'public')
  assert.is(run(folder, '--year', '2021', '--out', out).status, 0)
  const first = filesIn(out)
  const page = new Map(first).get('index.html') ?? ''
  assert.match(page, '行政规范性文件公开')
  assert.match(page, '已公开 &lt;27&gt; 件')
  assert.not.match(page, '系统梳理')
  assert.is(run(folder, '--year', '2021', '--out', out).status, 0)
  assert.equal(filesIn(out), first)
})

publish('writes nothing beside files of others', async () => {
  const folder = await aPublishingFolder()
  const out = aFolder()
  writeFileSync(join(out, 'others.html'), 'others')
  const { status, stderr } = run(folder, '--year', '2021', '--out', out)
  assert.is(status, 1)
  assert.match(stderr, out)
  assert.equal(filesIn(out), [['others.html', 'others']])
})

publish('names what is damaged, and writes nothing', async () => {
  const folder = await aPublishingFolder()
  const file = join(folder, 'publications.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('<27>', '<28>'))
  const out = join(aFolder(), 'public')
  const { status, stderr } = run(folder, '--year', '2021', '--out', out)
  assert.is(status, 1)
  assert.match(stderr, 'publications.json')
  assert.throws(() => readdirSync(out), /ENOENT/)
})

publish('asks for the year and the folder', () => {
  const { status, stderr } = run(aFolder(), '--year', '2021')
  assert.is.not(status, 0)
  assert.match(stderr, '--out')
})

publish.run()
