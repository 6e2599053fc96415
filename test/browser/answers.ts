/** Pages that no link leads to: what comes when something was sent that is wrong, not allowed, or shown first. */
import type { Page } from 'playwright-core'
import { readSample } from '#src/samples.ts'
import type { Demonstration } from './demonstration.ts'

type Account = keyof Demonstration['accounts'] | 'nobody'
type Fields = Readonly<Record<string, string>>

/** who sends what where, and what it is answered with */
export type Answer = readonly [Account, path: string, Fields, status: number]

const report = '/plans/2021/tasks/2.2-3/2021-08-31'
const ledger = '/plans/2021/tasks/3.2-2/ledger'
const notice = [
  '2022年部分节假日安排',
  '一、元旦：2022年1月1日至3日放假，共3天。',
  '二、国庆节：10月1日至7日放假调休，共7天。10月8日（星期六）、10月9日（星期日）上班。',
].join('\n')
const text = readSample('tianjin-2021.txt').replaceAll('2021', '2023')
const events = '关于民族政策的舆情\t2021-09-10\n没有日期的一件\t'

export const answers: readonly Answer[] = [
  ['nobody', '/sign-in', { account: 'nobody', password: 'wrong' }, 422],
  ['nobody', '/sign-in', { account: '', password: '' }, 422],
  ['contact', '/nowhere', {}, 404],
  ['head', '/plans/2021/tasks/5.1-1/2021-Q2/progress', { text: '代填' }, 403],
  ['office', '/plans/2022/issuance', {}, 409],
  ['contact', `${report}/progress`, { text: '', kind: 'link', url: 'not a link' }, 422],
  ['contact', '/account/password', { passwordNow: '', password: 'x', passwordAgain: 'y' }, 422],
  ['contact', '/account/second-factor', {}, 422],
  ['leader', '/plans/2021/remarks', { text: '' }, 422],
  ['leader', '/plans/2021/tasks/2.2-3/remarks', { text: '' }, 422],
  ['office', '/plans/2021/tasks/1.2-2/2021-Q2/verification', { outcome: 'returned', reason: '' }, 422],
  ['office', '/divisions', { name: '' }, 422],
  ['office', '/applications', { applicant: '', request: '', receivedOn: '2099-01-01' }, 422],
  ['office', '/plans/preview', {}, 422],
  ['office', '/plans/preview', { text }, 200],
  ['office', '/calendar/2022/preview', { text: notice }, 200],
  ['office', '/calendar/2022/preview', { text: '没有日期' }, 422],
  ['office', `${ledger}/preview`, { text: events }, 422],
  ['office', '/plans/2022/breakdown', {}, 422],
  ['system', '/people', { name: '', account: '' }, 422],
  ['security', '/policies', { passwordLength: '1' }, 422],
]

/** Sends it as a form of the page would be sent, without script. @returns the status of the answer */
export async function send(page: Page, path: string, fields: Fields): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest()),
    page.waitForEvent('load'),
    page.evaluate(
      ({ path, fields }) => {
        const form = document.createElement('form')
        Object.assign(form, { method: 'post', action: path })
        for (const [name, value] of Object.entries(fields)) {
          const field = document.createElement('textarea')
          Object.assign(field, { name, value })
          form.append(field)
        }
        document.body.append(form)
        form.submit()
      },
      { path, fields },
    ),
  ])
  return answer.status()
}
