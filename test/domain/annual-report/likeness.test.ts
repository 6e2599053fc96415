import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { likeness } from '#src/domain/annual-report/likeness.ts'

const alike = suite('likeness')

for (const [one, other, expected] of [
  ['', '', 0],
  ['公开', '', 0],
  ['公开12件。', '公开30件', 1],
  ['政务公开', '政务服务', 1 / 3],
  ['公开公开', '公开', 0.5],
] as const) {
  alike(`is ${expected.toFixed(2)} for “${one}” and “${other}”`, () => {
    assert.is(likeness(one, other), expected)
  })
}

alike('tells another year’s honest text from a copy', () => {
  const last = '一是政策解读形式单一，二是公开栏目更新不够及时。下一步将加强培训，按月通报。'
  const copied = '一是政策解读形式较为单一，二是公开栏目更新不够及时。下一步将加强培训，按月通报。'
  const honest = '年内暴露出依申请答复文书说理不足、复议纠错偏多。拟编印文书范本，建立疑难会商。'
  assert.ok(likeness(last, copied) > 0.8)
  assert.ok(likeness(last, honest) < 0.3)
})

alike.run()
