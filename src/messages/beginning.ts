/** The first steps, from an empty program to the first plan that is issued. */
import type { FirstStep } from '../domain/office/beginning.ts'

interface StepWords {
  readonly name: string
  /** what it is for, while it is still to be done */
  readonly hint: string
}

export const zh = {
  title: '开始使用',
  done: '已完成',
  steps: {
    divisions: { name: '添加处室', hint: '任务按处室分派，先把处室建好。' },
    people: { name: '添加账号', hint: '每个处室至少一名联络员；分管领导也要有账号。' },
    document: { name: '读入要点', hint: '上传文件或粘贴全文，先预览，再存为草稿。' },
    breakdown: { name: '逐句分解', hint: '每一句都落到任务，定好处室和时限。' },
    issue: { name: '下达', hint: '下达之后，联络员就能看到本处室的任务。' },
  } as Record<FirstStep, StepWords>,
}

export const en: typeof zh = {
  title: 'Getting started',
  done: 'done',
  steps: {
    divisions: { name: 'Add divisions', hint: 'Tasks are assigned to divisions, so these come first.' },
    people: {
      name: 'Add accounts',
      hint: 'Each division needs at least one contact; leaders need an account too.',
    },
    document: {
      name: 'Read in a document',
      hint: 'Upload the file or paste the text, look at the preview, and save it as a draft.',
    },
    breakdown: {
      name: 'Break it down',
      hint: 'Put every clause into a task, and set divisions and obligations.',
    },
    issue: { name: 'Issue it', hint: 'Once it is issued, contacts see the tasks of their divisions.' },
  },
}
