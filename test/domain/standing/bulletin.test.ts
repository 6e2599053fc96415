import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bulletinOf, ranked } from '#src/domain/standing/bulletin.ts'
import { aLink, anAcceptance, anOccurrence, aPlan, aSubmission, aTask, at } from '../../support/build.ts'
import { anOffice, disclosure, finance, law } from '../../support/cast.ts'

const moment = { today: '2021-09-15', now: at('2021-09-15') }

const verified = (dueOn: string, submittedOn: string) =>
  anOccurrence({
    dueOn,
    evidence: [aLink()],
    submissions: [aSubmission(submittedOn)],
    verifications: [anAcceptance()],
  })

const plan = aPlan({
  tasks: [
    aTask({ code: '1.1-1', leadId: law.id, occurrences: [verified('2021-09-10', '2021-09-09')] }),
    aTask({ code: '1.1-2', leadId: finance.id, occurrences: [verified('2021-09-10', '2021-09-12')] }),
    aTask({ code: '1.1-3', leadId: disclosure.id, occurrences: [anOccurrence({ dueOn: '2021-09-01' })] }),
    aTask({ code: '1.1-4', leadId: disclosure.id, occurrences: [anOccurrence({ dueOn: '2021-08-01' })] }),
    aTask({ code: '1.1-5', leadId: law.id, occurrences: [anOccurrence({ dueOn: '2021-10-15' })] }),
    aTask({ code: '1.1-6', leadId: law.id, occurrences: [anOccurrence({ dueOn: '2021-10-16' })] }),
    aTask({ code: '1.1-7', leadId: law.id, occurrences: [anOccurrence({ dueOn: '2021-09-15' })] }),
  ],
})

const bulletin = bulletinOf({ plan, office: anOffice(), moment })

const tell = suite('bulletinOf')

tell('ranks divisions by completion, then by punctuality', () => {
  assert.equal(
    bulletin.ranking.map(({ rank, line }) => [rank, line.name]),
    [
      [1, '财务处'],
      [2, '政策法规处'],
      [3, '办公室'],
    ],
  )
})

tell('lists what is late, latest first, with its days', () => {
  assert.equal(
    bulletin.late.map(({ task, lateDays }) => [task.code, lateDays]),
    [
      ['1.1-4', 45],
      ['1.1-3', 14],
    ],
  )
})

tell('looks thirty days ahead, today and the last day included', () => {
  assert.equal(
    bulletin.next.map(({ task }) => task.code),
    ['1.1-7', '1.1-5'],
  )
})

tell('commends only divisions that finished everything in time', () => {
  const alone = aPlan({ tasks: plan.tasks.slice(0, 4) })
  const { commended } = bulletinOf({ plan: alone, office: anOffice(), moment })
  assert.equal(
    commended.map(({ name }) => name),
    ['政策法规处'],
  )
})

tell('lets divisions that did equally well share a rank', () => {
  const [line] = bulletin.account.divisions
  assert.ok(line)
  assert.equal(
    ranked([line, { ...line, name: '另一处' }]).map(({ rank }) => rank),
    [1, 1],
  )
})

tell('ranks nobody while nothing is due', () => {
  const { ranking, commended } = bulletinOf({
    plan,
    office: anOffice(),
    moment: { today: '2021-07-01', now: at('2021-07-01') },
  })
  assert.equal(
    ranking.map(({ line }) => line.name),
    ['政策法规处', '财务处'],
  )
  assert.is(commended.length, 1)
  assert.equal(
    bulletinOf({ plan: aPlan(), office: anOffice(), moment: { today: '2021-07-01', now: at('2021-07-01') } })
      .ranking,
    [],
  )
})

tell.run()
