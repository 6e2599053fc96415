/** `npm run simulate`: a year day by day, what each person was sent and why, and whether it was as it should be. */

import { nameOfDivision, nameOfPerson } from '#src/domain/office/name.ts'
import { weekdayOf } from '#src/domain/time/day.ts'
import { messages as catalogue } from '#src/messages/index.ts'
import { faultsOf } from './faults.ts'
import { calendar } from './program.ts'
import { type SimulatedYear, simulateYear } from './year.ts'

const words = catalogue.zh.message

function printDays({ messages, office }: SimulatedYear): void {
  for (const { on, at, personId, matters, silences, errands = [] } of messages) {
    const time = at.slice(11, 16) === '01:00' ? '09:00' : '补发'
    console.log(
      `${on} 周${'一二三四五六日'.charAt(weekdayOf(on) - 1)} ${time}  ${nameOfPerson(office, personId ?? '')}`,
    )
    for (const matter of matters) {
      const division = nameOfDivision(office, matter.divisionId)
      const name = `${matter.code} ${words.name(matter)}`
      console.log(
        `    ${words.rung[matter.rung]}  ${division}  ${name}  ${words.due(matter.dueOn)}  ${words.reason(matter)}`,
      )
    }
    for (const errand of errands) console.log(`    待办  ${words.errand(errand)}`)
    for (const silence of silences) {
      console.log(`    ※ ${words.silence(nameOfDivision(office, silence.divisionId), silence)}`)
    }
  }
}

function printSummary(year: SimulatedYear): void {
  const workdays = year.days.filter((day) => calendar.isWorkday(day)).length
  const matters = year.messages.reduce((sum, message) => sum + message.matters.length, 0)
  console.log(`\n${year.days.length} 天，其中工作日 ${workdays} 天；重启 ${year.restarts} 次`)
  console.log(`消息 ${year.messages.length} 条，事项 ${matters} 项，邮件 ${year.sent.length} 封`)
  for (const person of year.office.people) {
    const count = year.messages.filter(({ personId }) => personId === person.id).length
    console.log(`  ${person.name}  ${count} 条，平均每月 ${(count / 12).toFixed(1)} 条`)
  }
}

const year = await simulateYear()
printDays(year)
printSummary(year)
const faults = [...year.problems.map(String), ...faultsOf(year)]
for (const fault of faults) console.log(`✘ ${fault}`)
console.log(
  faults.length === 0
    ? '✔ 节假日不发、提交后不催、到期前必提醒、重启不重发'
    : `✘ ${faults.length} 处不合要求`,
)
process.exitCode = faults.length === 0 ? 0 : 1
