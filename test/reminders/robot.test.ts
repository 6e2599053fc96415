import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { robotBody, robotKindOf, robotRefusal } from '#src/reminders/robot.ts'

const letter = { subject: '要点', text: '一项待办' }
const test = suite('robots 企业微信、钉钉、飞书')

const hosts = [
  ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k', 'wecom'],
  ['https://oapi.dingtalk.com/robot/send?access_token=k', 'dingtalk'],
  ['https://open.feishu.cn/open-apis/bot/v2/hook/k', 'feishu'],
  ['https://relay.example.gov.cn/hook', undefined],
] as const

for (const [url, kind] of hosts) {
  test(`knows ${kind ?? 'no robot'} by its host`, () => assert.is(robotKindOf(url), kind))
}

test('speaks to each in its own shape', () => {
  const text = { msgtype: 'text', text: { content: '要点\n一项待办' } }
  assert.equal(robotBody('wecom', letter), text)
  assert.equal(robotBody('dingtalk', letter), text)
  assert.equal(robotBody('feishu', letter), { msg_type: 'text', content: { text: '要点\n一项待办' } })
})

test('cuts whole lines off what is longer than a robot takes', () => {
  const long = robotBody('feishu', { subject: '要点', text: Array(200).fill('一项待办').join('\n') })
  const { text } = (long as { content: { text: string } }).content
  assert.ok(Buffer.byteLength(text) <= 2000)
  assert.match(text, /\n一项待办\n……$/)
})

const answers = [
  [{ errcode: 0, errmsg: 'ok' }, undefined],
  [{ code: 0, msg: 'success', data: {} }, undefined],
  [{ errcode: 93000, errmsg: 'invalid webhook url' }, '93000 invalid webhook url'],
  [{ code: 19001, msg: 'param invalid' }, '19001 param invalid'],
  [{}, '?'],
  ['<html>', '"<html>"'],
] as const

for (const [answer, refusal] of answers) {
  test(`understands ${JSON.stringify(answer)}`, () => assert.is(robotRefusal(answer), refusal))
}

test.run()
