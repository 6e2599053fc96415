/** Everybody can use it: a slice of what `npm run access` looks at as a whole. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser } from '../support/browser.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'
import { openLooker } from './look.ts'
import { walk } from './walk.ts'

const browser = await openBrowser()

const access = suite('access')
let demonstration: Demonstration

access.before(async () => {
  demonstration = await openDemonstration()
})

access.after(async () => {
  await browser?.close()
  await demonstration.end()
})

access('finds nothing wrong on one page of each kind, by day, by night and on a phone', async () => {
  if (!browser) return
  const setting = { locale: 'zh', elder: false } as const
  const { pages, wrong } = await walk(browser, demonstration, {
    setting,
    mostOfAKind: 1,
    onlyNew: true,
    thorough: false,
  })
  assert.ok(pages > 30, `came to ${pages} pages`)
  assert.equal(wrong, [])
})

access('finds nothing wrong with large type and in English where people are most', async () => {
  if (!browser) return
  const { accounts, address, enter } = demonstration
  const visits = [
    [accounts.contact, '/duties', true],
    [accounts.contact, '/plans/2021/tasks/2.2-3/2021-08-31', true],
    [accounts.leader, '/plans/2021/overview', true],
    [accounts.office, '/plans/2021/monitor', false],
    [accounts.office, '/plans/2022/workbench', false],
    [accounts.office, '/styleguide', false],
  ] as const
  for (const [account, path, elder] of visits) {
    const setting = { locale: 'en', elder } as const
    const looker = await openLooker(browser, address, await enter(account, setting), setting)
    assert.equal(await looker.look(path, false), [])
    await looker.close()
  }
})

access('finds nothing wrong at the door', async () => {
  if (!browser) return
  const setting = { locale: 'zh', elder: false } as const
  const looker = await openLooker(browser, demonstration.address, 'nobody', setting)
  assert.equal(await looker.look('/sign-in', true), [])
  await looker.close()
})

access.run()
