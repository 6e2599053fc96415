/** People and their accounts. */
import * as v from 'valibot'
import { InstantSchema } from '../value.ts'
import { roles } from './role.ts'

export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** Columns of the list of tasks that a reader may leave out. */
export const hideable = ['lead', 'due', 'status', 'evidence'] as const
export type Hideable = (typeof hideable)[number]

/** A question to the list of tasks that a person asks again. */
export const OwnViewSchema = v.object({
  name: v.string(),
  /** the filter as an address says it: light=overdue&lead=law */
  query: v.string(),
})
export type OwnView = Readonly<v.InferOutput<typeof OwnViewSchema>>

export const PersonSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** what the person types to sign in */
  account: v.string(),
  /** null until the person has chosen a password through the invitation */
  passwordHash: v.nullable(v.string()),
  /** when it was chosen; absent for those of earlier versions */
  passwordSetAt: v.optional(InstantSchema),
  /** hashes of those before it, the last first */
  passwordHistory: v.optional(v.array(v.string())),
  /** a secret shared with a device of the person's; asked for once that has proved to know it */
  secondFactor: v.optional(
    v.nullable(
      v.object({
        /** base32 */
        secret: v.string(),
        confirmed: v.boolean(),
        /** the latest half minute whose code was used */
        lastStep: v.number(),
        /** of the codes for need that are left */
        recoveryHashes: v.array(v.string()),
      }),
    ),
  ),
  roles: v.array(v.picklist(roles)),
  /** where reminders go; absent or '' for those who read them in the program alone */
  mail: v.optional(v.string()),
  /** the division of a contact or head */
  divisionId: v.nullable(v.string()),
  /** one-time link to choose a password; only the token's hash is kept */
  invitation: v.nullable(v.object({ tokenHash: v.string(), expiresAt: InstantSchema })),
  /** of the token in the address of the private calendar feed; only the hash is kept */
  feedHash: v.optional(v.nullable(v.string())),
  preferences: v.object({
    locale: v.picklist(locales),
    elder: v.boolean(),
    hidden: v.optional(v.array(v.picklist(hideable))),
    views: v.optional(v.array(OwnViewSchema)),
  }),
  active: v.boolean(),
})

export type Person = Readonly<v.InferOutput<typeof PersonSchema>>
export type Preferences = Person['preferences']
