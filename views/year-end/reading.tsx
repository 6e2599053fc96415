/** The summary to read, with the figures behind each section. */
import type { Content } from '../../src/domain/year-end/summary.ts'
import { type Pair, pairsIn } from '../../src/domain/year-end/writing.ts'
import type { Messages } from '../../src/messages/index.ts'
import { FormalTable } from '../summary/formal.tsx'
import { Figures } from './figures.tsx'

const paired = ['problems', 'measures']

export function Reading({ m, content }: { readonly m: Messages; readonly content: Content }) {
  const sections = content.sections.filter(({ id, text }) => !paired.includes(id) && text.trim() !== '')
  return (
    <article class="summary year-end-reading">
      <header>
        <h2 class="summary-title">{content.title}</h2>
      </header>
      {sections.map(({ id, title, text }) => (
        <section id={`section-${id}`}>
          {id !== 'opening' && <h3 lang="zh-CN">{title}</h3>}
          {text.split('\n').map((line) => (
            <p class="song" lang="zh-CN">
              {line}
            </p>
          ))}
          <Figures m={m} figures={content.figures.filter((one) => one.section === id)} />
        </section>
      ))}
      <PairTable m={m} pairs={pairsIn(content.sections)} />
      <h3>{m.yearEndPage.annexes}</h3>
      {content.annexes.map(({ title, columns, rows }) => (
        <FormalTable texts language="zh-CN" name={title}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column.title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {row.map((cell, at) => (
                  <td data-label={columns[at]?.title}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </FormalTable>
      ))}
    </article>
  )
}

function PairTable({ m, pairs }: { readonly m: Messages; readonly pairs: readonly Pair[] }) {
  return (
    <FormalTable texts name={`${m.yearEnd.problemsTitle} · ${m.yearEnd.measuresTitle}`}>
      <thead>
        <tr>
          <th scope="col">{m.yearEnd.problemsTitle}</th>
          <th scope="col">{m.yearEnd.measuresTitle}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ problem, measure }) => (
          <tr>
            <td class="song" data-label={m.yearEnd.problemsTitle}>
              {problem}
            </td>
            <td class="song" data-label={m.yearEnd.measuresTitle}>
              {measure}
            </td>
          </tr>
        ))}
      </tbody>
    </FormalTable>
  )
}
