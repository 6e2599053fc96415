import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const run = promisify(execFile)

const program = `
  const { nationalDays } = await import('#src/calendar/national.ts')
  const { officeCalendar } = await import('#src/domain/time/calendar.ts')
  const { due } = await import('#src/domain/time/due.ts')
  const calendar = officeCalendar(nationalDays, [])
  const within = { count: 20, unit: 'workday' }
  const starts = ['2026-09-15', '2026-02-13', '2026-01-05', '2026-09-14T15:59:59.999Z', '2026-09-14T16:00:00Z']
  console.log(starts.map((start) => due(within, start, calendar).dueOn).join(' '))
`

const timeZones = suite('due in any time zone of the machine')

for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  timeZones(`dates are those of Shanghai on a machine in ${zone}`, async () => {
    const options = { env: { ...process.env, TZ: zone } }
    const { stdout } = await run(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      options,
    )

    assert.is(stdout.trim(), '2026-10-19 2026-03-19 2026-02-02 2026-10-16 2026-10-19')
  })
}

timeZones.run()
