/** Messages as they were recorded. */
import type { Matter, Message } from '#src/domain/office/message.ts'
import { at } from './build.ts'
import { law, liJing } from './cast.ts'

/** A reminder of the one occurrence of `aTask`, fifteen days before it is due. */
export const aMatter = (given: Partial<Matter> = {}): Matter => ({
  year: 2021,
  code: '1.1-1',
  key: '2021-09-30',
  title: '梳理并公开行政规范性文件',
  divisionId: law.id,
  rung: 'remind',
  cause: 'soon',
  dueOn: '2021-09-30',
  days: 15,
  ...given,
})

/** To 李静 on 2021-09-15, read in the program alone. */
export function aMessage(given: Partial<Message> = {}): Message {
  const { on = '2021-09-15', personId = liJing.id } = given
  return {
    id: `${on}/${personId ?? 'group'}`,
    personId,
    on,
    at: at(on),
    matters: [aMatter()],
    silences: [],
    deliveries: [],
    ...given,
  }
}
