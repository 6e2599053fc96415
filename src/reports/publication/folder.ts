/** The public's folder: a page, its style, and the same as CSV and JSON. Made from what is public alone. */
import type { PublicProgress } from '../../domain/publication/progress.ts'
import type { Messages } from '../../messages/index.ts'
import { toCsv } from '../csv.ts'
import { toJson } from '../json.ts'
import { publicPage } from './page.ts'
import { publicStyle } from './style.ts'

export const publicFiles = ['index.html', 'style.css', 'progress.csv', 'progress.json'] as const
export type PublicFile = (typeof publicFiles)[number]

export function publicFolder(progress: PublicProgress, m: Messages): Record<PublicFile, string> {
  return {
    'index.html': publicPage(progress, m),
    'style.css': publicStyle,
    'progress.csv': sheetOf(progress, m),
    'progress.json': toJson(progress),
  }
}

function sheetOf({ sections }: PublicProgress, { publication }: Messages): string {
  const { sectionTitle, taskTitle, stageTitle, wordsTitle, division } = publication
  const heads = [sectionTitle, taskTitle, stageTitle, wordsTitle, division]
  const rows = sections.flatMap(({ title, words, tasks }) => [
    ...(title === '' ? [] : [[title, '', '', words, '']]),
    ...tasks.map((task) => [
      title,
      task.title,
      publication.stage[task.stage],
      task.words,
      task.division ?? '',
    ]),
  ])
  return toCsv({ columns: heads.map((head) => ({ title: head, width: 20 })), rows })
}
