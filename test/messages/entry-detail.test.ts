import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Entry } from '#src/domain/entry.ts'
import { messages } from '#src/messages/index.ts'

const detail = suite('details of history in words 留痕')

type Deed = Pick<Entry, 'action' | 'subject'>

const rows: readonly (readonly [Deed, string, string, string])[] = [
  [
    { action: 'person.added', subject: 'p1' },
    '钱进 office+system',
    '钱进 公开办、系统管理员',
    '钱进 Disclosure office, System administrator',
  ],
  [
    { action: 'role.assigned', subject: 'p1' },
    'contact+head',
    '处室联络员、处室负责人',
    'Contact, Head of division',
  ],
  [{ action: 'extension.asked', subject: '1.1-1/2021-Q3' }, '2021-10-15', '2021-10-15', '15 Oct 2021'],
  [
    { action: 'application.progressed', subject: '2021-001' },
    'correction 2021-09-02',
    '补正 2021-09-02',
    'Correction 2 Sep 2021',
  ],
  [
    { action: 'office.edited', subject: 'ladder' },
    '09:00 −7 +1 +10 ↻7',
    '09:00 发送；提前 7 天提醒，逾期 1 天催办、10 天督办，隔 7 天再说',
    'sent at 09:00; reminder 7 days before, nudge 1 day and supervision 10 days overdue, repeated after 7 days',
  ],
  [
    { action: 'office.edited', subject: 'policy' },
    '≥8 90d ×3 30min 12h 2FA system',
    '密码至少 8 位，90 天有效，不得重复最近 3 个；30 分钟不动自动退出，最长 12 小时；须用动态口令：系统管理员',
    'passwords of at least 8 characters, valid for 90 days, none of the last 3; signed out after 30 minutes without activity, 12 hours at most; two-step sign-in: System administrator',
  ],
]

for (const [deed, stated, chinese, english] of rows) {
  detail(`${deed.action} ${stated}`, () => {
    assert.is(messages.zh.entryDetail.detail(deed, stated), chinese)
    assert.is(messages.en.entryDetail.detail(deed, stated), english)
  })
}

detail('leave what people wrote as they wrote it', () => {
  const report = { action: 'progress.saved', subject: '1.1-1/2021-Q3' } as const
  assert.is(messages.en.entryDetail.detail(report, 'office 2021-09-01'), 'office 2021-09-01')
})

detail.run()
