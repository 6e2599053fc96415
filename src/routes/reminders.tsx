import { Hono } from 'hono'
import * as v from 'valibot'
import { RemindersPage } from '#views/reminder.tsx'
import type { FormState } from '#views/shared/form.tsx'
import type { Ladder } from '../domain/office/ladder.ts'
import { ladderOf, setLadder } from '../domain/office/settings.ts'
import { addressOf } from '../http/address.ts'
import type { Context, Env } from '../http/context.ts'
import { clockTime, count, readForm } from '../http/form.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { opened, requireSeen } from '../http/seen.ts'
import { reasonOf } from '../reminders/delivery.ts'
import { testLetter } from '../reminders/letter.ts'

const LadderFormSchema = v.object({
  at: v.pipe(clockTime(), v.nonEmpty('required')),
  remindDays: count(1, 365),
  nudgeDays: count(1, 365),
  superviseDays: count(1, 365),
  repeatDays: count(1, 365),
})

export const reminders = new Hono<Env>()

reminders.use(permit('reminder.manage'))

reminders.get('/', (c) => show(c, formFor(c), ''))

reminders.post('/', async (c) => {
  const { store, act } = c.var
  const form = await readForm(c, LadderFormSchema)
  if (!form.valid) return show(c, form.state, '', 422)
  await store.changeOffice(act, (office) => {
    requireSeen(form.state, typedLadder(ladderOf(office)), {
      page: '/reminders',
      show: (state) => show(c, state, '', 409),
    })
    return setLadder(office, form.values)
  })
  return done(c, '/reminders', 'saved')
})

reminders.post('/test-mail', async (c) => {
  const person = signedIn(c)
  const mail = c.var.deps.channels.find(({ name }) => name === 'mail')
  if (!mail?.reaches(person)) return show(c, formFor(c), c.var.m.reminder.testNoAddress, 422)
  try {
    await mail.send(testLetter(person, addressOf(c)), person)
    return done(c, '/reminders', 'mail-sent')
  } catch (error) {
    return show(c, formFor(c), c.var.m.reminder.testFailed(reasonOf(error)), 422)
  }
})

function show(c: Context, form: FormState, failure: string, status: Status = 200) {
  const { store, deps } = c.var
  const channels = deps.channels.map(({ name }) => name)
  return page(
    c,
    <RemindersPage
      frame={frameOf(c)}
      people={store.office().people}
      form={form}
      channels={channels}
      failure={failure}
    />,
    status,
  )
}

function formFor(c: Context): FormState {
  return opened(typedLadder(ladderOf(c.var.store.office())))
}

function typedLadder({ at, ...days }: Ladder): FormState['typed'] {
  const typed = Object.entries(days).map(([name, value]) => [name, String(value)] as const)
  return { at, ...Object.fromEntries(typed) }
}
