import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Channel, Letter } from '#src/reminders/channel.ts'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice, liJing, wangHai } from '../support/cast.ts'

const wangHaiWithMail = { ...wangHai, mail: 'wanghai@example.gov.cn' }
const office = anOffice({ people: [wangHaiWithMail, liJing] })
const ladder = { at: '08:30', remindDays: '10', nudgeDays: '2', superviseDays: '15', repeatDays: '5' }

function mailThat(fails = '') {
  const letters: Letter[] = []
  const mail: Channel = {
    name: 'mail',
    reaches: (recipient) => Boolean(recipient?.mail),
    send: async (letter) => {
      if (fails) throw new Error(fails)
      letters.push(letter)
    },
  }
  return { letters, mail }
}

const settings = suite('/reminders 提醒设置')

settings('shows the usual hour and days, and that no channel is open', async () => {
  const { as } = await openTestApp()
  const html = await (await as(wangHai).get('/reminders')).text()
  assert.match(html, /value="09:00"/)
  assert.match(html, /未开通。由系统管理员设置 MAIL_URL/)
})

settings('keeps what the office sets', async () => {
  const { as, store } = await openTestApp()
  assertGoesTo(await as(wangHai).post('/reminders', ladder), '/reminders')
  const expected = { at: '08:30', remindDays: 10, nudgeDays: 2, superviseDays: 15, repeatDays: 5 }
  assert.equal(store.office().ladder, expected)
  assert.is(store.officeHistory().at(-1)?.subject, 'ladder')
})

settings('gives back what was typed when it is no hour or no number', async () => {
  const { as, store } = await openTestApp()
  const response = await as(wangHai).post('/reminders', { ...ladder, at: '25:00', nudgeDays: '0' })
  assert.is(response.status, 422)
  const html = await response.text()
  assert.match(html, /value="25:00"/)
  assert.match(html, /value="15"/)
  assert.is(store.office().ladder, undefined)
})

settings('is closed to contacts', async () => {
  const { as, store } = await openTestApp()
  await assertRefused(await as(liJing).get('/reminders'), 404, '没有找到')
  await assertRefused(await as(liJing).post('/reminders', ladder), 404, '没有找到')
  assert.is(store.office().ladder, undefined)
})

settings.run()

const testMail = suite('POST /reminders/test-mail')

testMail('sends one to the person who asks', async () => {
  const { letters, mail } = mailThat()
  const { as } = await openTestApp({ office, channels: [mail] })
  assertGoesTo(await as(wangHai).post('/reminders/test-mail'), '/reminders')
  assert.is(letters[0]?.subject, '要点：测试邮件')
})

testMail('shows what the server said when it failed', async () => {
  const { as } = await openTestApp({ office, channels: [mailThat('connect ECONNREFUSED').mail] })
  await assertRefused(await as(wangHai).post('/reminders/test-mail'), 422, 'connect ECONNREFUSED')
})

testMail('asks for an address where the person has none', async () => {
  const { as } = await openTestApp({ channels: [mailThat().mail] })
  await assertRefused(await as(wangHai).post('/reminders/test-mail'), 422, '没有邮箱')
})

testMail.run()
