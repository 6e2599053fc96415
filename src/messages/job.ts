/** Long work: how far it is, what came of it. */
import type { Stage, WorkKind } from '../domain/headway.ts'
import { figure } from './number.ts'
import * as time from './time.ts'

export const zh = {
  kind: {
    document: '正在读文件',
    sheet: '正在读表格',
    paper: '正在写文件',
    backup: '正在备份',
  } satisfies Record<WorkKind, string>,
  ready: '文件写好了',
  stage: {
    opening: '取出文字',
    outlining: '分出部分、条目、语句',
    suggesting: '推荐任务和时限',
    'laying-out': '编排',
    packing: '写成文件',
    records: '复制记录',
    evidence: '复制佐证材料',
  } satisfies Record<Stage, string>,
  waiting: '马上开始',
  step: (number: number, count: number, stage: string) => `第 ${number} 步，共 ${count} 步：${stage}`,
  counted: (done: number, total: number) => `${figure(done)} / ${figure(total)}`,
  since: (at: string) => `${time.zh.when(at)} 开始`,
  hint: '可以先去办别的事，也可以刷新本页；页首“正在办”随时能回到这里。',
  stop: '停止',
  take: '下载',
  drop: '不要了',
  back: '返回',
  underWay: '正在办',
  done: '已办好',
}

export const en: typeof zh = {
  kind: {
    document: 'Reading the document',
    sheet: 'Reading the spreadsheet',
    paper: 'Writing the file',
    backup: 'Backing up',
  },
  ready: 'The file is ready',
  stage: {
    opening: 'extracting the text',
    outlining: 'finding sections, items and clauses',
    suggesting: 'suggesting tasks and time limits',
    'laying-out': 'laying it out',
    packing: 'writing the file',
    records: 'copying the records',
    evidence: 'copying the evidence',
  },
  waiting: 'About to start',
  step: (number, count, stage) => `Step ${number} of ${count}: ${stage}`,
  counted: (done, total) => `${figure(done)} of ${figure(total)}`,
  since: (at) => `started ${time.en.when(at)}`,
  hint: 'You can do something else meanwhile, or reload this page. “In progress” at the top brings you back here.',
  stop: 'Stop',
  take: 'Download',
  drop: 'Discard it',
  back: 'Back',
  underWay: 'In progress',
  done: 'Ready',
}
