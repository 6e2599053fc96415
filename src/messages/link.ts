/** Watched links: what was seen of them, in words. */
import type { Checks } from '../domain/links/checks.ts'
import type { Cause } from '../domain/links/look.ts'
import { deadDays, type Stand, type StandWord } from '../domain/links/stand.ts'
import { dayOf, minuteOf } from '../domain/time/day.ts'
import { plural } from './number.ts'
import * as time from './time.ts'

export const zh = {
  title: '链接',
  open: '佐证链接',
  word: {
    unseen: '还没有查看',
    alive: '可以打开',
    dead: '已经失效',
    changed: '内容有变',
    unclear: '未能确认',
  } as Record<StandWord, string>,
  cause: {
    read: '页面打得开',
    'too-large': '打得开，文件太大没有留存',
    missing: '网站说没有这个页面',
    'sent-home': '转到了网站首页',
    'server-error': '网站出错',
    gateway: '中间的服务器连不上网站',
    'no-such-host': '域名不存在',
    'connection-refused': '网站没有开',
    turned: '网站不让自动查看',
    blank: '页面打开以后才生成内容，自动查看看不到',
    redirects: '转来转去到不了',
    certificate: '网站证书不可信',
    timeout: '等了很久没有回答',
    broken: '连接中断',
    forbidden: '内部地址，没有去查看',
  } as Record<Cause, string>,
  stand: (stand: Stand) => standInChinese(stand),
  assured: (name: string, day: string) => `${name} ${time.zh.when(day)} 看过，仍可作证`,
  checks: (checks: Checks) => checksInChinese(checks),
  asks: {
    dead: '请打开看看：页面确实没了，就换一条链接或者撤下；还在，就确认。',
    changed: '请打开看看：还能作证，就确认；不能，就换一条链接或者撤下。',
  } as Partial<Record<StandWord, string>>,
  assure: '看过了，仍可作证',
  assureLabel: (title: string) => `看过了，仍可作证：${title}`,
  replace: '换一条链接',
  replaceLabel: (title: string) => `换一条链接：${title}`,
  newUrl: '新的网址',
  withdraw: '撤下',
  withdrawLabel: (title: string) => `撤下：${title}`,
  withdrawSurely: (title: string) => `撤下“${title}”？它不再作为佐证，留痕保留。`,
  reopens: '本期已经销号：换链接或者撤下会重新打开本期，核验随之失效，要重新提交。',
  waits: '本期正在等待核验，答复之后才能换链接或者撤下。',
  settled: '本期标为不适用，链接不必更换。',
  toLook: '请看一看这些链接',
  waiting: '失效或者有变的佐证链接',
  look: '去看',
  errand: (count: number, year: number) => `佐证链接失效或有变，请去看：${count} 条（${year}年要点）`,
  detail: '查看记录',
  opened: '打开链接',
  seen: '看到了什么',
  nothingSeen: '还没有查看过。',
  days: '日期',
  met: '结果',
  pageTitle: '页面标题',
  kept: '留存',
  status: (status: number) => `状态码 ${status}`,
  arrived: (address: string) => `转到 ${address}`,
  hash: (hash: string) => `正文校验值 ${hash.slice(0, 12)}…`,
  changed: '与原来不同',
  snapshot: '当时的页面',
  snapshotLabel: (day: string) => `当时的页面：${time.zh.when(day)}`,
  snapshotLead: '这里只有当时读到的文字，没有原页面的图片和版式。',
  snapshotNone: '留存的内容里没有可以显示的文字。',
  fileHash: '校验值（SHA-256）',
  readAt: '留存时间',
  from: '地址',
  size: '大小',
  nothing: '这里没有链接。',
  none: '还没有公开链接作为佐证材料。',
  toSee: '要看的',
  everyDivision: '所有处室',
  noDivision: '没有牵头处室',
  reopened: (title: string, word: StandWord) =>
    `佐证链接“${title}”${word === 'dead' ? '已经失效' : '内容有变'}，没有别的材料能证明本期完成`,
  replaced: (title: string) => `更换佐证链接“${title}”`,
  withdrawn: (title: string) => `撤下佐证链接“${title}”`,
}

