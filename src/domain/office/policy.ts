/** What is asked of passwords and sign-ins, as the security administrator has set it. */
import * as v from 'valibot'
import { roles } from './role.ts'

export const PolicySchema = v.object({
  /** characters that a new password has at least; never below 8 */
  passwordLength: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(64)),
  /** days after which a password is changed; 0 never asks */
  passwordDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
  /** how many passwords before this one may not come back */
  passwordHistory: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  /** minutes without a request after which a session ends */
  idleMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120)),
  /** hours after which it ends, however busy */
  sessionHours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
  /** who signs in with a second factor too; everybody else may */
  secondFactorRoles: v.array(v.picklist(roles)),
})

export type Policy = Readonly<v.InferOutput<typeof PolicySchema>>

/** Long passwords that stay, as NIST SP 800-63B and ASVS advise; 等级保护 assessors may ask for more. */
export const usualPolicy: Policy = {
  passwordLength: 8,
  passwordDays: 0,
  passwordHistory: 0,
  idleMinutes: 30,
  sessionHours: 12,
  secondFactorRoles: [],
}
