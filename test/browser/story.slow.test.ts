/** The main job, lived by its three users from the set-up link to the year's end: with JavaScript and without. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser } from '../support/browser.ts'
import { openScene, type Person, password, type Scene, setUp } from './scene.ts'

const browser = await openBrowser()

const story = suite('the story')

story.after(() => browser?.close())

story('runs from the set-up link to the year’s end with JavaScript', () => live(true))

story('runs from the set-up link to the year’s end without JavaScript', () => live(false))

story.run()

async function live(javaScript: boolean): Promise<void> {
  if (!browser) return
  const scene = await openScene(browser, javaScript)
  try {
    const office = await scene.person()
    await setUp(scene, office)
    await readIn(office)
    await breakDown(office)
    const contact = await invite(scene, office, '李静', '处室联络员', '政策法规处')
    const leader = await invite(scene, office, '赵敏', '分管领导')
    await report(scene, contact)
    await verify(office)
    await look(leader)
    await sumUp(office)
  } finally {
    await scene.end()
  }
}

async function readIn(office: Person): Promise<void> {
  await office.press('试读 2021 年示例')
  assert.ok(await office.sees('标题缺少序号'), 'the lost numeral is a finding')
  await office.shoot('02-preview')
  await office.press('存为草稿')
  assert.match(office.page.url(), /\/plans\/2021\/workbench/)
  await office.shoot('03-workbench')
}

async function breakDown(office: Person): Promise<void> {
  assert.ok(
    await office.page.getByRole('button', { name: '下达' }).isDisabled(),
    'an incomplete plan cannot be issued',
  )
  await setAsideFirst(office)
  await office.press('全选')
  await office.press('采用推荐')
  await office.page.getByLabel('勾选 2.1-2').check()
  await office.page.getByLabel('勾选 2.1-3').check()
  await office.page.locator('#bulk [name="leadId"]').selectOption({ label: '办公室' })
  await office.press('分派')
  await office.shoot('04-complete')
  await office.press('下达')
  assert.ok(await office.sees('已下达'))
}

async function setAsideFirst(office: Person): Promise<void> {
  while ((await office.page.locator('[name="reason"]').count()) > 0) {
    await office.page.locator('[name="reason"]').first().fill('总体要求，不产生具体任务')
    await office.press('搁置')
  }
}

async function invite(
  scene: Scene,
  office: Person,
  name: string,
  role: string,
  division?: string,
): Promise<Person> {
  await office.go('/people')
  await office.fill({ name, account: name })
  await office.page.getByLabel(role).check()
  if (division) await office.page.locator('[name="divisionId"]').selectOption({ label: division })
  await office.press(/^添加账号$/)
  const link = (await office.page.locator('output').textContent()) ?? ''
  const person = await scene.person()
  await person.go(link)
  await person.fill({ password, passwordAgain: password })
  await person.press('设置密码并登录')
  return person
}

async function report(scene: Scene, contact: Person): Promise<void> {
  scene.setDay('2021-09-15')
  await contact.page.context().clearCookies()
  await contact.signIn('李静', password)
  await contact.shoot('05-duties')
  await contact.press('填报')
  await contact.fill({ text: '已梳理行政权力事项 27 项，权责清单在门户网站公开。' })
  await contact.press('保存')
  assert.ok(await contact.sees('已保存'), 'three interactions: open, type, save')
  await contact.fill({ url: 'not a link', publishedOn: '2021-09-10' })
  await contact.press('提交核验')
  assert.ok(await contact.sees('这不是完整的网址'))
  assert.is(await contact.page.locator('[name="url"]').inputValue(), 'not a link')
  await contact.shoot('06-mistake')
  await contact.fill({ url: 'https://example.gov.cn/qzqd.html', reviewer: '韩梅' })
  await contact.page.locator('[name="reviewed"]').check()
  await contact.press('提交核验')
  await contact.shoot('07-submitted')
}

async function verify(office: Person): Promise<void> {
  await office.page.context().clearCookies()
  await office.signIn('wanghai', password)
  await office.go('/plans/2021/verifications')
  assert.ok(await office.sees('已梳理行政权力事项 27 项'))
  await office.shoot('08-queue')
  await office.press(/销号/)
  await office.go('/plans/2021/monitor')
  await office.shoot('09-monitor')
}

async function look(leader: Person): Promise<void> {
  await leader.page.context().clearCookies()
  await leader.signIn('赵敏', password)
  await leader.go('/plans/2021/overview')
  await leader.fill({ text: '请各处室抓紧，季度末前报齐。' })
  await leader.press('作出批示')
  assert.ok(await leader.sees('请各处室抓紧'))
  await leader.shoot('10-overview')
}

async function sumUp(office: Person): Promise<void> {
  await office.go('/plans/2021/summary')
  assert.ok(await office.sees('六、佐证材料索引'))
  await office.shoot('11-summary')
}
