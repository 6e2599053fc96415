/** Long work: how far it is, what came of it. */
import type { Stage, WorkKind } from '../domain/headway.ts'

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
  counted: (done: number, total: number) => `${done} / ${total}`,
  since: (moment: string) => `${moment} 开始`,
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
    sheet: 'Reading the sheet',
    paper: 'Writing the file',
    backup: 'Backing up',
  },
  ready: 'The file is ready',
  stage: {
    opening: 'taking out the text',
    outlining: 'finding parts, items and sentences',
    suggesting: 'suggesting tasks and deadlines',
    'laying-out': 'laying out',
    packing: 'packing the file',
    records: 'copying the records',
    evidence: 'copying the evidence',
  },
  waiting: 'About to begin',
  step: (number, count, stage) => `Step ${number} of ${count}: ${stage}`,
  counted: (done, total) => `${done} of ${total}`,
  since: (moment) => `Begun at ${moment}`,
  hint: 'You may go elsewhere or reload this page; “Under way” at the top leads back here.',
  stop: 'Stop',
  take: 'Download',
  drop: 'Drop it',
  back: 'Back',
  underWay: 'Under way',
  done: 'Ready',
}
