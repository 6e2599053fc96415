/** Watched links: what was seen of them, in words. */
import type { Checks } from '../domain/links/checks.ts'
import type { Cause } from '../domain/links/look.ts'
import { deadDays, type Stand, type StandWord } from '../domain/links/stand.ts'
import { dayOf, minuteOf } from '../domain/time/day.ts'

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
    gateway: '网关连不上网站',
    'no-such-host': '域名不存在',
    'connection-refused': '网站没有开',
    turned: '网站不让程序查看',
    blank: '页面要运行脚本才有内容，程序看不到',
    redirects: '转来转去到不了',
    certificate: '网站证书不可信',
    timeout: '等了很久没有回答',
    broken: '连接中断',
    forbidden: '内部地址，没有去查看',
  } as Record<Cause, string>,
  stand: (stand: Stand) => standInChinese(stand),
  assured: (name: string, day: string) => `${name} ${day} 看过，仍可作证`,
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
  hash: (hash: string) => `正文 SHA-256 ${hash.slice(0, 12)}…`,
  changed: '与原来不同',
  snapshot: '当时的页面',
  snapshotLabel: (day: string) => `当时的页面：${day}`,
  snapshotLead: '这是程序当时读到的文字。原页面的图片、样式和脚本都不在这里，也不会运行。',
  snapshotNone: '留存的内容里没有可以显示的文字。',
  fileHash: 'SHA-256',
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
    unseen: 'not looked at yet',
    alive: 'alive',
    dead: 'dead',
    changed: 'changed',
    unclear: 'could not tell',
  },
  cause: {
    read: 'the page opens',
    'too-large': 'it opens, and is too large to keep',
    missing: 'the site says there is no such page',
    'sent-home': 'it leads to the front page',
    'server-error': 'the site fails',
    gateway: 'a gateway could not reach the site',
    'no-such-host': 'there is no such host',
    'connection-refused': 'nobody answers there',
    turned: 'the site does not show it to a program',
    blank: 'nothing stands on it without its script',
    redirects: 'it leads in circles',
    certificate: 'the site’s certificate is not to be trusted',
    timeout: 'no answer in time',
    broken: 'the connection broke',
    forbidden: 'an address inside, which was not asked',
  },
  stand: (stand) => standInEnglish(stand),
  assured: (name, day) => `${name} looked on ${day}: it still proves it`,
  checks: (checks) => checksInEnglish(checks),
  asks: {
    dead: 'Please open it: if it is gone, give another link or withdraw it; if it is there, say so.',
    changed: 'Please open it: if it still proves the work, say so; if not, give another link or withdraw it.',
  },
  assure: 'I looked: it still proves it',
  assureLabel: (title) => `I looked: it still proves it: ${title}`,
  replace: 'Give another link',
  replaceLabel: (title) => `Give another link: ${title}`,
  newUrl: 'New address',
  withdraw: 'Withdraw',
  withdrawLabel: (title) => `Withdraw: ${title}`,
  withdrawSurely: (title) => `Withdraw “${title}”? It proves nothing any more; history keeps it.`,
  reopens:
    'This period is verified: another link, or none, opens it again and makes the verification void; submit again afterwards.',
  waits: 'This period waits for its verification: the link can be replaced or withdrawn after that.',
  settled: 'This period does not apply, so the link need not be replaced.',
  toLook: 'Please look at these links',
  waiting: 'links in evidence that are dead or changed',
  look: 'Look',
  errand: (count, year) => `Links in evidence, dead or changed, to look at, ${year}: ${count}`,
  detail: 'What was seen',
  opened: 'Open the link',
  seen: 'What was seen',
  nothingSeen: 'Not looked at yet.',
  days: 'Days',
  met: 'Outcome',
  pageTitle: 'Title',
  kept: 'Kept',
  status: (status) => `status ${status}`,
  arrived: (address) => `led to ${address}`,
  hash: (hash) => `SHA-256 of the text ${hash.slice(0, 12)}…`,
  changed: 'other than it was',
  snapshot: 'the page as it was',
  snapshotLabel: (day) => `the page as it was: ${day}`,
  snapshotLead:
    'These are the words that were read then. Pictures, styles and scripts are not here and do not run.',
  snapshotNone: 'What was kept holds no words to show.',
  fileHash: 'SHA-256',
  readAt: 'Kept at',
  from: 'Address',
  size: 'Size',
  nothing: 'There is no link here.',
  none: 'No published link is evidence yet.',
  toSee: 'to look at',
  everyDivision: 'every division',
  noDivision: 'no lead division',
  reopened: (title, word) =>
    `The link “${title}” is ${word === 'dead' ? 'dead' : 'changed'}, and nothing else proves this period`,
  replaced: (title) => `The link “${title}” is replaced`,
  withdrawn: (title) => `The link “${title}” is withdrawn`,
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
  const [day, cause] = [dayOf(last.lastAt), en.cause[last.cause]]
  if (word === 'dead') return `since ${dayOf(since)}, on ${failedDays} days, last on ${day}: ${cause}`
  const page = `on ${day}${last.title && `: “${last.title}”`}${last.status ? `, status ${last.status}` : ''}`
  if (word === 'changed') return `since ${dayOf(since)}, last ${page}`
  if (word === 'alive') return page
  if (failedDays === 0) return `${day}: ${cause}`
  return `${day}: ${cause}; failed on ${failedDays} of ${deadDays} days`
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
  if (state === 'waiting')
    return 'Links are not checked yet: they are opened one by one on working days from 8:30 to 17:30.'
  if (state === 'open') return `Last checked ${minuteOf(at)}.`
  if (state === 'closed')
    return `Links are not checked: at ${minuteOf(at)} the network was closed and no site answered. Open them yourself to be sure.`
  const before = at === '' ? '' : `, and what was seen is from before ${minuteOf(at)}`
  return `Links are not checked: it is switched off (LINK_CHECKS)${before}. Open them yourself to be sure.`
}
