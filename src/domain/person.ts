/** People and their accounts. */
import * as v from 'valibot'
import { InstantSchema } from './value.ts'

export const roles = ['contact', 'office', 'leader', 'admin'] as const
export type Role = (typeof roles)[number]

export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

export const PersonSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** what the person types to sign in */
  account: v.string(),
  /** null until the person has chosen a password through the invitation */
  passwordHash: v.nullable(v.string()),
  roles: v.array(v.picklist(roles)),
  /** a contact's division */
  divisionId: v.nullable(v.string()),
  /** one-time link to choose a password; only the token's hash is kept */
  invitation: v.nullable(v.object({ tokenHash: v.string(), expiresAt: InstantSchema })),
  preferences: v.object({ locale: v.picklist(locales), elder: v.boolean() }),
  active: v.boolean(),
})

export type Person = Readonly<v.InferOutput<typeof PersonSchema>>
