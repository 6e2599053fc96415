import { Hono } from 'hono'
import * as v from 'valibot'
import { EntryPage } from '#views/application/entry.tsx'
import { ApplicationPage } from '#views/application/page.tsx'
import type { Slot } from '#views/application/sight.ts'
import { blankForm, type FormState, formOf } from '#views/shared/form.tsx'
import { type Application, isWaiting } from '../domain/application/application.ts'
import { beginStage, endStage, possibleStages, removeStage } from '../domain/application/handling.ts'
import {
  applicationOf,
  editApplication,
  enterApplication,
  type Register,
} from '../domain/application/register.ts'
import { standingOf } from '../domain/application/standing.ts'
import { nameOfDivision } from '../domain/office/name.ts'
import { may } from '../domain/office/permission.ts'
import {
  addressOf,
  applicationFor,
  detailsOf,
  readEntry,
  readStage,
  stageKindIn,
  typedEntry,
} from '../http/application.ts'
import type { Context, Env } from '../http/context.ts'
import { day, readForm, text, withProblem } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { asShown, opened, requireSeen, ShownSchema } from '../http/seen.ts'

const EndSchema = v.object({ ...ShownSchema.entries, on: day() })
const RemovalSchema = v.object({ ...ShownSchema.entries, reason: text(500) })

/** One application: entered, read, corrected, handled stage by stage. */
export const applications = new Hono<Env>()

applications.get('/new', permit('application.manage'), (c) =>
  entryPage(c, formOf({ receivedOn: c.var.act.on, channel: 'internet', kind: 'person' })),
)

applications.post('/', permit('application.manage'), async (c) => {
  const form = await readEntry(c)
  if (!form.valid) return entryPage(c, form.state)
  const { store, act } = c.var
  const entered = { ...detailsOf(form.values), number: form.values.number }
  const { applications: all } = await store.applications.change(act, (register) =>
    enterApplication(register, entered),
  )
  const last = all.at(-1)
  return done(c, last ? addressOf(last) : '/applications', 'entered')
})

applications.get('/:number', (c) => {
  const application = applicationFor(c)
  return show(c, application, slotOf(c, application))
})

applications.get('/:number/entry', permit('application.manage'), (c) => {
  const application = applicationFor(c)
  return entryPage(c, opened(typedEntry(application)), application)
})

applications.post('/:number/entry', permit('application.manage'), async (c) => {
  const application = applicationFor(c)
  const form = await readEntry(c)
  if (!form.valid) return entryPage(c, form.state, application)
  const details = detailsOf(form.values)
  await change(c, (register) => {
    requireSeen(form.state, typedEntry(applicationOf(register, application.number)), {
      page: `${addressOf(application)}/entry`,
      show: (state) => entryPage(c, state, application),
    })
    return editApplication(register, application.number, details)
  })
  return done(c, addressOf(application), 'saved')
})

applications.post('/:number/stages', permit('application.manage'), async (c) => {
  const application = applicationFor(c)
  const form = await readStage(c)
  if (!form.valid) return show(c, application, beginSlot(application, form.state.typed.kind, form.state))
  const { values } = form
  await change(c, (register) => beginStage(register, application.number, values, c.var.deps.calendar()))
  return done(c, addressOf(application), 'recorded')
})

applications.post('/:number/stages/:index/end', permit('application.manage'), async (c) => {
  const application = applicationFor(c)
  const index = Number(c.req.param('index'))
  const form = await readForm(c, EndSchema)
  if (!form.valid) return show(c, application, indexedSlot(application, 'end', index, form.state))
  const { on, shown } = form.values
  if (on > c.var.act.on) {
    const state = withProblem(form.state, 'on', 'day-in-future')
    return show(c, application, indexedSlot(application, 'end', index, state))
  }
  const { number } = application
  const rule = (register: Register) => endStage(register, { number, index, on })
  await change(c, asShown(shown, stageIn(number, index), rule))
  return done(c, addressOf(application), 'recorded')
})

applications.post('/:number/stages/:index/removal', permit('application.manage'), async (c) => {
  const application = applicationFor(c)
  const index = Number(c.req.param('index'))
  const form = await readForm(c, RemovalSchema)
  if (!form.valid) return show(c, application, indexedSlot(application, 'remove', index, form.state))
  const { reason, shown } = form.values
  const { number } = application
  const rule = (register: Register) => removeStage(register, { number, index, reason })
  await change(c, asShown(shown, stageIn(number, index), rule))
  return done(c, addressOf(application), 'removed')
})

type Rule = Parameters<Context['var']['store']['applications']['change']>[1]

async function change(c: Context, rule: Rule): Promise<void> {
  await c.var.store.applications.change(c.var.act, rule)
}

/** Stages are known by their place, which another may have taken since. */
function stageIn(number: string, index: number) {
  return (register: Register) => applicationOf(register, number).stages[index] ?? {}
}

/** The one form that the address asks for, so that a page holds no more than one. */
function slotOf(c: Context, application: Application): Slot | null {
  const { on: today } = c.var.act
  const { begin, end, remove } = c.req.query()
  if (end !== undefined) return indexedSlot(application, 'end', Number(end), formOf({ on: today }))
  if (remove !== undefined) return indexedSlot(application, 'remove', Number(remove), blankForm)
  return beginSlot(application, begin, formOf({ on: today, workdays: '20', party: 'thirdParty' }))
}

function beginSlot(application: Application, words: unknown, form: FormState): Slot | null {
  const kind = stageKindIn(words, possibleStages(application))
  return kind && { act: 'begin', kind, form }
}

function indexedSlot(
  { stages }: Application,
  act: 'end' | 'remove',
  index: number,
  form: FormState,
): Slot | null {
  const stage = stages[index]
  if (!stage || (act === 'end' && !isWaiting(stage))) return null
  return { act, stage, index, form }
}

function show(c: Context, application: Application, slot: Slot | null) {
  const { store, deps, act } = c.var
  const manages = may(signedIn(c), 'application.manage')
  const sight = {
    standing: standingOf(application, deps.calendar(), act.on),
    division: nameOfDivision(store.office(), application.divisionId),
    address: addressOf(application),
    possible: manages ? possibleStages(application) : [],
    manages,
    slot: manages ? slot : null,
  }
  const wrong = slot !== null && Object.keys(slot.form.problems).length > 0
  return page(c, <ApplicationPage frame={frameOf(c)} sight={sight} />, wrong ? 422 : 200)
}

function entryPage(c: Context, form: FormState, application?: Application) {
  const wrong = Object.keys(form.problems).length > 0
  const told = { office: c.var.store.office(), form, number: application?.number ?? null }
  if (form.meanwhile) return page(c, <EntryPage frame={frameOf(c)} {...told} />, 409)
  return page(c, <EntryPage frame={frameOf(c)} {...told} />, wrong ? 422 : 200)
}
