/** All rules of time, on machines that keep other zones. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const run = promisify(execFile)
const rules =
  '^(domain/(time|application|reporting|standing)|reminders|parse/holiday-notice|messages)/.*(?<!slow)\\.test'

const zones = suite('the rules of time on any machine')

for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  zones(`hold on a machine in ${zone}`, async () => {
    const args = ['--import', 'tsx', 'node_modules/uvu/bin.js', 'test', rules]
    const { stdout } = await run(process.execPath, args, {
      env: { ...process.env, TZ: zone, NO_COLOR: '1' },
    })
    const [, total = '', passed = ''] = /Total:\s+(\d+)[\s\S]*Passed:\s+(\d+)/.exec(stdout) ?? []
    assert.ok(Number(total) > 300, `${total} rules`)
    assert.is(passed, total)
  })
}

zones.run()
