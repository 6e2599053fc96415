/** The robots of 企业微信, 钉钉 and 飞书: what each wants to hear and how each says yes. */
import * as v from 'valibot'
import type { Letter } from './channel.ts'

export const robotKinds = ['wecom', 'dingtalk', 'feishu'] as const
export type RobotKind = (typeof robotKinds)[number]

const hosts: Readonly<Record<string, RobotKind>> = {
  'qyapi.weixin.qq.com': 'wecom',
  'oapi.dingtalk.com': 'dingtalk',
  'open.feishu.cn': 'feishu',
  'open.larksuite.com': 'feishu',
}

/** undefined for hosts that are none of theirs, such as a relay of one's own */
export function robotKindOf(url: string): RobotKind | undefined {
  return hosts[new URL(url).hostname]
}

/** 企业微信 takes 2048 bytes of text, the others more. */
const mostBytes = 2000

/** The JSON to post. @source the robots' own manuals (群机器人配置说明, 自定义机器人接入, 自定义机器人使用指南) */
export function robotBody(kind: RobotKind, { subject, text }: Letter): object {
  const content = shortened(`${subject}\n${text}`)
  if (kind === 'feishu') return { msg_type: 'text', content: { text: content } }
  return { msgtype: 'text', text: { content } }
}

const AnswerSchema = v.looseObject({
  errcode: v.optional(v.number()),
  errmsg: v.optional(v.string()),
  code: v.optional(v.number()),
  msg: v.optional(v.string()),
})

/** They answer 200 even when they refuse; undefined if the message was taken. */
export function robotRefusal(answer: unknown): string | undefined {
  const { success, output } = v.safeParse(AnswerSchema, answer)
  if (!success) return JSON.stringify(answer)
  const code = output.errcode ?? output.code
  return code === 0 ? undefined : `${code ?? '?'} ${output.errmsg ?? output.msg ?? ''}`.trim()
}

/** Whole lines, as many as fit. */
function shortened(text: string): string {
  if (Buffer.byteLength(text) <= mostBytes) return text
  const lines = text.split('\n')
  while (Buffer.byteLength(lines.join('\n')) > mostBytes - '\n……'.length * 3) lines.pop()
  return `${lines.join('\n')}\n……`
}
