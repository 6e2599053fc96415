/** What an answer says of the page that was asked for. */
import type { Cause } from '../domain/links/look.ts'
import type { Page } from './fetch-page.ts'

/** What stands on a page, in words. */
export interface Reading {
  readonly title: string
  /** '' for what is no page, such as a PDF */
  readonly text: string
  readonly isPage: boolean
}

/** All other statuses, 403 and 503 among them, are also what a site tells to those whom it takes for a robot. */
const causeByStatus: Readonly<Record<number, Cause>> = {
  404: 'missing',
  410: 'missing',
  500: 'server-error',
  502: 'gateway',
  504: 'gateway',
}

export function causeOf(asked: string, { status, address }: Page, reading: Reading): Cause {
  if (status !== 200) return causeByStatus[status] ?? 'turned'
  if (saysMissing(reading)) return 'missing'
  if (isSentHome(asked, address)) return 'sent-home'
  return reading.isPage && (reading.title + reading.text).trim() === '' ? 'blank' : 'read'
}

/** Many sites answer that there is no such page as if it were one. */
function saysMissing({ title }: Reading): boolean {
  return missingTitles.some((words) => words.test(title))
}

const missingTitles = [
  /^(?:error )?404(?:$|[\s\-_|:：，]|页|错误)/i,
  /\bnot found\b/i,
  /(?:页面|网页|栏目|您访问的\S{0,6})(?:不存在|未找到|已删除|已下线)/,
  /找不到\S{0,6}(?:页面|网页)/,
]

function isSentHome(asked: string, arrived: string): boolean {
  return !isHome(new URL(asked)) && isHome(new URL(arrived))
}

function isHome({ pathname, search }: URL): boolean {
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === ''
}