export const en: typeof zh = {
  title: 'Links',
  open: 'Links in evidence',
  word: {
    unseen: 'not checked yet',
    alive: 'opens',
    dead: 'dead',
    changed: 'changed',
    unclear: 'uncertain',
  },
  cause: {
    read: 'the page opens',
    'too-large': 'it opens, but is too large to keep a copy',
    missing: 'the site says that there is no such page',
    'sent-home': 'it leads to the site’s home page',
    'server-error': 'the site reports an error',
    gateway: 'the site could not be reached through its gateway',
    'no-such-host': 'there is no site of that name',
    'connection-refused': 'the site is not running',
    turned: 'the site does not let a program look',
    blank: 'the page shows nothing without its scripts, so a program cannot read it',
    redirects: 'it is redirected in circles',
    certificate: 'the site’s certificate cannot be trusted',
    timeout: 'there was no answer in time',
    broken: 'the connection was cut off',
    forbidden: 'an internal address, which is not opened',
  },
  stand: (stand) => standInEnglish(stand),
  assured: (name, day) => `checked by ${name} on ${time.en.when(day)}: still valid`,
  checks: (checks) => checksInEnglish(checks),
  asks: {
    dead: 'Please open it. If the page is really gone, replace the link or withdraw it; if it is there, confirm that it is still valid.',
    changed:
      'Please open it. If it still proves the work, confirm that it is valid; if not, replace the link or withdraw it.',
  },
  assure: 'Checked: still valid',
  assureLabel: (title) => `Checked: still valid – ${title}`,
  replace: 'Replace the link',
  replaceLabel: (title) => `Replace the link: ${title}`,
  newUrl: 'New web address',
  withdraw: 'Withdraw',
  withdrawLabel: (title) => `Withdraw: ${title}`,
  withdrawSurely: (title) =>
    `Withdraw “${title}”? It will no longer count as evidence. The history keeps it.`,
  reopens:
    'This occurrence is verified. Replacing or withdrawing the link reopens it and makes the verification void, so it has to be submitted again.',
  waits:
    'This occurrence is waiting for verification. The link can be replaced or withdrawn once that has been answered.',
  settled: 'This occurrence has been waived, so the link does not need replacing.',
  toLook: 'Please check these links',
  waiting: 'dead or changed links in evidence',
  look: 'Check them',
  errand: (count, year) =>
    `${plural(count, 'link')} in evidence dead or changed, please check (plan of ${year})`,
  detail: 'Details of the checks',
  opened: 'Open the link',
  seen: 'What was found',
  nothingSeen: 'Not checked yet.',
  days: 'Dates',
  met: 'Result',
  pageTitle: 'Page title',
  kept: 'Copy kept',
  status: (status) => `status ${status}`,
  arrived: (address) => `led to ${address}`,
  hash: (hash) => `checksum of the text ${hash.slice(0, 12)}…`,
  changed: 'different from before',
  snapshot: 'the page as it was',
  snapshotLabel: (day) => `the page as it was on ${time.en.when(day)}`,
  snapshotLead:
    'This is the text that was read at the time. The pictures, styles and scripts of the original page are not here and are not run.',
  snapshotNone: 'The copy contains no text that can be shown.',
  fileHash: 'Checksum (SHA-256)',
  readAt: 'Copied on',
  from: 'Web address',
  size: 'Size',
  nothing: 'There are no links here.',
  none: 'No published links have been given as evidence yet.',
  toSee: 'To check',
  everyDivision: 'All divisions',
  noDivision: 'no lead division',
  reopened: (title, word) =>
    `The link “${title}” ${word === 'dead' ? 'is dead' : 'has changed'}, and no other evidence shows that this was done`,
  replaced: (title) => `Link “${title}” replaced`,
  withdrawn: (title) => `Link “${title}” withdrawn`,
}

function standInChinese({ word, last, since, failedDays }: Stand): string {
  if (!last || since === undefined) return ''
  const [day, cause] = [dayOf(last.lastAt), zh.cause[last.cause]]
  if (word === 'dead') return `自 ${dayOf(since)} 起打不开，已有 ${failedDays} 天，最近一次 ${day}：${cause}`
  const page = `${day} 查看${last.title && `：“${last.title}”`}${last.status ? `，状态码 ${last.status}` : ''}`
  if (word === 'changed') return `自 ${dayOf(since)} 起与原来不同，最近一次 ${page}`
  if (word === 'alive') return page
  if (failedDays === 0) return `${day}：${cause}`
  return `${day}：${cause}；已有 ${failedDays} 天打不开，满 ${deadDays} 天判为失效`
}

function standInEnglish({ word, last, since, failedDays }: Stand): string {
  if (!last || since === undefined) return ''
  const cause = en.cause[last.cause]
  const [day, first] = [dayIn(last.lastAt), dayIn(since)]
  if (word === 'dead')
    return `not opening since ${first}, on ${plural(failedDays, 'day')}; last tried ${day}: ${cause}`
  const page = `checked ${day}${last.title && `: “${last.title}”`}${last.status ? `, status ${last.status}` : ''}`
  if (word === 'changed') return `different since ${first}; last ${page}`
  if (word === 'alive') return page
  if (failedDays === 0) return `${day}: ${cause}`
  return `${day}: ${cause}; failed on ${plural(failedDays, 'day')} so far, dead after ${deadDays}`
}

function dayIn(instant: string): string {
  return time.en.when(dayOf(instant))
}

function checksInChinese({ state, at }: Checks): string {
  if (state === 'waiting') return '链接未检查：还没有轮到，工作日 8:30 至 17:30 逐条打开。'
  if (state === 'open') return `最近一次查看：${minuteOf(at)}。`
  if (state === 'closed')
    return `链接未检查：${minuteOf(at)} 尝试过，外网不通，一个网站也没有回答。是否有效请自行打开确认。`
  const before = at === '' ? '' : `，看到的都是 ${minuteOf(at)} 以前的`
  return `链接未检查：没有开启自动查看（LINK_CHECKS）${before}。是否有效请自行打开确认。`
}

function checksInEnglish({ state, at }: Checks): string {
  const last = at === '' ? '' : time.en.when(at)
  if (state === 'waiting')
    return 'Links not checked yet: they are opened one by one on working days from 8:30 to 17:30.'
  if (state === 'open') return `Last checked: ${last}.`
  if (state === 'closed')
    return `Links not checked: on ${last} the outside network could not be reached and no site answered. Open links yourself to be sure that they work.`
  const before = at === '' ? '' : `, and what is shown is from before ${last}`
  return `Links not checked: automatic checking (LINK_CHECKS) is off${before}. Open links yourself to be sure that they work.`
}
