/** The fixed cast: one named person per role and the divisions they work in. No random people in any test. */
import type { Division } from '#src/domain/office/division.ts'
import type { Office } from '#src/domain/office/office.ts'
import type { Person } from '#src/domain/office/person.ts'

export const law = aDivision({
  id: 'law',
  name: '政策法规处',
  duties: '行政规范性文件 行政执法 法制审核 重大行政决策',
})
export const finance = aDivision({ id: 'finance', name: '财务处', duties: '预算 决算 政府采购 收费' })
export const disclosure = aDivision({
  id: 'disclosure',
  name: '办公室',
  duties: '政务公开 依申请公开 网站 新媒体',
})

/** contact of 政策法规处 */
export const liJing = aPerson({ id: 'li-jing', name: '李静', roles: ['contact'], divisionId: law.id })
/** contact of 财务处 */
export const sunLi = aPerson({ id: 'sun-li', name: '孙丽', roles: ['contact'], divisionId: finance.id })
/** head of 政策法规处 */
export const chenGang = aPerson({ id: 'chen-gang', name: '陈刚', roles: ['head'], divisionId: law.id })
/** the office (公开办) */
export const wangHai = aPerson({ id: 'wang-hai', name: '王海', roles: ['office'], divisionId: disclosure.id })
export const zhaoMin = aPerson({ id: 'zhao-min', name: '赵敏', roles: ['leader'] })
/** administers the system and its security, as one person may in a small office */
export const zhouQiang = aPerson({ id: 'zhou-qiang', name: '周强', roles: ['system', 'security'] })
export const wuTao = aPerson({ id: 'wu-tao', name: '吴涛', roles: ['system'] })
export const zhengJie = aPerson({ id: 'zheng-jie', name: '郑洁', roles: ['security'] })
export const heXin = aPerson({ id: 'he-xin', name: '何欣', roles: ['audit'] })

export function anOffice(given: Partial<Office> = {}): Office {
  return {
    name: '天津市民族和宗教事务委员会',
    divisions: [law, finance, disclosure],
    people: [liJing, sunLi, wangHai, zhaoMin, zhouQiang, heXin],
    holidays: [],
    ...given,
  }
}

export function aDivision(given: Partial<Division> = {}): Division {
  return { id: 'division', name: '某处', duties: '', sample: false, active: true, ...given }
}

export function aPerson(given: Partial<Person> = {}): Person {
  return {
    id: 'person',
    name: '某人',
    account: given.id ?? 'person',
    passwordHash: null,
    roles: [],
    divisionId: null,
    invitation: null,
    preferences: { locale: 'zh', elder: false },
    active: true,
    ...given,
  }
}
