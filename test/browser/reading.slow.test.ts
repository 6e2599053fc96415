/** The reader's pages in a browser: corrections, last year beside this one, the table out and in again. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser } from '../support/browser.ts'
import { anAct } from '../support/build.ts'
import { plan2020 } from '../support/years.ts'
import { openScene, type Person, type Scene, setUp } from './scene.ts'

const browser = await openBrowser()

const reading = suite('the reader in a browser')

reading.after(() => browser?.close())

reading('corrects, compares and takes a table back with JavaScript', () => live(true))

reading('corrects, compares and takes a table back without JavaScript', () => live(false))

reading.run()

async function live(javaScript: boolean): Promise<void> {
  if (!browser) return
  const scene = await openScene(browser, javaScript)
  try {
    const office = await scene.person()
    await setUp(scene, office)
    await scene.program.store.addPlan(plan2020, anAct({ on: '2020-03-10' }))
    await correct(office)
    await compare(office)
    await takeBack(scene, office)
  } finally {
    await scene.end()
  }
}

async function correct(office: Person): Promise<void> {
  await office.go('/plans/new')
  await office.press('试读 2021 年示例')
  await office.page.locator('.open-part').nth(2).click()
  await office.press('升为部分')
  assert.ok(await office.sees('已更正 1 处'))
  await office.press('撤销上一处')
  await office.page.locator('.open-part').nth(2).click()
  await office.press('升为部分')
  assert.ok(await office.sees('已更正 1 处'))
  await office.shoot('12-corrected')
  await office.press('存为草稿')
  assert.match(office.page.url(), /\/plans\/2021\/workbench/)
}

async function compare(office: Person): Promise<void> {
  await office.press('对照上年')
  assert.ok(await office.sees('与 2020 年的'))
  await office.shoot('13-last-year')
}

async function takeBack({ program }: Scene, office: Person): Promise<void> {
  await office.go('/plans/2021/breakdown')
  const address = `${office.page.url()}.csv`
  const csv = await (await office.page.request.get(address)).text()
  const buffer = Buffer.from(csv.replace(`,${program.store.plan(2021).tasks[0]?.title},`, ',梳理权责事项,'))
  const file = { name: '任务分解表.csv', mimeType: 'text/csv', buffer }
  await office.page.locator('input[type=file]').setInputFiles(file)
  await office.press('看看改了什么')
  assert.ok(await office.sees('1 项任务有改动'))
  await office.shoot('14-table')
  await office.press('保存勾选的改动')
  assert.ok(await office.sees('已保存勾选的改动。'))
  await office.go('/plans/2021/workbench')
  assert.ok(await office.sees('梳理权责事项'))
}
