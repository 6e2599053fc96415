import type { PlanStatus } from '../domain/plan.ts'

export const zh = {
  title: '年度要点',
  status: { draft: '草稿', issued: '已下达', closed: '已归档' } as Record<PlanStatus, string>,
  tabs: {
    workbench: '分解',
    overview: '总览',
    monitor: '监测',
    tasks: '任务',
    verifications: '核验',
    summary: '年终总结',
    history: '留痕',
  },
}

export const en: typeof zh = {
  title: 'Plans',
  status: { draft: 'draft', issued: 'issued', closed: 'closed' },
  tabs: {
    workbench: 'Breakdown',
    overview: 'Overview',
    monitor: 'Monitor',
    tasks: 'Tasks',
    verifications: 'Verify',
    summary: 'Summary',
    history: 'History',
  },
}
