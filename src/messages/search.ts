import { figure, plural } from './number.ts'
import * as time from './time.ts'

export const zh = {
  title: '搜索',
  label: '搜索任务、原文、进展、佐证材料、台账、依申请',
  go: '搜索',
  hint: '输入几个字，例如“规范性文件”或任务编号 3.2-1；几个词之间用空格隔开。',
  found: (count: number, query: string) => `“${query}”共找到 ${figure(count)} 处`,
  nothing: (query: string) => `没有找到“${query}”。`,
  nothingHint: '请换一个说法，或少写几个字。',
  kind: {
    plan: '年度要点',
    task: '任务',
    clause: '要点原文',
    progress: '进展',
    evidence: '佐证材料',
    event: '台账',
    application: '依申请公开',
  },
  all: '全部',
  more: (count: number) => `全部 ${figure(count)} 条`,
  received: (day: string) => `${day} 收到`,
  clause: (id: string) => `原文第 ${id} 句`,
}

export const en: typeof zh = {
  title: 'Search',
  label: 'Search tasks, documents, progress, evidence, ledgers and applications',
  go: 'Search',
  hint: 'Type a few characters, such as 规范性文件, or a task code such as 3.2-1. Separate several words with spaces.',
  found: (count, query) => `“${query}” found in ${plural(count, 'place')}`,
  nothing: (query) => `“${query}” was not found.`,
  nothingHint: 'Try other words, or fewer.',
  kind: {
    plan: 'Plans',
    task: 'Tasks',
    clause: 'Document',
    progress: 'Progress',
    evidence: 'Evidence',
    event: 'Ledgers',
    application: 'Applications',
  },
  all: 'All',
  more: (count) => `All ${figure(count)}`,
  received: (day) => `received ${time.en.when(day)}`,
  clause: (id) => `Clause ${id}`,
}
