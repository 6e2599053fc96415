/** The public's page: one plain HTML file, no script, its style beside it. */
import { drawBars } from '../../charts/bars.ts'
import type { Chart } from '../../charts/chart.ts'
import type { PublicProgress, PublicSection, PublicTask } from '../../domain/publication/progress.ts'
import type { Messages } from '../../messages/index.ts'
import { escaped } from '../markup.ts'
import { toSvg } from '../svg.ts'

export function publicPage(progress: PublicProgress, m: Messages): string {
  const { title, lead, office, on, sections } = progress
  const words = m.publication
  return `<!doctype html>
<html lang="${m.common.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="soft">${escaped(words.asOf(office, on))}</p>
${lead === '' ? '' : `<p>${escaped(lead)}</p>`}
${chartOf(sections, words)}
${sections.map((section) => sectionPart(section, sections.length, words)).join('\n')}
</main>
<footer class="soft"><p>${words.data}<a href="progress.csv">CSV</a> · <a href="progress.json">JSON</a></p></footer>
</body>
</html>
`
}

type Words = Messages['publication']

function chartOf(sections: readonly PublicSection[], words: Words): string {
  const rows = sections.flatMap(({ title, figures }) => {
    if (!figures) return []
    const share = Math.floor((figures.done / figures.whole) * 1000) / 10
    return [{ label: title, values: [share], words: [`${figures.done}/${figures.whole}`] }]
  })
  if (rows.length === 0) return ''
  const chart: Chart = {
    name: 'sections',
    title: words.chart,
    description: words.chartWords,
    unit: 'percent',
    series: [words.stage.done],
    rows,
  }
  return `<figure class="chart">${toSvg(drawBars(chart))}</figure>`
}

function sectionPart(
  { title, words: said, figures, tasks }: PublicSection,
  count: number,
  words: Words,
): string {
  const heading = title || (count > 1 ? words.others : '')
  return [
    '<section>',
    heading && `<h2>${escaped(heading)}</h2>`,
    figures && `<p class="soft">${words.figures(figures.done, figures.whole)}</p>`,
    said && `<p>${escaped(said)}</p>`,
    tasks.length > 0 && tableOf(tasks, words),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n')
}

function tableOf(tasks: readonly PublicTask[], words: Words): string {
  const division = tasks.some((task) => task.division !== null)
  const heads = [words.taskTitle, words.stageTitle, words.wordsTitle, ...(division ? [words.division] : [])]
  return `<div class="scroll"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${tasks.map((task) => rowOf(task, words)).join('\n')}
</tbody>
</table></div>`
}

function rowOf({ title, words: said, stage, division }: PublicTask, words: Words): string {
  const cells = [
    `<th scope="row">${escaped(title)}</th>`,
    `<td class="stage stage-${stage}">${words.stage[stage]}</td>`,
    `<td>${escaped(said)}</td>`,
    division === null ? '' : `<td>${escaped(division)}</td>`,
  ]
  return `<tr>${cells.join('')}</tr>`
}
