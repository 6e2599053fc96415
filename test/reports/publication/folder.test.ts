import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { publicProgress } from '#src/domain/publication/progress.ts'
import { blankPublication, type Publication } from '#src/domain/publication/publication.ts'
import { messages } from '#src/messages/index.ts'
import { publicFiles, publicFolder } from '#src/reports/publication/folder.ts'
import { refuses } from '../../support/assert.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aSubmission,
  aTask,
} from '../../support/build.ts'
import { anOffice, law } from '../../support/cast.ts'

const office = anOffice()
const secret = '机密'

/** Every word that anybody wrote, named or proved inside carries the mark. */
const plan = aPlan({
  title: `${secret}要点`,
  remarks: [{ text: `${secret}批示`, by: `${secret}人`, at: '2021-09-01T01:00:00Z' }],
  endings: [
    { code: '1.1-1', decision: 'carried', reason: `${secret}理由`, by: secret, at: '2021-09-01T01:00:00Z' },
  ],
  tasks: ['1.1-1', '1.1-2', '2.1-1'].map((code) =>
    aTask({
      code,
      title: `${secret}任务${code}`,
      nudges: [{ text: `${secret}催办`, by: secret, at: '2021-09-01T01:00:00Z' }],
      occurrences: [
        anOccurrence({
          progress: [aProgress({ text: `${secret}进展`, difficulty: `${secret}困难`, by: secret })],
          evidence: [aLink({ title: `${secret}佐证`, url: 'https://inner.example/secret' })],
          submissions: [aSubmission()],
          verifications: code === '1.1-1' ? [anAcceptance()] : [],
        }),
      ],
    }),
  ),
})
const publication: Publication = {
  ...blankPublication(2021),
  title: '2021年公开进展',
  tellsFigures: true,
  sections: [{ number: 1, title: '权责清单', words: '' }],
  tasks: [{ code: '1.1-1', title: '规范性文件目录', words: '目录已在网站公布 <b>' }],
}
const filesFor = (given: Publication) =>
  publicFolder(publicProgress(given, plan, office, '2021-09-15'), messages.zh)

const folder = suite('the public’s folder 对社会公布')

folder('holds what was chosen, in the words that were chosen', () => {
  const files = filesFor(publication)
  assert.equal(Object.keys(files), [...publicFiles])
  assert.ok(files['index.html'].includes('目录已在网站公布 &lt;b&gt;'))
  assert.ok(files['index.html'].includes('2 项任务，已完成 1 项'))
  assert.ok(files['progress.csv'].includes('权责清单,规范性文件目录,已完成'))
  assert.equal(JSON.parse(files['progress.json']).sections.length, 1)
})

folder('holds no other word, name, code or evidence of the plan', () => {
  const all = Object.values(filesFor(publication)).join('\n')
  const names = office.people.flatMap(({ name, account }) => [name, account])
  const divisions = office.divisions.map(({ name }) => name)
  const words = plan.outline.sections.map(({ title }) => title ?? secret)
  const inner = [secret, 'inner.example', '1.1-1', ...names, ...divisions, ...words]
  assert.equal(
    inner.filter((word) => all.includes(word)),
    [],
  )
})

folder('names divisions and figures only where that is chosen', () => {
  const named = filesFor({ ...publication, namesDivisions: true, tellsFigures: false })
  assert.ok(named['index.html'].includes(law.name))
  assert.not(named['index.html'].includes('已完成 1 项'))
  assert.not(named['index.html'].includes('<svg'))
})

folder('says nothing of a section beyond its published tasks', () => {
  const { sections } = publicProgress({ ...publication, sections: [] }, plan, office, '2021-09-15')
  assert.equal(
    sections.map(({ title, words, figures, tasks }) => [title, words, figures, tasks.length]),
    [['', '', null, 1]],
  )
})

folder('carries no script and no inline style', () => {
  assert.not.match(filesFor(publication)['index.html'], /<script|<style|style=|\son\w+=/)
})

folder('does not exist while nothing is chosen', () => {
  refuses('publication-missing', () => filesFor(blankPublication(2021)))
})

folder.run()
