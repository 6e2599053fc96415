import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { themeOf } from '#src/domain/year-end/theme.ts'

const theme = suite('themeOf')

for (const [title, expected] of [
  ['编印依申请公开办理制度', 'applications'],
  ['满足申请人对政府信息的个性化合理需求', 'applications'],
  ['强化政策发布解读', 'interpretation'],
  ['通过网站解读政策', 'interpretation'],
  ['开展政务公开工作培训、研讨交流、案例指导', 'training'],
  ['推进政府网站、微信公众号建设', 'platform'],
  ['梳理本机关制发的行政规范性文件', 'institution'],
  ['公开行政执法决定', 'disclosure'],
] as const) {
  theme(`${title} is told under ${expected}`, () => {
    assert.is(themeOf({ title }), expected)
  })
}

theme.run()
