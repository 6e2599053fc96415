/** What somebody else, a double click or the end of a session does to what one is writing: with JavaScript and without. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { saveProgress } from '#src/domain/reporting/progress.ts'
import { cheapPasswords } from '../support/app.ts'
import { openBrowser } from '../support/browser.ts'
import { anAct, aPlan } from '../support/build.ts'
import { anOffice, aPerson, law, liJing, wangHai } from '../support/cast.ts'
import { openScene, type Person, type Scene } from './scene.ts'

const password = 'lanterns over the old bridge'
const report = '/plans/2021/tasks/1.1-1/2021-09-30'
const mine = '已梳理三件规范性文件并公开'
const theirs = '已梳理五件规范性文件，公开四件'
const colleague = aPerson({ id: 'qian-fang', name: '钱芳', roles: ['contact'], divisionId: law.id })
const clerk = aPerson({ id: 'feng-lei', name: '冯磊', roles: ['office'] })
const opening = '#section-opening'
const browser = await openBrowser()

const writing = suite('what one is writing')

writing.after(() => browser?.close())

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with JavaScript' : 'without JavaScript'

  writing(`stands beside what somebody else wrote, ${how}`, () =>
    work(javaScript, async (scene) => {
      const [me, other] = [await enter(scene, liJing.account), await enter(scene, colleague.account)]
      for (const one of [me, other]) await one.go(report)
      await other.fill({ text: theirs })
      await other.press('保存')
      await me.fill({ text: mine })
      await me.press('保存')
      assert.ok(await me.sees('这条记录有了新的改动'))
      assert.is(await me.page.locator('#text').inputValue(), mine)
      assert.match((await me.page.locator('.kept').textContent()) ?? '', '五件')
      assert.ok((await me.page.locator('.kept ins').count()) > 0)
      await me.shoot('conflict')
      await me.press('保存')
      assert.ok(await me.sees('已保存'))
      assert.is(await me.page.locator('#text').inputValue(), mine)
    }),
  )

  writing(`waits while one looks at what changed under an answer, ${how}`, () =>
    work(javaScript, async (scene) => {
      const me = await enter(scene, wangHai.account)
      await me.go(report)
      await me.page.getByText('标为不适用').first().click()
      await me.fill({ waiverReason: mine })
      await scene.program.store.change(2021, anAct(), (plan) =>
        saveProgress(plan, { code: '1.1-1', key: '2021-09-30', text: theirs, difficulty: '' }, anAct()),
      )
      await me.page.locator('[action$="/waiver"] button').click()
      assert.ok(await me.sees('这里有了新的改动'))
      await me.shoot('moved')
      await me.press(javaScript ? '看现在的内容' : '返回')
      assert.ok(await me.sees('五件'))
      if (!javaScript) await me.page.getByText('标为不适用').first().click()
      if (!javaScript) await me.fill({ waiverReason: mine })
      assert.is(await me.page.locator('[name=waiverReason]').inputValue(), mine)
      await me.page.locator('[action$="/waiver"] button').click()
      assert.ok(await me.sees('已标为不适用'))
    }),
  )

  writing(`gives way to what somebody else wrote when one wants it, ${how}`, () =>
    work(javaScript, async (scene) => {
      const [me, other] = [await enter(scene, liJing.account), await enter(scene, colleague.account)]
      for (const one of [me, other]) await one.go(report)
      await other.fill({ text: theirs })
      await other.press('保存')
      await me.fill({ text: mine })
      await me.press('保存')
      await me.press('用现在的内容')
      await me.sees('五件')
      assert.is(await me.page.locator('#text').inputValue(), theirs)
    }),
  )

  writing(`stands beside a colleague’s in the summary, ${how}`, () =>
    work(javaScript, async (scene) => {
      const [me, other] = [await enter(scene, wangHai.account), await enter(scene, clerk.account)]
      for (const one of [me, other]) await one.go('/plans/2021/year-end')
      for (const [one, text] of [
        [other, theirs],
        [me, mine],
      ] as const) {
        await one.page.locator(opening).locator('[name=text]').fill(text)
        await one.page.locator(opening).getByRole('button', { name: '保存' }).click()
        await one.page.locator(`${opening} .own, ${opening} .meanwhile`).first().waitFor()
      }
      assert.is(await me.page.locator(opening).locator('[name=text]').inputValue(), mine)
      assert.match((await me.page.locator(`${opening} .kept`).textContent()) ?? '', '五件')
      await me.shoot('summary-conflict')
      await me.page.locator(opening).getByRole('button', { name: '保存' }).click()
      await me.page.locator(`${opening} .hint`, { hasText: '2' }).first().waitFor()
      const kept = scene.program.store.summaries.of(2021).words
      assert.is(kept.find(({ id }) => id === 'opening')?.text, mine)
    }),
  )

  writing(`outlives the session, ${how}`, () =>
    work(javaScript, async (scene) => {
      const me = await enter(scene, liJing.account)
      await me.go(report)
      await me.fill({ text: mine })
      scene.setDay('2021-09-16')
      await me.press('保存')
      await me.fill({ account: liJing.account, password })
      await me.press('登录')
      assert.ok(await me.sees('还没有提交'))
      assert.is(await me.page.locator('#text').inputValue(), mine)
      assert.equal(progressIn(scene), [])
      await me.shoot('unsent')
      await me.press('保存')
      assert.ok(await me.sees('已保存'))
      assert.equal(progressIn(scene), [mine])
    }),
  )

  writing(`is kept once, however often one clicks, ${how}`, () =>
    work(javaScript, async (scene) => {
      const me = await enter(scene, wangHai.account)
      await me.go('/divisions')
      await me.fill({ name: '信访处' })
      await me.page.getByRole('button', { name: '添加处室' }).dblclick()
      assert.ok(await me.sees('已添加'))
      const { divisions } = scene.program.store.office()
      assert.is(divisions.filter(({ name }) => name === '信访处').length, 1)
    }),
  )

  writing(`begins at the form that a mail leads to, ${how}`, () =>
    work(javaScript, async (scene) => {
      const me = await scene.person()
      await me.go(report)
      await me.fill({ account: liJing.account, password })
      await me.press('登录')
      await me.page.waitForURL(`**${report}`)
      assert.ok(await me.page.locator('#text').isVisible())
    }),
  )
}

writing.run()

async function work(javaScript: boolean, live: (scene: Scene) => Promise<void>): Promise<void> {
  if (!browser) return
  const scene = await openScene(browser, javaScript)
  try {
    scene.setDay('2021-09-15')
    const passwordHash = await cheapPasswords.hash(password)
    const people = [...anOffice().people, colleague, clerk].map((person) => ({ ...person, passwordHash }))
    const did = { action: 'office.edited', subject: 'office' } as const
    await scene.program.store.changeOffice(anAct(), () => ({ next: anOffice({ people }), did }))
    await scene.program.store.addPlan(aPlan(), anAct())
    await live(scene)
  } finally {
    await scene.end()
  }
}

async function enter(scene: Scene, account: string): Promise<Person> {
  const person = await scene.person()
  await person.signIn(account, password)
  return person
}

function progressIn({ program }: Scene): string[] {
  const occurrence = program.store.plan(2021).tasks[0]?.occurrences[0]
  return (occurrence?.progress ?? []).map(({ text }) => text)
}
